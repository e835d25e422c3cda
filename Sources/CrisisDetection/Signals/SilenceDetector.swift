#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// Tells a feed that is dead from a brand that nobody mentions just now.
///
/// A silence is the more suspicious the more mentions were expected in it. Waiting times between bursts are longer than
/// chance allows, so what was expected is discounted by how unevenly mentions came before.
public struct SilenceDetector: Hashable, Codable, Sendable {
    /// A silence that is too long to be chance.
    public struct Finding: Hashable, Codable, Sendable {
        let start: Int64
        /// How many mentions were expected since then.
        public let expected: Double
        /// How unlikely the silence is: -log10 of its probability.
        public let surprise: Double

        /// When the last mention came.
        public var since: Date { Instant(milliseconds: start).date }
    }

    private var expectedSince = 0.0
    private var silentSince: Int64?
    /// Running means of the count and of its square beyond chance, for the unevenness.
    private var mean = 0.0
    private var excess = 0.0
    private var buckets = 0.0

    /// The surprise at which a silence is reported: one in a thousand.
    public static let threshold = 3.0

    /// Starts without knowing anything.
    public init() {}

    /// Takes in a bucket; coverage is known to be complete, only the mentions may be missing.
    ///
    /// - Parameters:
    ///   - count: The mentions.
    ///   - expected: How many the hour of the week lets expect; `nil` while unknown.
    ///   - date: The end of the bucket.
    /// - Returns: A finding as long as a silence lasts that is too long.
    public mutating func step(count: Int, expected: Double?, at date: Date) -> Finding? {
        let at = Instant(date).milliseconds
        let count = Double(count)
        if count > 0 {
            expectedSince = 0
            silentSince = at
        } else {
            expectedSince += max(0, expected ?? 0)
        }
        defer {
            buckets += 1
            let gain = max(0.001, 1 / buckets)
            mean += gain * (count - mean)
            excess += gain * ((count - (expected ?? mean)) * (count - (expected ?? mean)) - count - excess)
        }
        guard let start = silentSince, buckets >= 100, count == 0 else { return nil }
        // The probability of nothing under a negative binomial with dispersion d is (1 + d·m)^(-1/d).
        let dispersion = mean > 0 ? max(0, excess) / (mean * mean) : 0
        let logarithm =
            dispersion > 1e-6
            ? (1 + dispersion * expectedSince).naturalLogarithm / dispersion : expectedSince
        let surprise = logarithm * 0.4342944819032518
        guard surprise >= Self.threshold else { return nil }
        return Finding(start: start, expected: expectedSince, surprise: surprise)
    }
}
