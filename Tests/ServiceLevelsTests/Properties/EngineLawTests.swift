import Conversations
import Foundation
import ReputationTesting
import ServiceLevels
import TestSupport
import Testing

/// What must hold of the engine whatever happens, over events made at random.
@Suite struct EngineLawTests {
    private let build = EventBuilder()

    /// Every metric, with warnings, an escalation, pauses and a target that looks at the whole case.
    private static func book(cases: Bool) throws -> CompiledPolicyBook {
        var targets = ServiceLevelMetric.allCases.filter { !$0.isPlatformWindow }.map { metric in
            ResponseTarget.minutes(metric, 7, calendar: "week", warnAt: [0.5], escalation: "ladder")
        }
        for index in targets.indices {
            targets[index].pausedIn.insert(.pending)
            if targets[index].metric == .substantiveReply, cases { targets[index].scope = .customerCase }
            if targets[index].metric == .firstReply { targets[index].start = .reopen }
        }
        let labelled = TargetCondition(anyTags: ["p1", "p2"])
        let short = targets.map { target in
            var short = target
            short.limit = .openTime(.minutes(3))
            return short
        }
        let level = EscalationLadder.Level(recipients: ["lead"], delay: .minutes(2))
        let ladder = EscalationLadder(id: "ladder", levels: [level, level], loops: 2)
        let book = PolicyBook(
            id: "laws",
            policies: [
                ServiceLevelPolicy(id: "short", condition: labelled, targets: short, onChange: .fromChange),
                ServiceLevelPolicy(id: "long", targets: targets),
            ],
            escalations: [ladder]
        )
        // Open ten minutes, closed five, from the start of the events on.
        let hours = (0..<4).map { OpenHours(LocalTime(10, $0 * 15), LocalTime(10, $0 * 15 + 10)) }
        let calendar = BusinessCalendar(id: "week", zone: .utc, days: Weekday.allCases, hours: hours)
        return try book.compiled(with: [calendar.compiled(over: .utc("2026-01-01", "2026-06-01"))])
    }

    private static let books = Result { try [false, true].map { try book(cases: $0) } }

    private func engine(cases: Bool) throws -> ServiceLevelEngine {
        ServiceLevelEngine(brand: build.brand, book: try Self.books.get()[cases ? 1 : 0])
    }

    private func states(_ engine: ServiceLevelEngine) -> [ClockState] {
        engine.states().sorted { $0.id < $1.id }
    }

    /// What counts in one ledger and not in the other, in words.
    private func difference(_ left: NotificationLedger, _ right: NotificationLedger) -> [String] {
        guard !left.saysTheSame(as: right) else { return [] }
        func lines(_ ledger: NotificationLedger) -> Set<String> {
            Set(
                ledger.notifications.map {
                    "\($0.metric) \($0.anchor) \($0.key.text) \($0.kind) \($0.nominalAt) \($0.rules.policy)"
                }
            )
        }
        return
            (lines(left).subtracting(lines(right)).map { "+ " + $0 }
            + lines(right).subtracting(lines(left)).map { "- " + $0 })
            .sorted()
    }

    @Test func `any order, batches and moments of waking end in the same clocks and the same notifications`() throws {
        for seed in 0..<UInt64(TestScale.count(whole: 20_000, least: 150)) {
            var random = SeededRandom(seed: seed)
            let isCase = seed % 3 == 0
            let events = RandomEvents(messages: 8, people: 3).make(
                Int.random(in: 2...30, using: &random),
                using: &random
            )
            var sorted = try engine(cases: isCase)
            var expected = NotificationLedger()
            expected.apply(sorted.ingest(events.sorted { $0.occurredAt < $1.occurredAt }))
            expected.apply(sorted.advance(to: build.time(60)))
            var shuffled = try engine(cases: isCase)
            var ledger = NotificationLedger()
            var rest = events.shuffled(using: &random)
            rest += events.prefix(3)
            while !rest.isEmpty {
                let batch = rest.prefix(Int.random(in: 1...4, using: &random))
                rest.removeFirst(batch.count)
                ledger.apply(shuffled.ingest(batch))
                if Bool.random(using: &random) {
                    ledger.apply(shuffled.advance(to: build.time(Double.random(in: 0...60, using: &random))))
                }
            }
            ledger.apply(shuffled.advance(to: build.time(60)))
            #expect(states(shuffled) == states(sorted), "seed \(seed)")
            let difference = difference(ledger, expected)
            #expect(difference.isEmpty, "seed \(seed)")
        }
    }

    @Test func `advancing by seconds, by wake-ups or at once tells the same`() throws {
        for seed in 0..<UInt64(TestScale.count(whole: 2000, least: 10)) {
            var random = SeededRandom(seed: seed)
            let events = RandomEvents(messages: 8, people: 3).make(20, using: &random)
            var once = try engine(cases: false)
            once.ingest(events)
            var bySeconds = once
            var byWakeUps = once
            let whole = once.advance(to: build.time(60))
            var pieces: [ServiceLevelNotification] = []
            for second in 0...3600 { pieces += bySeconds.advance(to: build.time(Double(second) / 60)) }
            var woken: [ServiceLevelNotification] = []
            while let next = byWakeUps.nextWakeUp, next <= build.time(60) { woken += byWakeUps.advance(to: next) }
            let keys = whole.map(\.key.text).sorted()
            #expect(pieces.map(\.key.text).sorted() == keys, "seed \(seed)")
            #expect(woken.map(\.key.text).sorted() == keys, "seed \(seed)")
            #expect(Set(keys).count == keys.count, "seed \(seed)")
        }
    }

    @Test func `merging and unmerging again leaves no trace`() throws {
        for seed in 0..<UInt64(TestScale.count(whole: 2000, least: 60)) {
            var random = SeededRandom(seed: seed)
            let events = RandomEvents(messages: 8, people: 3).make(20, using: &random)
            var engine = try engine(cases: true)
            var ledger = NotificationLedger()
            ledger.apply(engine.ingest(events))
            ledger.apply(engine.advance(to: build.time(40)))
            let before = (states(engine), ledger)
            let merge = CaseMerge(
                into: CaseID(build.author("p0")),
                from: CaseID(build.author("p1")),
                evidence: .decision
            )
            let event = build.fact(.merged(merge), at: 31)
            ledger.apply(engine.ingest(event))
            ledger.apply(engine.ingest(build.fact(.unmerged(CaseUnmerge(merge: event.id)), at: 32)))
            #expect(states(engine) == before.0, "seed \(seed)")
            let difference = difference(ledger, before.1)
            #expect(difference.isEmpty, "seed \(seed)")
        }
    }

    @Test func `a pause with no open time in it changes neither deadline nor counted time`() throws {
        let target = ResponseTarget.minutes(.requesterWait, 300, calendar: "nine-to-five")
        for seed in 0..<UInt64(TestScale.count(whole: 2000, least: 60)) {
            var random = SeededRandom(seed: seed)
            var desk = try Desk([target], calendars: [.nineToFive()])
            desk.customer("m1", at: "1\(Int.random(in: 0...6, using: &random)):15")
            var plain = desk
            let from = Int.random(in: 1020..<1200, using: &random)
            let until = Int.random(in: from...1439, using: &random)
            func time(_ minute: Int) -> String { "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)" }
            desk.state(.pending, at: time(from))
            desk.state(.open, at: time(until))
            desk.advance("2024-01-16 12:00")
            plain.advance("2024-01-16 12:00")
            let (paused, whole) = (try desk.clock(.requesterWait, "m1"), try plain.clock(.requesterWait, "m1"))
            #expect(paused.deadline == whole.deadline && paused.elapsed == whole.elapsed, "seed \(seed)")
            #expect(paused.status == whole.status, "seed \(seed)")
        }
    }
}
