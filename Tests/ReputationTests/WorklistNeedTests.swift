import CrisisDetection
import Foundation
import Reputation
import ReputationTesting
import Testing

/// What calls for an answer, what is only said to somebody else, and what needs no more than a word.
@Suite struct WorklistNeedTests {
    private let build = EventBuilder()

    private func state(
        _ events: [ConversationEvent],
        incidents: [Incident] = [],
        reading: [String: MessageReading.Traits] = [:]
    ) throws -> DeskState {
        let reader = AnalyzedMessageReader(try LanguageAnalyzer())
        return DeskState(
            ConversationLog(events),
            for: build.brand,
            at: build.time(600),
            incidents: incidents,
            reading: { message in
                reading[message.id.native].map {
                    MessageReading(language: .english, polarity: .neutral, traits: $0)
                } ?? reader.reading(of: message)
            }
        )
    }

    private func entry(of name: String, in state: DeskState) -> WorklistEntry? {
        state.worklist.entries.first { $0.author?.handle == name }
    }

    @Test(arguments: [
        ("@kestrelbay I love the new deck chairs, wonderful crew on the Tern!", ReplyNeed.courtesy),
        ("@kestrelbay The Tern was lovely, but my bag never came.", .clear),
        ("@kestrelbay Good morning from the pier.", .possible),
        ("@kestrelbay https://kestrelbay.example/p/1", .possible),
        ("@kestrelbay Mikor indul a hajó?", .clear),
    ])
    func `praise is courtesy, a complaint beside it is not, and what has no words does not count as unread`(
        text: String,
        need: ReplyNeed
    ) throws {
        let state = try state([build.customer("ada", writes: "m1", text, at: 0)])
        #expect(entry(of: "ada", in: state)?.need == need)
    }

    @Test func `who was replied to and then says that all is well calls for courtesy, before a reply or in anger not`()
        throws
    {
        let asks = build.customer("ada", writes: "m1", "@kestrelbay My bag never came. Where is it?", at: 0)
        let word = build.brand(writes: "a1", "We are on it, Ada.", replyingTo: "m1", at: 5)
        let judged = build.judged("a1", as: .acknowledgement, at: 6)
        let happy = "@kestrelbay It is here, thank you so much, you were great!"
        let thanks = build.customer("ada", writes: "m2", happy, replyingTo: "a1", at: 9)
        #expect(try entry(of: "ada", in: state([asks, word, judged]))?.need == .clear)
        #expect(try entry(of: "ada", in: state([asks, word, judged, thanks]))?.need == .courtesy)
        let early = build.customer("ada", writes: "m2", happy, replyingTo: "m1", at: 4)
        #expect(try entry(of: "ada", in: state([asks, early, word, judged]))?.need == .clear)
        let angry = "@kestrelbay Great, thank you so much, now it is broken. Terrible!"
        let complaint = build.customer("ada", writes: "m2", angry, replyingTo: "a1", at: 9)
        #expect(try entry(of: "ada", in: state([asks, word, judged, complaint]))?.need == .clear)
    }

    @Test func `thanks that got a word back from a person wait for nothing, from a machine they do`() throws {
        let thanks = build.customer("ada", writes: "m1", "@kestrelbay Thank you so much, you were great!", at: 0)
        let word = build.brand(writes: "a1", "You are welcome, Ada!", replyingTo: "m1", at: 5)
        let judged = build.judged("a1", as: .acknowledgement, at: 6)
        let returned = try state([thanks, word, judged])
        #expect(returned.worklist.entries.isEmpty)
        #expect(returned.worklist.courtesiesReturned == [build.message("m1")])
        let robot = build.brand(writes: "a1", "You are welcome!", replyingTo: "m1", at: 5, origin: .automation)
        #expect(try state([thanks, robot]).worklist.entries.count == 1)
        // A complaint with an empty answer waits on.
        let complaint = build.customer("bob", writes: "m2", "@kestrelbay My bag never came.", at: 0)
        let empty = build.brand(writes: "a2", "Thanks for telling us!", replyingTo: "m2", at: 5)
        let open = try state([complaint, empty, build.judged("a2", as: .acknowledgement, at: 6)])
        #expect(open.worklist.entries.count == 1 && open.worklist.courtesiesReturned.isEmpty)
    }

    @Test func `a remark to another customer, who is named first, neither asks the brand nor makes a crowd`() throws {
        let first = build.customer("ada", writes: "m1", "@kestrelbay The 7:05 is late again. Where is it?", at: 0)
        let aside = build.customer("bob", writes: "m2", "@ada @kestrelbay An hour, mate.", replyingTo: "m1", at: 5)
        let more = build.customer("bob", writes: "m3", "@ada @kestrelbay Ha, sure.", replyingTo: "m1", at: 9)
        let asked = build.customer("cleo", writes: "m4", "@ada Same here. @kestrelbay why?", replyingTo: "m1", at: 9)
        let trouble = build.customer(
            "dan",
            writes: "m5",
            "@ada @kestrelbay They lost my bag, too.",
            replyingTo: "m1",
            at: 9
        )
        let state = try state(
            [first, aside, more, asked, trouble],
            reading: ["m1": [.complaint, .question], "m2": [], "m3": [], "m4": .question, "m5": .complaint]
        )
        let bob = try #require(entry(of: "bob", in: state))
        #expect(bob.need == .courtesy)
        #expect(bob.timesAsked == 0)
        #expect(entry(of: "cleo", in: state)?.need == .clear)
        #expect(entry(of: "dan", in: state)?.need == .clear, "trouble counts whoever it is told to")
        #expect(state.worklist.entries.first?.author?.handle == "ada")
        #expect(state.worklist.entries.last?.author?.handle == "bob")
    }

    @Test func `a round of five and more names is talk among them, also beneath the brand's words`() throws {
        let post = build.brand(writes: "p", "Which of our boats is the prettiest?", at: 0)
        let row = "@kestrelbay @ada @bob @cleo @dan"
        let chat = build.customer("eve", writes: "m1", "\(row) Ready for round two?", replyingTo: "p", at: 5)
        let direct = build.customer("fay", writes: "m2", "@kestrelbay Ready for round two?", replyingTo: "p", at: 5)
        let named = build.customer(
            "gus",
            writes: "m3",
            "\(row) and you, @kestrelbay? Ready?",
            replyingTo: "p",
            at: 5
        )
        let state = try state([post, chat, direct, named])
        #expect(entry(of: "eve", in: state)?.need == .possible)
        #expect(entry(of: "fay", in: state)?.need == .clear)
        #expect(entry(of: "gus", in: state)?.need == .clear)
    }

    @Test func `voices that only cheer do not lift a complaint`() throws {
        func mention(_ id: String, _ author: String, _ sentiment: MentionSentiment, parent: String?) -> BrandMention {
            BrandMention(
                id: build.message(id),
                at: build.time(1),
                author: build.author(author),
                channel: Channel(platform: .x, channelClass: .publicSocial),
                parent: parent.map { build.message($0) },
                sentiment: sentiment,
                text: "@kestrelbay where is the 7:05"
            )
        }
        func points(_ sentiment: MentionSentiment) throws -> [RankReason] {
            var clusterer = IncidentClusterer()
            clusterer.add([mention("m1", "ada", .negative, parent: nil)])
            clusterer.add((1...9).map { mention("c\($0)", "cheer\($0)", sentiment, parent: "m1") })
            let events = [build.customer("ada", writes: "m1", "@kestrelbay Where is the 7:05?", at: 0)]
            let found = try state(events, incidents: clusterer.incidents())
            return found.worklist.entries[0].reasons
        }
        #expect(try points(.negative).contains(.spreading(voices: 10, sites: 1)))
        #expect(try points(.negative).contains(.rootOfIncident))
        let cheered = try points(.positive)
        #expect(!cheered.contains { if case .spreading = $0 { true } else { false } })
        #expect(!cheered.contains(.rootOfIncident))
    }
}
