#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
package import ReputationFoundations

/// When a promised thing is to happen, at the earliest and at the latest.
public struct DueTime: Hashable, Sendable {
    package let first: Instant
    package let last: Instant

    /// The earliest moment that the words allow; for `by Friday` that is when they were said.
    public var earliest: Date { first.date }
    /// The moment by which the promise is to be kept.
    public var due: Date { last.date }
}
