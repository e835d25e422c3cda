import ReputationFoundations
import TestSupport
import Testing

@Suite struct IntervalSetTests {
    /// The same set as one flag for each of a hundred milliseconds.
    private struct Flags: Equatable {
        var flags = [Bool](repeating: false, count: 100)

        init(_ ranges: [Range<Instant>]) {
            for range in ranges {
                for millisecond in range.lowerBound.milliseconds..<range.upperBound.milliseconds {
                    flags[Int(millisecond)] = true
                }
            }
        }

        init(_ left: Flags, _ right: Flags, _ combine: (Bool, Bool) -> Bool) {
            flags = zip(left.flags, right.flags).map(combine)
        }
    }

    private func ranges(using random: inout SeededRandom) -> [Range<Instant>] {
        (0..<Int.random(in: 0...8, using: &random)).map { _ in
            let start = Int64.random(in: 0...100, using: &random)
            let end = Int64.random(in: start...min(100, start + 30), using: &random)
            return Instant(milliseconds: start)..<Instant(milliseconds: end)
        }
    }

    @Test func `sets agree with flags for each instant`() {
        let seed: UInt64 = 11
        var random = SeededRandom(seed: seed)
        for number in 0..<TestScale.count(whole: 100_000) {
            let context: Comment = "seed \(seed), case \(number)"
            let (first, second) = (ranges(using: &random), ranges(using: &random))
            let (left, right) = (IntervalSet(first), IntervalSet(second))
            let (leftFlags, rightFlags) = (Flags(first), Flags(second))
            #expect(Flags(left.ranges) == leftFlags, context)
            #expect(left.milliseconds == Int64(leftFlags.flags.count { $0 }), context)
            let union = left.union(right)
            #expect(Flags(union.ranges) == Flags(leftFlags, rightFlags) { $0 || $1 }, context)
            let common = left.intersection(right)
            #expect(Flags(common.ranges) == Flags(leftFlags, rightFlags) { $0 && $1 }, context)
            let rest = left.subtracting(right)
            #expect(Flags(rest.ranges) == Flags(leftFlags, rightFlags) { $0 && !$1 }, context)
            let window = Instant(milliseconds: 20)..<Instant(milliseconds: 60)
            #expect(left.clamped(to: window) == left.intersection(IntervalSet([window])), context)
            for set in [left, union, common, rest] {
                #expect(zip(set.ranges, set.ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }, context)
                #expect(set.ranges.filter(\.isEmpty).isEmpty, context)
                #expect(IntervalSet(set.ranges.reversed()) == set, context)
            }
            let instant = Int.random(in: 0..<100, using: &random)
            #expect(left.contains(Instant(milliseconds: Int64(instant))) == leftFlags.flags[instant], context)
        }
    }

    @Test func `a length beyond the range of an integer is clamped`() {
        #expect(
            IntervalSet([.distantPast..<Instant(milliseconds: 0), Instant(milliseconds: 1)..<Instant.distantFuture])
                .milliseconds == .max
        )
    }
}
