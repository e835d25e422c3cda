import Foundation
import ServiceLevels
import TestSupport
import Testing

@Suite struct ReferenceTests {
    @Test func `random calendars agree with counting every minute`() throws {
        let seed: UInt64 = 20_240_310
        var random = SeededRandom(seed: seed)
        var offsets: [ZoneID: MinuteOffsets] = [:]
        let days = 14
        for number in 0..<TestScale.count(whole: 100_000) {
            let calendar = BusinessCalendar.random(using: &random)
            let zone = offsets[calendar.zone] ?? MinuteOffsets(calendar.zone)
            offsets[calendar.zone] = zone
            let first =
                Int.random(in: 19_780...19_830, using: &random) * 1440 + Int.random(in: 0..<1440, using: &random)
            let end = first + days * 1440
            let plain = MinuteReference(calendar, offsets: zone, first: first, count: days * 1440)
            let compiled = try calendar.compiled(over: Self.date(first - 60 * 1440)..<Self.date(end + 60 * 1440))
            let start = Int.random(in: first..<end, using: &random)
            let stop = Int.random(in: first..<end, using: &random)
            let target = Int.random(in: 0...2400, using: &random)
            let pauses = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                let from = Int.random(in: first..<end, using: &random)
                return from..<from + Int.random(in: 0...3000, using: &random)
            }
            let paused = plain.excluding(pauses)
            let dates = pauses.map { Self.date($0.lowerBound)..<Self.date($0.upperBound) }
            let context: Comment = "seed \(seed), case \(number), \(calendar), start \(start), target \(target)"

            #expect(try compiled.isOpen(at: Self.date(start)) == plain.isOpen[start - first], context)
            let elapsed = try compiled.elapsed(from: Self.date(start), to: Self.date(stop), excluding: dates)
            #expect(elapsed == .minutes(paused.elapsed(from: start, to: stop)), context)
            if let expected = paused.deadline(from: start, after: target) {
                let deadline = try compiled.deadline(from: Self.date(start), after: .minutes(target), excluding: dates)
                #expect(deadline.exhaustedAt == Self.date(expected.exhausted), context)
                #expect(deadline.breachAt == Self.date(expected.breach), context)
            }
            if target > 0, let expected = plain.latestStart(before: start, target: target) {
                let latest = try compiled.latestStart(before: Self.date(start), needing: .minutes(target))
                #expect(latest == Self.date(expected), context)
            }
        }
    }

    private static func date(_ minute: Int) -> Date {
        Date(timeIntervalSince1970: Double(minute) * 60)
    }
}
