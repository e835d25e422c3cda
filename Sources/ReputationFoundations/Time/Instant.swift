#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A moment as whole milliseconds since 1970-01-01T00:00:00Z, leap seconds ignored.
///
/// Public API takes and returns `Date`; everything that computes converts to an instant first, so that
/// sums and comparisons are exact and the same on every platform.
package struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z; negative before.
    package var milliseconds: Int64

    /// The earliest representable instant.
    package static let distantPast = Instant(milliseconds: .min)
    /// The latest representable instant.
    package static let distantFuture = Instant(milliseconds: .max)

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Rounds a date to the nearest millisecond, half to even; beyond the range of an instant it clamps to an end.
    package init(_ date: Date) {
        // Splitting off the whole seconds keeps the fraction exact: multiplying first would round twice.
        let seconds = date.timeIntervalSinceReferenceDate
        let whole = seconds.rounded(.down)
        let fraction = ((seconds - whole) * 1000).rounded(.toNearestOrEven)
        guard whole > -9.2e15, whole < 9.2e15 else {
            self.milliseconds = seconds < 0 ? .min : .max
            return
        }
        self.milliseconds = (Int64(whole) + Self.referenceSeconds) * 1000 + Int64(fraction)
    }

    /// The same moment as a date.
    package var date: Date {
        let (seconds, remainder) = milliseconds.floorDivided(by: 1000)
        return Date(timeIntervalSinceReferenceDate: Double(seconds - Self.referenceSeconds) + Double(remainder) / 1000)
    }

    /// Seconds from 1970 to the reference date of `Date`, 2001-01-01.
    private static let referenceSeconds: Int64 = 978_307_200

    package static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The instant so many milliseconds later, clamped to the representable range.
    package func advanced(by milliseconds: Int64) -> Instant {
        let (sum, overflow) = self.milliseconds.addingReportingOverflow(milliseconds)
        return overflow ? (milliseconds < 0 ? .distantPast : .distantFuture) : Instant(milliseconds: sum)
    }

    /// Milliseconds from `start` to this instant, clamped to the range of `Int64`.
    package func milliseconds(since start: Instant) -> Int64 {
        let (difference, overflow) = milliseconds.subtractingReportingOverflow(start.milliseconds)
        return overflow ? (milliseconds < 0 ? .min : .max) : difference
    }
}

extension Int64 {
    /// The quotient rounded towards minus infinity and the remainder, which is never negative.
    ///
    /// - Precondition: `divisor` is positive.
    package func floorDivided(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
