#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// How unusual one sample of a series is, and why.
public struct BurstScore: Hashable, Sendable {
    /// Which way a series left its habits.
    public enum Direction: String, Hashable, Codable, Sendable {
        /// More than expected.
        case above
        /// Less than expected.
        case below
        /// Up and down more than it does otherwise.
        case restless
    }

    /// A value that was never seen before.
    public enum Record: String, Hashable, Codable, Sendable {
        /// Above all values so far.
        case highest
        /// Below all values so far.
        case lowest
    }

    enum Channel: Hashable, Sendable {
        case above(Int), below(Int), unrest
    }

    /// The value.
    public let observed: Double
    /// log10 of how many stretches of six hours pass, on average, between two in which as much happens; 0 is usual.
    ///
    /// It is calibrated on the series itself: 1.4 is about once a week.
    public let surprise: Double
    /// Whether an alarm is raised: beyond the budget, and none was raised within ``BurstDetector/rest``.
    public let isAlert: Bool
    /// Samples to come before the first alarm; 0 when the detector is ready.
    public let samplesUntilReady: Int
    /// Whether the value is beyond all before it.
    public let record: Record?

    let at: Instant
    let level: Double
    let noise: Double
    let scale: SeriesScale?
    let channel: Channel
    let onset: Instant?

    init(observed: Double, at: Instant, remaining: Int) {
        self.init(
            observed: observed,
            at: at,
            remaining: remaining,
            surprise: 0,
            isAlert: false,
            expected: 0,
            noise: 0,
            scale: nil,
            channel: .unrest,
            record: nil,
            since: nil
        )
    }

    init(
        observed: Double,
        at: Instant,
        remaining: Int,
        surprise: Double,
        isAlert: Bool,
        expected: Double,
        noise: Double,
        scale: SeriesScale?,
        channel: Channel,
        record: Record?,
        since: Instant?
    ) {
        self.observed = observed
        self.at = at
        samplesUntilReady = remaining
        self.surprise = surprise
        self.isAlert = isAlert
        level = expected
        self.noise = noise
        self.scale = scale
        self.channel = channel
        self.record = record
        onset = since
    }
}

extension BurstScore {
    /// The value that the hour of the week and the last days let expect; `nil` while the scale is unknown.
    public var expected: Double? { scale?.restored(level) }

    /// The values that two standard deviations around the expected one cover; `nil` while the scale is unknown.
    public var expectedRange: ClosedRange<Double>? {
        scale.map { $0.restored(level - 2 * noise)...$0.restored(level + 2 * noise) }
    }

    /// How many times the expected value was observed; `nil` without an expected value above zero.
    public var ratio: Double? {
        expected.flatMap { $0 > 0 ? observed / $0 : nil }
    }

    /// About how long it takes until as much happens again by chance.
    public var returnPeriod: Duration {
        .milliseconds(
            Int64(Double(scale?.blockMilliseconds ?? 21_600_000) * min(1e9, (surprise * 2.302585092994046).exponential))
        )
    }

    /// The probability that a stretch of six hours reaches this on the series as it was, at least 10⁻¹³.
    public var probability: Double { (-surprise * 2.302585092994046).exponential }

    /// Which way the series left its habits, by the channel that shows most.
    public var direction: Direction {
        switch channel {
        case .above: .above
        case .below: .below
        case .unrest: .restless
        }
    }

    /// Over how much time the evidence gathered: two half-lives of the channel that shows most.
    public var timeScale: Duration? {
        guard let scale else { return nil }
        let halfLife =
            switch channel {
            case .above(let index), .below(let index): EvidenceScales.halfLives[index]
            case .unrest: 30.0
            }
        return .milliseconds(Int64(2 * halfLife * scale.interval))
    }

    /// When the present stretch of unusual samples began; `nil` in usual times.
    public var since: Date? { onset?.date }

    /// When the sample was taken.
    public var date: Date { at.date }
}
