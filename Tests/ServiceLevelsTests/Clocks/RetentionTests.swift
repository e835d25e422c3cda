import Conversations
import Foundation
import ReputationTesting
import ServiceLevels
import TestSupport
import Testing

@Suite struct RetentionTests {
    /// A thread answered on Monday, one answered on Wednesday, and one that still waits since Monday.
    private func desk() throws -> Desk {
        var desk = try Desk([.minutes(.firstReply, 60)])
        desk.customer("old", at: "2024-01-15 10:00", in: "a")
        desk.agent("r-old", at: "2024-01-15 12:00", to: "old", in: "a")
        desk.customer("waits", at: "2024-01-15 11:00", in: "b")
        desk.customer("new", at: "2024-01-17 10:00", in: "c")
        desk.agent("r-new", at: "2024-01-17 10:30", to: "new", in: "c")
        desk.advance("2024-01-17 12:00")
        return desk
    }

    @Test func `what is over is forgotten and handed back, and attainment stays the same with it`() throws {
        var desk = try desk()
        let before = desk.engine.attainment(of: .firstReply, by: .sender)
        let events = desk.engine.log.count
        let gone = desk.engine.prune(before: at("2024-01-16 00:00"))
        #expect(gone.map(\.anchor) == [desk.message("old")])
        #expect(gone.map(\.status) == [.breached])
        #expect(desk.engine.log.count == events - 2)
        #expect(desk.engine.retainedSince == at("2024-01-16 00:00"))
        var after = desk.engine.attainment(of: .firstReply, by: .sender)
        for clock in gone { after.add(clock, by: .sender) }
        #expect(after.overall.met == before.overall.met && after.overall.breached == before.overall.breached)
        #expect(after.overall.time(of: 0.5) == before.overall.time(of: 0.5))
        #expect(after.groups.mapValues(\.breached) == before.groups.mapValues(\.breached))
        #expect(desk.engine.prune(before: at("2024-01-16 00:00")).isEmpty)
        #expect(try desk.clock(.firstReply, "waits").status == .breaching)
    }

    @Test func `an old export fed again brings nothing back, and what is known still takes late events`() throws {
        var desk = try desk()
        _ = desk.engine.prune(before: at("2024-01-16 00:00"))
        let states = desk.engine.states().sorted { $0.id < $1.id }
        #expect(desk.engine.ingest(desk.events).isEmpty)
        #expect(desk.engine.states().sorted { $0.id < $1.id } == states)
        desk.agent("late", at: "2024-01-15 11:30", received: "2024-01-17 12:30", to: "waits", in: "b")
        #expect(try desk.clock(.firstReply, "waits").status == .met)
        // A snapshot remembers the time.
        let data = try JSONEncoder().encode(desk.engine.snapshot)
        var restored = ServiceLevelEngine(
            restoring: try JSONDecoder().decode(EngineSnapshot.self, from: data),
            brand: Desk.brand,
            book: try PolicyBook(
                id: "book",
                policies: [ServiceLevelPolicy(id: "only", targets: [.minutes(.firstReply, 60)])]
            )
            .compiled()
        )
        #expect(restored.ingest(desk.events).isEmpty)
        #expect(restored.retainedSince == desk.engine.retainedSince)
    }

    @Test func `pruning changes nothing of what is left, whatever happened before and happens after`() throws {
        let build = EventBuilder()
        let targets = ServiceLevelMetric.allCases.filter { !$0.isPlatformWindow }.map {
            ResponseTarget.minutes($0, 7, warnAt: [0.5])
        }
        for isCase in [false, true] {
            var targets = targets
            for index in targets.indices where isCase && targets[index].metric == .substantiveReply {
                targets[index].scope = .customerCase
            }
            let book = try PolicyBook(id: "b", policies: [ServiceLevelPolicy(id: "p", targets: targets)]).compiled()
            for seed in 0..<UInt64(TestScale.count(whole: 2000, least: 40)) {
                var random = SeededRandom(seed: seed)
                let events = RandomEvents(messages: 20, people: 6).make(50, using: &random)
                var plain = ServiceLevelEngine(brand: build.brand, book: book)
                _ = plain.ingest(events)
                _ = plain.advance(to: build.time(35))
                var pruned = plain
                let gone = Set(pruned.prune(before: build.time(25)).map(\.id))
                let later = (0..<10).map { number in
                    build.customer(
                        "p\(number % 6)",
                        writes: "later\(number)",
                        replyingTo: number % 2 == 0 ? nil : "m\(number)",
                        at: 36 + Double(number)
                    )
                }
                .filter { event in
                    // A reply to what is forgotten is another story: it begins a thread.
                    guard case .arrived(let message) = event.fact, let parent = message.parent else { return true }
                    return pruned.log.item(parent) != nil
                }
                let told = Set(plain.ingest(later) + plain.advance(to: build.time(90)))
                let toldPruned = Set(pruned.ingest(later) + pruned.advance(to: build.time(90)))
                let kept = plain.states().filter { !gone.contains($0.id) }.sorted { $0.id < $1.id }
                #expect(pruned.states().sorted { $0.id < $1.id } == kept, "seed \(seed), cases \(isCase)")
                #expect(told.filter { !gone.contains($0.clock) } == toldPruned, "seed \(seed), cases \(isCase)")
            }
        }
    }

    @Test func `every notification comes back from JSON as it was`() throws {
        var kinds: Set<String> = []
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        for seed in 0..<UInt64(TestScale.count(whole: 200, least: 20)) {
            var random = SeededRandom(seed: seed)
            let ladder = EscalationLadder(id: "l", levels: [.init(recipients: ["mira"], delay: .minutes(2))])
            var desk = try Desk(
                ServiceLevelMetric.allCases.filter { !$0.isPlatformWindow }.map {
                    ResponseTarget.minutes($0, 3, pausedIn: [.pending], warnAt: [0.5], escalation: "l")
                },
                escalations: [ladder]
            )
            let build = EventBuilder()
            var told: [ServiceLevelNotification] = []
            for event in RandomEvents().make(40, using: &random) {
                told += desk.engine.ingest(event)
                told += desk.engine.advance(to: event.occurredAt)
            }
            told += desk.engine.install(try Self.stricter.get(), from: build.time(20))
            for notification in told {
                let data = try encoder.encode(notification)
                let read = try JSONDecoder().decode(ServiceLevelNotification.self, from: data)
                #expect(read == notification, "seed \(seed): \(String(decoding: data, as: UTF8.self))")
                kinds.insert(String(String(describing: notification.kind).prefix { $0 != "(" }))
            }
        }
        #expect(kinds.count == 11, "\(kinds)")
        let wrong = Data(#"{"schema":1,"surprise":true}"#.utf8)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(ServiceLevelNotification.self, from: wrong)
        }
    }

    private static let stricter = Result {
        try PolicyBook(
            id: "b",
            version: 2,
            policies: [ServiceLevelPolicy(id: "strict", targets: [.minutes(.firstReply, 1)])]
        )
        .compiled()
    }
}
