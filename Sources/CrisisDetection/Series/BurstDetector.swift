#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
package import ReputationFoundations

/// Notices when a series of numbers leaves its habits: a burst or a fall, a swell, a lasting shift, new unrest.
///
/// It reads one sample after the other and keeps a state of constant size. It needs no settings but a budget of alarms:
/// the sampling interval, the unit and the daily and weekly rhythm are learnt, and what is rare is judged by the largest
/// evidence of past stretches of six hours. Each sample is scored before it teaches anything, and what it teaches is
/// limited, so that neither a burst nor an attacker moves the baseline quickly.
///
/// ```swift
/// var detector = BurstDetector()
/// for (time, mentions) in series {
///     let score = try detector.step(mentions, at: time)
///     if score.isAlert { print(score.explanation) }
/// }
/// ```
///
/// The method is described in <doc:how-bursts-are-found>. A sample costs O(1); the state is below 4 KB and encodes to
/// JSON that restores it bit by bit. Detectors do not merge: merge what they count, in ``MentionCounter``, and detect
/// afterwards.
public struct BurstDetector: Hashable, Sendable {
    /// How many alarms a calm series may raise.
    public let budget: AlarmBudget
    /// East of UTC, the clock whose hours the daily rhythm follows.
    public let secondsFromUTC: Int
    private var state = BurstState()

    /// How long after an alarm the next may come, unless it is a hundred times rarer.
    public static let rest: Duration = .seconds(86_400)
    static let restMilliseconds: Int64 = 86_400_000
    /// Samples before the first alarm.
    static let warmUp = 100.0

    /// Starts without knowing anything.
    ///
    /// - Parameters:
    ///   - budget: How many alarms a calm series may raise.
    ///   - secondsFromUTC: East of UTC, the clock by which people live who write; a shift by daylight saving is
    ///     relearnt within days.
    public init(budget: AlarmBudget = .weekly, secondsFromUTC: Int = 0) {
        self.budget = budget
        self.secondsFromUTC = secondsFromUTC
    }

    /// Scores a sample and learns from it.
    ///
    /// A sample from before the last one counts at the last one's time. A missing sample is not zero: leave it out.
    ///
    /// - Parameters:
    ///   - value: The number, such as the mentions of five minutes.
    ///   - date: Its time.
    /// - Returns: How unusual it is.
    /// - Throws: ``DetectionError/notFinite`` for a value that is no number; the state stays as it was.
    public mutating func step(_ value: Double, at date: Date) throws(DetectionError) -> BurstScore {
        try step(value, at: Instant(date))
    }

    package mutating func step(_ value: Double, at instant: Instant) throws(DetectionError) -> BurstScore {
        guard value.isFinite else { throw .notFinite }
        return state.step(value, at: instant, budget: budget, offset: Int64(secondsFromUTC) * 1000)
    }

    /// Scores a sample without learning from it, for a bucket that is not complete yet.
    ///
    /// - Throws: ``DetectionError/notFinite`` for a value that is no number.
    public func score(ifNext value: Double, at date: Date) throws(DetectionError) -> BurstScore {
        var copy = self
        return try copy.step(value, at: date)
    }

    /// What the next sample is expected to be; `nil` while the scale is unknown.
    package func expected(at instant: Instant) -> (value: Double, range: ClosedRange<Double>)? {
        state.expected(at: instant, offset: Int64(secondsFromUTC) * 1000)
    }
}

extension BurstDetector: Codable {
    private enum CodingKeys: String, CodingKey {
        case schema, budget, secondsFromUTC, state
    }

    /// Restores a saved detector, which goes on exactly as the saved one would have.
    ///
    /// - Throws: A decoding error, or ``DetectionError/incompatibleState(reason:)`` for another schema.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.requireSchema(1, forKey: .schema)
        budget = try container.decode(AlarmBudget.self, forKey: .budget)
        secondsFromUTC = try container.decode(Int.self, forKey: .secondsFromUTC)
        state = try container.decode(BurstState.self, forKey: .state)
    }

    /// Saves the whole state.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(1, forKey: .schema)
        try container.encode(budget, forKey: .budget)
        try container.encode(secondsFromUTC, forKey: .secondsFromUTC)
        try container.encode(state, forKey: .state)
    }
}
