import ReputationFoundations

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Why a compiled calendar has no answer.
public enum OpenTimeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The question or its answer lies outside the span of time that the calendar was compiled for.
    case beyondHorizon(Range<Date>)
    /// Nothing is open in the whole horizon.
    case neverOpens(searchedUntil: Date)
    /// A target or a number of days below zero.
    case negativeTarget(Duration)

    /// What is wrong, in words.
    public var description: String {
        switch self {
        case .beyondHorizon(let horizon):
            let (from, to) = (Instant(horizon.lowerBound).rfc3339, Instant(horizon.upperBound).rfc3339)
            return "the answer lies outside the horizon, \(from) to \(to)"
        case .neverOpens(let date):
            return "nothing is open up to the end of the horizon, \(Instant(date).rfc3339)"
        case .negativeTarget(let target):
            return "the target is negative: \(target)"
        }
    }
}
