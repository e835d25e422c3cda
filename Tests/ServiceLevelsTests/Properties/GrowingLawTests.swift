import Conversations
import Foundation
import ReputationTesting
import ServiceLevels
import TestSupport
import Testing

/// An engine adds what happens last to what it knows; it must end as if it had worked everything out from the events.
@Suite struct GrowingLawTests {
    private static func book(turnsOnly: Bool, tags: Bool) throws -> CompiledPolicyBook {
        let metrics: [ServiceLevelMetric] =
            turnsOnly
            ? [.firstReply, .nextReply, .acknowledgement, .substantiveReply, .publicClosure]
            : ServiceLevelMetric.allCases.filter { !$0.isPlatformWindow }
        var targets = metrics.map { ResponseTarget.minutes($0, 7, warnAt: [0.5]) }
        if turnsOnly {
            targets += [ServiceLevelMetric.platformWindow, .standardWindow].map {
                ResponseTarget($0, limit: .platformWindow)
            }
        }
        var policies = [ServiceLevelPolicy(id: "all", targets: targets)]
        if tags {
            let short = targets.map { target in
                var short = target
                if case .openTime = target.limit { short.limit = .openTime(.minutes(3)) }
                return short
            }
            policies.insert(
                ServiceLevelPolicy(id: "labelled", condition: TargetCondition(anyTags: ["p1"]), targets: short),
                at: 0
            )
        }
        return try PolicyBook(id: "growing", policies: policies).compiled()
    }

    /// Events at different times, nearly in order.
    private func events(_ count: Int, _ build: EventBuilder, using random: inout SeededRandom) -> [ConversationEvent] {
        // Mostly messages, of which each arrives once, and seldom what makes a whole thread be worked out anew.
        var events = RandomEvents(messages: count, people: 4, build: build).make(count * 2, using: &random)
            .filter { event in
                switch event.fact {
                case .arrived, .edited, .tagged, .untagged, .assessed: true
                default: Int.random(in: 0..<6, using: &random) == 0
                }
            }
        var arrived: [MessageID] = []
        for index in events.indices {
            if case .arrived(var message) = events[index].fact {
                // Most replies are to something that is there.
                if message.parent != nil, let earlier = arrived.suffix(6).randomElement(using: &random) {
                    message.parent = earlier
                }
                // Some reach the brand only once it replies to them.
                if Int.random(in: 0..<3, using: &random) == 0 { message.mentions = [] }
                events[index].fact = .arrived(message)
                arrived.append(message.id)
            }
            let late = Int.random(in: 0..<8, using: &random) == 0 ? 3.5 : 0
            events[index].occurredAt = build.time(Double(index) - late)
            events[index].receivedAt = build.time(Double(index))
        }
        return events
    }

    private func states(_ engine: ServiceLevelEngine) -> [ClockState] {
        engine.states().sorted { $0.id < $1.id }
    }

    @Test(arguments: [ChannelClass.publicSocial, .directMessage, .review, .ticket])
    func `what grew event by event is what follows from the events alone`(channelClass: ChannelClass) throws {
        let build = EventBuilder(channelClass: channelClass)
        for seed in 0..<UInt64(TestScale.count(whole: 20_000, least: 40)) {
            var random = SeededRandom(seed: seed)
            let book = try Self.book(turnsOnly: seed % 3 != 0, tags: seed % 2 == 0)
            let events = events(Int.random(in: 5...40, using: &random), build, using: &random)
            var engine = ServiceLevelEngine(brand: build.brand, book: book)
            var ledger = NotificationLedger()
            var rest = events[...]
            while !rest.isEmpty {
                let batch = rest.prefix(Int.random(in: 1...3, using: &random))
                rest.removeFirst(batch.count)
                ledger.apply(engine.ingest(batch))
                if let last = batch.last, Bool.random(using: &random) {
                    ledger.apply(engine.advance(to: last.receivedAt))
                }
            }
            let end = build.time(60)
            ledger.apply(engine.advance(to: end))
            var whole = ServiceLevelEngine(brand: build.brand, book: book)
            var expected = NotificationLedger()
            expected.apply(whole.ingest(events))
            expected.apply(whole.advance(to: end))
            let restored = ServiceLevelEngine(restoring: engine.snapshot, brand: build.brand, book: book)
            #expect(states(engine) == states(restored), "seed \(seed)")
            #expect(states(whole) == states(restored), "seed \(seed)")
            #expect(ledger.saysTheSame(as: expected), "seed \(seed)")
        }
    }
}
