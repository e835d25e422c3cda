import Foundation
import Reputation
import ReputationTesting
import TestSupport
import Testing

@Suite struct DailyDigestTests {
    private let build = EventBuilder()
    private let schedule = DigestSchedule(at: LocalTime(8, 30), zone: "Europe/Berlin")

    private func date(_ text: String) throws -> Date {
        try #require(ISO8601DateFormatter().date(from: text))
    }

    private func answers(_ minutes: [Double]) -> [AnsweredItem] {
        let events = minutes.enumerated().map { build.customer("p\($0)", writes: "m\($0)", at: $1) }
        return ConversationLog(events).conversations().flatMap { $0.answers(for: BrandMatcher(build.brand)) }
    }

    @Test func `R77: the digest is due at the local time on the days on which the clocks change`() throws {
        // Clocks go forward on 29 March and back on 25 October 2026.
        let spring = try schedule.dueMoments(after: date("2026-03-28T00:00:00Z"), through: date("2026-03-31T00:00:00Z"))
        #expect(try spring == ["2026-03-28T07:30:00Z", "2026-03-29T06:30:00Z", "2026-03-30T06:30:00Z"].map(date))
        let autumn = try schedule.dueMoments(after: date("2026-10-24T00:00:00Z"), through: date("2026-10-27T00:00:00Z"))
        #expect(try autumn == ["2026-10-24T06:30:00Z", "2026-10-25T07:30:00Z", "2026-10-26T07:30:00Z"].map(date))
    }

    @Test func `R77: a time that the clocks skip comes later, one that they repeat comes once`() throws {
        let skipped = DigestSchedule(at: LocalTime(2, 30), zone: "Europe/Berlin")
        let spring = try skipped.dueMoments(after: date("2026-03-28T12:00:00Z"), through: date("2026-03-29T12:00:00Z"))
        #expect(try spring == [date("2026-03-29T01:30:00Z")])
        let autumn = try skipped.dueMoments(after: date("2026-10-24T12:00:00Z"), through: date("2026-10-25T12:00:00Z"))
        #expect(try autumn == [date("2026-10-25T00:30:00Z")])
    }

    @Test func `R77: each message is told once, quiet days are told too, and missed days are made up for`() throws {
        let items = answers([0, 30, 60 * 24 * 3, 60 * 24 * 3 + 1])
        var ledger = DigestLedger(from: build.time(-60))
        let first = try ledger.digests(of: Array(items.prefix(2)), on: schedule, through: build.time(60 * 24))
        #expect(first.map(\.items.count) == [2])
        let rest = try ledger.digests(of: items, on: schedule, through: build.time(60 * 24 * 5))
        #expect(rest.map(\.items.count) == [0, 0, 2, 0])
        #expect(try ledger.digests(of: items, on: schedule, through: build.time(60 * 24 * 5)).isEmpty)
        #expect((first + rest).flatMap(\.items).map(\.message) == items.map(\.item.id))
    }

    @Test func `R77: however often it is asked, the digests tell every message exactly once`() throws {
        var random = SeededRandom(seed: 77)
        for round in 0..<TestScale.count(whole: 2_000, least: 20) {
            let minutes = (0..<20).map { _ in Double(Int.random(in: 0..<60 * 24 * 9, using: &random)) }
            let items = answers(minutes)
            var ledger = DigestLedger(from: build.time(-1))
            var told: [MessageID] = []
            var now = 0.0
            while now < 60 * 24 * 12 {
                now += Double(Int.random(in: 1..<60 * 50, using: &random))
                let here = items.filter { $0.item.receivedAt <= build.time(now) }
                for digest in try ledger.digests(of: here, on: schedule, through: build.time(now)) {
                    told += digest.items.map(\.message)
                    #expect(digest.dueAt <= build.time(now), "seed 77, round \(round)")
                }
            }
            #expect(told.count == Set(told).count && Set(told) == Set(items.map(\.item.id)), "seed 77, round \(round)")
        }
    }

    @Test func `a message that arrives here after its digest is told by the next`() throws {
        let items = answers([0, 10])
        var ledger = DigestLedger(from: build.time(-60))
        _ = try ledger.digests(of: [items[0]], on: schedule, through: build.time(60 * 24))
        let next = try ledger.digests(of: items, on: schedule, through: build.time(60 * 48))
        #expect(next.flatMap(\.items).map(\.message) == [items[1].item.id])
    }

    @Test func `a ledger that is written and read goes on where it stopped`() throws {
        let items = answers([0, 10])
        var ledger = DigestLedger(from: build.time(-60))
        _ = try ledger.digests(of: items, on: schedule, through: build.time(60 * 24))
        let read = try JSONDecoder().decode(DigestLedger.self, from: JSONEncoder().encode(ledger))
        #expect(read == ledger)
    }
}
