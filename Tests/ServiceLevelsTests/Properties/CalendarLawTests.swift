import Foundation
import ServiceLevels
import TestSupport
import Testing

@Suite struct CalendarLawTests {
    private let horizon = Range.utc("2024-01-01", "2025-01-01")
    private let seed: UInt64 = 17

    /// Runs a law for random calendars and moments of the horizon's middle.
    private func forAll(
        whole: Int = 20_000,
        _ law: (CompiledCalendar, inout SeededRandom, Comment) throws -> Void
    ) throws {
        var random = SeededRandom(seed: seed)
        for number in 0..<TestScale.count(whole: whole) {
            let calendar = try BusinessCalendar.random(using: &random).compiled(over: horizon)
            try law(calendar, &random, "seed \(seed), case \(number)")
        }
    }

    private func date(using random: inout SeededRandom) -> Date {
        utc("2024-02-15").addingTimeInterval(Double(Int.random(in: 0..<90 * 86_400_000, using: &random)) / 1000)
    }

    private func pauses(using random: inout SeededRandom) -> [Range<Date>] {
        (0..<Int.random(in: 0...3, using: &random)).map { _ in
            let start = date(using: &random)
            return start..<start.addingTimeInterval(Double(Int.random(in: 0...500_000, using: &random)))
        }
    }

    @Test func `open time is additive over any split`() throws {
        try forAll { calendar, random, context in
            let pauses = pauses(using: &random)
            let dates = (0..<3).map { _ in date(using: &random) }.sorted()
            let first = try calendar.elapsed(from: dates[0], to: dates[1], excluding: pauses)
            let second = try calendar.elapsed(from: dates[1], to: dates[2], excluding: pauses)
            #expect(try calendar.elapsed(from: dates[0], to: dates[2], excluding: pauses) == first + second, context)
        }
    }

    @Test func `a deadline uses exactly its target, and any later moment more`() throws {
        try forAll { calendar, random, context in
            let pauses = pauses(using: &random)
            let start = date(using: &random)
            let target = Duration.milliseconds(Int.random(in: 0...400_000_000, using: &random))
            let deadline = try calendar.deadline(from: start, after: target, excluding: pauses)
            #expect(deadline.exhaustedAt <= deadline.breachAt, context)
            let exhausted = try calendar.elapsed(from: start, to: deadline.exhaustedAt, excluding: pauses)
            #expect(exhausted == target, context)
            #expect(try calendar.elapsed(from: start, to: deadline.breachAt, excluding: pauses) == target, context)
            let later = deadline.breachAt.addingTimeInterval(0.001)
            #expect(try calendar.elapsed(from: start, to: later, excluding: pauses) > target, context)
            if target > .zero {
                let earlier = deadline.exhaustedAt.addingTimeInterval(-0.001)
                #expect(try calendar.elapsed(from: start, to: earlier, excluding: pauses) < target, context)
            }
        }
    }

    @Test func `a deadline never moves back for a later start or a longer target`() throws {
        try forAll { calendar, random, context in
            let starts = [date(using: &random), date(using: &random)].sorted()
            let targets = (0..<2).map { _ in Int.random(in: 1...400_000_000, using: &random) }.sorted()
            let short = try calendar.deadline(from: starts[0], after: .milliseconds(targets[0]))
            let long = try calendar.deadline(from: starts[0], after: .milliseconds(targets[1]))
            let late = try calendar.deadline(from: starts[1], after: .milliseconds(targets[0]))
            #expect(short.exhaustedAt <= long.exhaustedAt && short.breachAt <= long.breachAt, context)
            #expect(short.exhaustedAt <= late.exhaustedAt && short.breachAt <= late.breachAt, context)
        }
    }

    @Test func `the latest start leaves exactly the time needed`() throws {
        try forAll { calendar, random, context in
            let end = date(using: &random)
            let target = Duration.milliseconds(Int.random(in: 1...100_000_000, using: &random))
            let start = try calendar.latestStart(before: end, needing: target)
            #expect(try calendar.elapsed(from: start, to: end) == target, context)
            #expect(try calendar.elapsed(from: start.addingTimeInterval(0.001), to: end) < target, context)
        }
    }

    @Test func `union, intersection and difference obey the laws of sets`() throws {
        let whole = horizon
        func length(_ calendar: CompiledCalendar) throws -> Duration {
            try calendar.elapsed(from: whole.lowerBound, to: whole.upperBound)
        }
        func open(_ calendar: CompiledCalendar) throws -> [Range<Date>] { try calendar.openIntervals(in: whole) }
        let always = try BusinessCalendar.always.compiled(over: whole)
        try forAll(whole: 5000) { left, random, context in
            let right = try BusinessCalendar.random(using: &random).compiled(over: whole)
            let union = left.union(right)
            let common = left.intersection(right)
            #expect(try open(union) == open(right.union(left)), context)
            #expect(try open(common) == open(right.intersection(left)), context)
            #expect(try length(left) + length(right) == length(union) + length(common), context)
            #expect(try open(left.subtracting(right)) == open(left.intersection(always.subtracting(right))), context)
            #expect(try open(left.union(left)) == open(left), context)
            let outside = always.subtracting(left).intersection(always.subtracting(right))
            #expect(try open(always.subtracting(union)) == open(outside), context)
            #expect(try open(left.subtracting(open(right))) == open(left.subtracting(right)), context)
        }
    }

    @Test func `a pause in closed time changes nothing, and pauses that overlap count once`() throws {
        try forAll { calendar, random, context in
            let start = date(using: &random)
            let end = start.addingTimeInterval(500_000)
            let closed = try calendar.explainElapsed(from: start, to: end).steps
                .filter { $0.reason != .counted }.map(\.range)
            let without = try calendar.elapsed(from: start, to: end)
            #expect(try calendar.elapsed(from: start, to: end, excluding: closed) == without, context)
            let middle = start.addingTimeInterval(100_000)
            let one = try calendar.elapsed(from: start, to: end, excluding: [start..<middle])
            let twice = try calendar.elapsed(from: start, to: end, excluding: [start..<middle, start..<middle])
            #expect(one == twice, context)
        }
    }

    @Test func `an explanation covers the range without gaps and adds up to the answer`() throws {
        try forAll(whole: 5000) { calendar, random, context in
            let pauses = pauses(using: &random)
            let start = date(using: &random)
            let target = Duration.milliseconds(Int.random(in: 0...400_000_000, using: &random))
            let explained = try calendar.explainDeadline(from: start, after: target, excluding: pauses)
            #expect(
                explained.deadline == (try calendar.deadline(from: start, after: target, excluding: pauses)),
                context
            )
            #expect(explained.counted == target, context)
            var moment = start
            for step in explained.steps {
                #expect(abs(step.range.lowerBound.timeIntervalSince(moment)) < 0.0011, context)
                moment = step.range.upperBound
            }
            #expect(explained.steps.isEmpty || moment == explained.range.upperBound, context)
        }
    }

    @Test func `a validated calendar is open at the same instants`() throws {
        var random = SeededRandom(seed: seed)
        for number in 0..<TestScale.count(whole: 5000) {
            let calendar = BusinessCalendar.random(using: &random)
            let plain = try calendar.validated()
            let open = try plain.compiled(over: horizon).openIntervals(in: horizon)
            #expect(
                try calendar.compiled(over: horizon).openIntervals(in: horizon) == open,
                "seed \(seed), case \(number)"
            )
            #expect(try plain.validated() == plain, "seed \(seed), case \(number)")
        }
    }
}
