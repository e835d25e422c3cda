import Conversations
import Foundation
import ReputationTesting
import TestSupport
import Testing

@Suite struct OrderIndependenceTests {
    private let build = EventBuilder()

    @Test func `any order, any batches and any repeats of the same events give the same state`() {
        for seed in 0..<UInt64(TestScale.count(whole: 20_000, least: 400)) {
            var random = SeededRandom(seed: seed)
            let size = Int.random(in: 2...40, using: &random)
            let events = RandomEvents().make(size, using: &random)
            let expected = LogState(ConversationLog(events))
            var log = ConversationLog()
            var shuffled = events.shuffled(using: &random)
            for _ in 0..<3 { shuffled.append(events[Int.random(in: 0..<events.count, using: &random)]) }
            while !shuffled.isEmpty {
                let batch = shuffled.prefix(Int.random(in: 1...7, using: &random))
                log.append(batch)
                shuffled.removeFirst(batch.count)
            }
            #expect(LogState(log) == expected, "seed \(seed)")
            #expect(log.count == events.count, "seed \(seed)")
        }
    }

    @Test func `different reports under one identifier settle on the same one in any order`() {
        for seed in 0..<UInt64(TestScale.count(whole: 10_000, least: 300)) {
            var random = SeededRandom(seed: seed)
            var events = RandomEvents().make(Int.random(in: 2...20, using: &random), using: &random)
            // Other contents, other receipt times, or only another place of reading, under identifiers already used.
            for _ in 0..<6 {
                var clash = events[Int.random(in: 0..<events.count, using: &random)]
                let other = events[Int.random(in: 0..<events.count, using: &random)]
                switch Int.random(in: 0..<3, using: &random) {
                case 0: clash.fact = other.fact
                case 1:
                    clash.receivedAt = clash.receivedAt.addingTimeInterval(Double.random(in: -9...9, using: &random))
                default: clash.source = SourceRecord(format: "other", record: 1)
                }
                events.append(clash)
            }
            let expected = LogState(ConversationLog(events))
            #expect(LogState(ConversationLog(events.shuffled(using: &random))) == expected, "seed \(seed)")
        }
    }

    @Test func `a snapshot restores to a log that says the same and goes on the same`() throws {
        for seed in 0..<UInt64(TestScale.count(whole: 2000, least: 60)) {
            var random = SeededRandom(seed: seed)
            let events = RandomEvents().make(30, using: &random)
            var log = ConversationLog(events.prefix(20))
            if seed % 2 == 0 { log.erase(build.author("p1"), upTo: build.time(15)) }
            var restored = try JSONDecoder().decode(ConversationLog.self, from: try JSONEncoder().encode(log))
            #expect(LogState(restored) == LogState(log), "seed \(seed)")
            log.append(events)
            restored.append(events)
            #expect(LogState(restored) == LogState(log), "seed \(seed)")
        }
    }

    @Test func `merging and unmerging again is as if neither had happened`() {
        for seed in 0..<UInt64(TestScale.count(whole: 2000, least: 60)) {
            var random = SeededRandom(seed: seed)
            let events = RandomEvents().make(25, using: &random)
            let before = LogState(ConversationLog(events))
            let merge = build.fact(
                .merged(
                    CaseMerge(into: CaseID(build.author("p0")), from: CaseID(build.author("p1")), evidence: .decision)
                ),
                at: 31
            )
            let unmerge = build.fact(.unmerged(CaseUnmerge(merge: merge.id)), at: 32)
            let all = (events + [merge, unmerge]).shuffled(using: &random)
            #expect(LogState(ConversationLog(all)) == before, "seed \(seed)")
        }
    }

    @Test func `erasing before, between or after the same events gives the same state`() {
        for seed in 0..<UInt64(TestScale.count(whole: 10_000, least: 300)) {
            var random = SeededRandom(seed: seed)
            let events = RandomEvents().make(Int.random(in: 2...40, using: &random), using: &random)
            func erased(after count: Int, of events: [ConversationEvent]) -> ConversationLog {
                var log = ConversationLog(events.prefix(count))
                log.erase(build.author("p1"), upTo: build.time(15))
                log.append(events.dropFirst(count))
                return log
            }
            let expected = LogState(erased(after: events.count, of: events), brand: build.brand)
            let shuffled = events.shuffled(using: &random)
            #expect(LogState(erased(after: 0, of: events), brand: build.brand) == expected, "seed \(seed)")
            let some = Int.random(in: 0...events.count, using: &random)
            #expect(LogState(erased(after: some, of: shuffled), brand: build.brand) == expected, "seed \(seed)")
        }
    }
}
