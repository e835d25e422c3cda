import ConversationSources
import Foundation
import Presence
import Reputation
import ReputationTesting
import SampleData
import Testing

/// Who was won back, and whom the brand contacted, as the desk finds it.
@Suite struct RecoveredCustomerTests {
    private let build = EventBuilder()

    private func sampleFindings() async throws -> DeskFindings {
        var decoder = SourceFormat.canonicalLines.makeDecoder()
        let events = decoder.decode(Array(try Data(contentsOf: try #require(SampleData.kestrelBay)))).events
        let log = ConversationLog(events)
        var desk = try ReputationDesk(DeskConfiguration(brand: BrandProfile.discovered(in: log)))
        desk.receive(events)
        return try await desk.findings(at: try #require(log.lastReceivedAt))
    }

    private func recovery(_ events: [ConversationEvent], at minute: Double = 600) async throws -> RecoveryMetrics {
        var desk = try ReputationDesk(DeskConfiguration(brand: build.brand))
        desk.receive(events)
        return try #require(try await desk.findings(at: build.time(minute)).presence).recovery
    }

    private func solved(_ message: String, at minute: Double) -> ConversationEvent {
        let target = EventTarget.message(build.message(message))
        return build.fact(.progressed(ProgressChange(target: target, state: .resolved)), at: minute)
    }

    @Test func `R68, R71: on the sample the daughter of the woman in the wheelchair came back content`() async throws {
        let recovery = try #require(try await sampleFindings().presence).recovery
        let annika = try #require(recovery.people.first { $0.name == "Annika" })
        #expect(annika.stage == .converted)
        #expect(annika.thanks.contains(MessageID(rawValue: "x::2031281475715072053")))
        #expect(annika.complaints.count == 2)
        #expect(recovery.complained > 50 && recovery.converted <= recovery.resolved)
    }

    @Test(arguments: [
        ("My bag is lost and nobody helps me, awful.", "My bag is back, thank you so much, great service!"),
        ("Mein Koffer ist weg, das ist eine Frechheit!", "Der Koffer ist da, vielen lieben Dank, toller Service!"),
        ("Мой чемодан потеряли, это безобразие!", "Чемодан нашли, огромное вам спасибо, отличная работа!"),
        ("Mi-ați pierdut valiza, e o rușine!", "Valiza a ajuns, vă mulțumesc mult, sunteți minunați!"),
    ])
    func `R71: words of thanks after the matter was done count, and those before it do not`(
        complaint: String,
        thanks: String
    ) async throws {
        let asked = build.customer("ada", writes: "m1", complaint, at: 0)
        let late = build.customer("ada", writes: "m2", thanks, replyingTo: "m1", at: 90)
        let early = build.customer("ada", writes: "m2", thanks, replyingTo: "m1", at: 30)
        let done = solved("m1", at: 60)
        #expect(try await recovery([asked, done, late]).people.map(\.stage) == [.converted])
        #expect(try await recovery([asked, early, done]).people.map(\.stage) == [.resolved])
        #expect(try await recovery([asked, late]).people.map(\.stage) == [.open])
    }

    @Test func `R68: a matter that a promise holds open is done once the person says so`() async throws {
        let promise = build.fact(
            .promiseMade(
                PromiseRecord(
                    id: PromiseID(rawValue: "p"),
                    target: .message(build.message("m1")),
                    kind: PromiseKind(rawValue: "callBack"),
                    text: "We call you back.",
                    due: build.time(5000)
                )
            ),
            at: 20
        )
        let asked = build.customer("ada", writes: "m1", "My bag is lost and nobody helps me, awful.", at: 0)
        let done = solved("m1", at: 60)
        let thanks = build.customer("ada", writes: "m2", "My bag is back, thank you so much!", replyingTo: "m1", at: 90)
        #expect(try await recovery([asked, promise, done]).people.map(\.stage) == [.open])
        #expect(try await recovery([asked, promise, done, thanks]).people.map(\.stage) == [.converted])
        let again = build.customer("ada", writes: "m3", "Lost again. Awful, terrible!", replyingTo: "m1", at: 70)
        #expect(try await recovery([asked, promise, done, again, thanks]).people.map(\.stage) == [.open])
    }

    @Test func `R70: who was contacted is read from replies and private messages, machines and notices left out`()
        async throws
    {
        let words = "The ferry to Grauhafen left an hour early and forty people with tickets stood on the pier."
        let people = ["ada", "bob", "cem", "dora", "eva"]
        var events = people.enumerated().map { index, name in
            build.customer(
                name,
                writes: "m\(index)",
                words + String(repeating: "!", count: index),
                replyingTo: index == 0 ? nil : "m0",
                at: Double(index)
            )
        }
        events.append(build.brand(writes: "b0", "I am sorry, Ada, a taxi is on its way.", replyingTo: "m0", at: 20))
        events.append(
            build.brand(writes: "b1", "Thank you for your message.", replyingTo: "m1", at: 21, origin: .automation)
        )
        var note = build.brand(writes: "b2", "Call him.", replyingTo: "m2", at: 22)
        var direct = build.brand(writes: "b3", "Dora, I call you at six.", at: 23)
        if case .arrived(var message) = note.fact {
            message.outbound = OutboundDetails(origin: .human, audience: .internalNote)
            note.fact = .arrived(message)
        }
        if case .arrived(var message) = direct.fact {
            message.channel.channelClass = .directMessage
            message.visibility = .private
            message.repliesToAuthor = build.author("dora")
            direct.fact = .arrived(message)
        }
        events += [note, direct]
        var desk = try ReputationDesk(DeskConfiguration(brand: build.brand), modules: .withoutLanguage)
        desk.receive(events)
        let found = try await desk.findings(at: build.time(60))
        let coverage = try #require(found.contacts.first { $0.affected.count == 5 })
        #expect(coverage.missing == ["bob", "cem", "eva"].map { build.author($0) })
        #expect(coverage.share?.numerator == 2)
        // What was written before the incident is no contact about it.
        let early = build.brand(writes: "b4", "Good luck with your bag, Bob.", replyingTo: "m9", at: -50)
        let older = build.customer("bob", writes: "m9", "Where is my bag?", at: -60)
        desk.receive([older, early])
        let again = try await desk.findings(at: build.time(60)).contacts.first { $0.affected.count == 5 }
        #expect(again?.missing == coverage.missing)
    }

    @Test func `R70: on the sample the storm's first complainer was contacted, and some others never`() async throws {
        let found = try await sampleFindings()
        let incidents = try #require(found.crisis).incidents
        let tamsin = try #require(
            incidents.first { $0.root.author?.name == "Tamsin Rowe" && $0.incident.voices.count > 2 }
        )
        let coverage = try #require(found.contacts.first { $0.incident == tamsin.incident.id })
        #expect(!coverage.missing.contains(try #require(tamsin.root.author?.id)))
        #expect(
            !coverage.missing.isEmpty && coverage.share?.numerator == coverage.affected.count - coverage.missing.count
        )
    }
}
