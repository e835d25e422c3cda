import Conversations
import Presence
import Testing

struct PeerTests {
    private static let reader = Result { try PresenceReader() }

    @Test(arguments: [
        ("To be fair, the crew can't stop a storm.", PeerSupport.Role.defender),
        ("You can get it back at the pier office.", .solutionGiver),
        ("Die können doch nichts dafür.", .defender),
        ("Ruf einfach beim Fundbüro am Pier an.", .solutionGiver),
        ("Справедливости ради, экипаж не виноват.", .defender),
        ("Позвоните в бюро находок на пирсе.", .solutionGiver),
        ("Ca să fim corecți, nu e vina echipajului.", .defender),
        ("Sunati la biroul de obiecte pierdute de pe chei.", .solutionGiver),
    ])
    func `R50: defenders and solution-givers in a complaint's thread are surfaced`(text: String, role: PeerSupport.Role)
        throws
    {
        var story = PresenceStory()
        let complaint = story.customer("ada", "My bag is lost and nobody answers!", on: 0, sounds: "negative")
        let help = story.customer("ben", text, on: 1, to: complaint)
        let found = try Self.reader.get().peerSupport(in: story.record(at: 2))
        #expect(found.map(\.message) == [help])
        #expect(found.map(\.role) == [role])
        #expect(found.first?.author?.native == "ben")
        #expect(found.first.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == found.first?.words)
        #expect(found.first?.isThanked == false)
    }

    @Test func `R50: the complainer, the brand, other complainers and idle remarks are not peers who support`() throws {
        var story = PresenceStory()
        let complaint = story.customer("ada", "My bag is lost and nobody answers!", on: 0, sounds: "negative")
        story.customer("ada", "To be fair, the crew was nice.", on: 1, to: complaint)
        story.brandWrites("You can get it back at the pier office.", on: 2, to: complaint)
        story.customer("ben", "Same here, lost mine too, worst line ever.", on: 3, to: complaint)
        story.customer("cleo", "What happened?", on: 4, to: complaint)
        #expect(try Self.reader.get().peerSupport(in: story.record(at: 9)).isEmpty)
    }

    @Test func `R50: whoever answers another customer's question with a time gives a solution, spam does not`() throws {
        var story = PresenceStory()
        let post = story.brandWrites(on: 0)
        let question = story.customer("ada", "Does the 7.40 still stop at Orran on Sundays?", on: 1, to: post)
        let answer = story.customer("ben", "It doesn't. First one is 9.10 now.", on: 2, to: question)
        let spam = story.customer("bot", "4.700 euro in one week.", on: 3, to: question)
        story.add(.dismissed(Dismissal(message: spam, reason: .spam, actor: AgentID(rawValue: "agent:mira"))), on: 4)
        let found = try Self.reader.get().peerSupport(in: story.record(at: 5))
        #expect(found.map(\.message) == [answer])
        #expect(found.first?.words == "First one is 9.10 now.")
    }

    @Test func `R50: it is told whether the brand has thanked them`() throws {
        var story = PresenceStory()
        let complaint = story.customer("ada", "My bag is lost!", on: 0, sounds: "negative")
        let help = story.customer("ben", "You can get it back at the pier office.", on: 1, to: complaint)
        story.brandWrites("Thank you, Ben, that is right.", on: 2, to: help)
        #expect(try Self.reader.get().peerSupport(in: story.record(at: 1.5)).first?.isThanked == false)
        #expect(try Self.reader.get().peerSupport(in: story.record(at: 3)).first?.isThanked == true)
    }

    @Test func `R88: suggestions and media are labelled as contributions and counted`() throws {
        var story = PresenceStory()
        let idea = "Lovely boat. You should put bike racks on the Tern."
        story.customer("ada", idea, on: 0, sounds: "positive")
        story.customer("ben", "Sunset from the deck!", on: 1, sounds: "positive") {
            $0.attachments = [MessageAttachment(kind: .image)]
        }
        story.customer("cleo", "Is the ramp open?", on: 2, sounds: "neutral")
        let found = try Self.reader.get().contributions(in: story.record(at: 3))
        #expect(found.contributions.map(\.kind) == [.suggestion, .media])
        #expect(found.count(of: .suggestion) == 1)
        #expect(found.count(of: .media) == 1)
        #expect(found.contributions.first?.words?.contains("bike racks") == true)
    }

    @Test(arguments: [
        "Two hours late again. You should announce delays at the pier.",
        "Schon wieder zwei Stunden zu spät. Ihr solltet Verspätungen am Anleger ansagen.",
        "Опять опоздали на два часа. Хорошо бы объявлять задержки на пирсе.",
        "Iar două ore întârziere. Ar trebui să anunțați întârzierile pe chei.",
    ])
    func `R67: constructive criticism is labelled as a chance, with the suggestion's words`(text: String) throws {
        var story = PresenceStory()
        story.customer("ada", text, on: 0, sounds: "negative")
        let found = try #require(try Self.reader.get().contributions(in: story.record(at: 1)).contributions.first)
        #expect(found.kind == .constructiveCriticism)
        let range = try #require(found.range)
        #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == found.words)
        #expect(range.lowerBound > 0)
    }

    @Test func `R31: the length of a thread up to the first apology or empathy is reported`() throws {
        var story = PresenceStory()
        let complaint = story.customer("ada", "Two hours late, nobody said a word.", on: 0, sounds: "negative")
        story.brandWrites("Which boat was it?", on: 1, to: complaint)
        story.customer("ada", "The 9:15.", on: 2, to: complaint)
        let sorry = story.brandWrites("I am sorry, that should not have happened.", on: 3, to: complaint)
        story.customer("ada", "OK.", on: 4, to: complaint)
        let depth = try Self.reader.get().apologyDepth(in: story.record(at: 9))
        #expect(depth.threads.map(\.length) == [4])
        #expect(depth.threads.first?.apology == sorry)
        #expect(depth.threads.first?.brandMessages == 2)
        #expect(depth.medianLength == 4)
        #expect(depth.long.isEmpty)
    }

    @Test func `R31: long complaint threads without a sorry are listed, from exactly the limit on`() throws {
        var story = PresenceStory()
        func thread(_ name: String, _ messages: Int, first: String, sounds: String) {
            let complaint = story.customer(name, first, on: 0, sounds: sounds)
            for index in 1..<messages {
                if index % 2 == 1 {
                    story.brandWrites("Which boat was it? \(index)", on: Double(index), to: complaint)
                } else {
                    story.customer(name, "The 9:15. \(index)", on: Double(index), to: complaint)
                }
            }
        }
        thread("ada", 6, first: "Late!", sounds: "negative")
        thread("ben", 5, first: "Late!", sounds: "negative")
        thread("cleo", 9, first: "When does it sail?", sounds: "neutral")
        let depth = try Self.reader.get().apologyDepth(in: story.record(at: 20))
        #expect(depth.threads.count == 2)
        #expect(depth.long.map(\.length) == [6])
        #expect(depth.medianLength == nil)
    }

    @Test func `R31: a reply that cannot be read keeps a thread from being listed, and a quoted sorry is none`() throws
    {
        var story = PresenceStory()
        let complaint = story.customer("ada", "Late!", on: 0, sounds: "negative")
        for index in 1...5 { story.brandWrites("“Sorry” is what you want to hear?", on: Double(index), to: complaint) }
        let reader = try Self.reader.get()
        #expect(reader.apologyDepth(in: story.record(at: 9)).long.count == 1)
        story.brandWrites("Vi förstår inte vad du menar, var var båten någonstans när det hände?", on: 6, to: complaint)
        #expect(reader.apologyDepth(in: story.record(at: 9)).long.isEmpty)
    }
}
