import ConversationSources
import Foundation
import Reputation
import ReputationTesting
import SampleData
import TestSupport
import Testing

@Suite struct ReputationDeskTests {
    private let build = EventBuilder()

    private func sample() throws -> [ConversationEvent] {
        var decoder = SourceFormat.canonicalLines.makeDecoder()
        return decoder.decode(Array(try Data(contentsOf: try #require(SampleData.kestrelBay)))).events
    }

    private func desk(_ log: ConversationLog, modules: DeskModules = .withoutLanguage) throws -> ReputationDesk {
        try ReputationDesk(DeskConfiguration(brand: BrandProfile.discovered(in: log)), modules: modules)
    }

    @Test func `any order and any batches of events give the same findings`() async throws {
        let events = try sample()
        let log = ConversationLog(events)
        let time = try #require(log.lastReceivedAt)
        var whole = try desk(log)
        whole.receive(events)
        let expected = try await whole.findings(at: time)
        var random = SeededRandom(seed: 90)
        for round in 0..<TestScale.count(whole: 100, least: 2) {
            var other = try desk(log)
            var rest = events.shuffled(using: &random)
            while !rest.isEmpty {
                let count = min(rest.count, Int.random(in: 1...120, using: &random))
                other.receive(rest.prefix(count))
                rest.removeFirst(count)
                // Asking in between changes nothing.
                if Int.random(in: 0..<3, using: &random) == 0 { _ = try await other.findings(at: time) }
            }
            let found = try await other.findings(at: time)
            #expect(found.state.worklist == expected.state.worklist, "seed 90, round \(round)")
            #expect(found.replyPlans == expected.replyPlans, "seed 90, round \(round)")
            #expect(found.cases == expected.cases, "seed 90, round \(round)")
            #expect(found.handOffs == expected.handOffs, "seed 90, round \(round)")
            #expect(found.crisis?.level == expected.crisis?.level, "seed 90, round \(round)")
        }
    }

    @Test func `a reply is judged the same, whether it or what it answers arrives first`() async throws {
        let asked = build.customer("ada", writes: "m1", "Where is my bag, KB-4471?", at: 0)
        let reply = build.brand(
            writes: "m2",
            "It is on the 14:10 boat, Ada, and at your door by six.",
            replyingTo: "m1",
            at: 5
        )
        let modules = try DeskModules.standard()
        for order in [[asked, reply], [reply, asked]] {
            var desk = try ReputationDesk(DeskConfiguration(brand: build.brand), modules: modules)
            for event in order {
                desk.receive([event])
                _ = try await desk.findings(at: build.time(60))
            }
            #expect(try await desk.findings(at: build.time(60)).state.metrics.countByStatus[.answered] == 1)
        }
    }

    private actor FailsAtFirst: SubstanceClassifier {
        struct Away: Error {}

        nonisolated let identity = ClassifierIdentity(id: ClassifierID(rawValue: "kestrelbay:away"), version: 1)
        private var isAway = true

        func substance(
            of reply: Message,
            to incoming: Message?
        ) async throws -> (substance: Substance, confidence: Double?)? {
            defer { isAway = false }
            if isAway { throw Away() }
            return (.substantive, 0.9)
        }
    }

    @Test func `a classifier that failed is asked again, and what it said is kept`() async throws {
        var modules = DeskModules.withoutLanguage
        modules.substance = FailsAtFirst()
        var desk = try ReputationDesk(DeskConfiguration(brand: build.brand), modules: modules)
        desk.receive([
            build.customer("ada", writes: "m1", "Where is my bag, KB-4471?", at: 0),
            build.brand(writes: "m2", "It is on the boat.", replyingTo: "m1", at: 5),
        ])
        #expect(try await desk.findings(at: build.time(60)).state.metrics.countByStatus[.answered] != 1)
        #expect(try await desk.findings(at: build.time(60)).state.metrics.countByStatus[.answered] == 1)
    }

    @Test func `a desk that is written down goes on where it stopped`() async throws {
        let events = try sample()
        let log = ConversationLog(events)
        let time = try #require(log.lastReceivedAt)
        var first = try desk(log)
        first.receive(events.prefix(200))
        let bytes = try JSONEncoder().encode(first.snapshot)
        let snapshot = try JSONDecoder().decode(DeskSnapshot.self, from: bytes)
        var second = try ReputationDesk(first.configuration, modules: .withoutLanguage, restoring: snapshot)
        first.receive(events.dropFirst(200))
        second.receive(events.dropFirst(150))
        #expect(try await second.findings(at: time).state.worklist == first.findings(at: time).state.worklist)
        let other = DeskConfiguration(brand: build.brand)
        #expect(throws: DeskConfigurationError.self) {
            try ReputationDesk(other, modules: .withoutLanguage, restoring: snapshot)
        }
    }

    @Test func `desks of two brands that share a log know nothing of each other`() async throws {
        let rival = BrandProfile(
            id: BrandID(rawValue: "brackwater"),
            name: "Brackwater Line",
            accounts: [BrandAccount(native: "brackwater", handle: "brackwater")]
        )
        let events = [
            build.customer("ada", writes: "m1", at: 0),
            build.customer("bob", writes: "m2", at: 1, mentionsBrand: false),
        ]
        var own = try ReputationDesk(DeskConfiguration(brand: build.brand), modules: .withoutLanguage)
        var others = try ReputationDesk(DeskConfiguration(brand: rival), modules: .withoutLanguage)
        own.receive(events)
        others.receive(events)
        #expect(try await own.findings(at: build.time(60)).state.worklist.entries.count == 1)
        #expect(try await others.findings(at: build.time(60)).state.worklist.entries.isEmpty)
    }

    @Test func `a worse case never ranks lower, whatever makes it worse`() async throws {
        let plain = "My booking KB-4471 is wrong."
        let worse = [
            "My booking KB-4471 is wrong and if it is not mended I go to my lawyer.",
            "My booking KB-4471 is wrong, my child was injured on your ramp.",
        ]
        func points(_ text: String) async throws -> Double {
            var desk = try ReputationDesk(DeskConfiguration(brand: build.brand))
            desk.receive([build.customer("ada", writes: "m1", text, at: 0)])
            return try #require(try await desk.findings(at: build.time(90)).state.worklist.entries.first).points
        }
        let least = try await points(plain)
        for text in worse { #expect(try await points(text) > least, "\(text)") }
        #expect(try await points("Thanks, bye!") < least)
    }

    @Test func `replies are judged the same, whether a linter reads them too or not`() async throws {
        let events = try sample()
        let log = ConversationLog(events)
        let time = try #require(log.lastReceivedAt)
        let shared = try DeskModules.standard()
        var alone = shared
        alone.linter = nil
        var apart = shared
        // Another reader of the same words, so that nothing is shared.
        apart.linter = try ToneLinter(packs: LanguagePack.shippedForTone + LanguagePack.presence)
        var found: [DeskFindings] = []
        for modules in [shared, alone, apart] {
            var desk = try desk(log, modules: modules)
            desk.receive(events)
            found.append(try await desk.findings(at: time))
        }
        #expect(found[0].state.worklist == found[1].state.worklist)
        #expect(found[0].state.metrics == found[1].state.metrics)
        #expect(found[0].state.worklist == found[2].state.worklist)
        #expect(found[0].sent == found[2].sent)
    }

    @Test func `the clocks of a desk are those of an engine that took every event`() async throws {
        let events = try sample()
        let log = ConversationLog(events)
        let time = try #require(log.lastReceivedAt)
        var desk = try desk(log)
        desk.receive(events)
        let found = try #require(try await desk.findings(at: time).state.engine)
        var engine = ServiceLevelEngine(brand: desk.configuration.brand, book: try desk.compiledTargets(at: time))
        engine.ingest(found.log.events)
        engine.advance(to: time)
        let states = found.states().sorted { $0.id < $1.id }
        #expect(!states.isEmpty)
        #expect(states == engine.states().sorted { $0.id < $1.id })
        #expect(found.nextWakeUp == engine.nextWakeUp)
    }
}
