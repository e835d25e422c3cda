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
/// The method is described in <doc:how-bursts-are-found>. A sample costs O(1); the state is below 2 KB. Detectors do not
/// merge: merge what they count, in ``MentionCounter``, and detect afterwards.
public struct BurstDetector: Hashable, Sendable {
    /// How many alarms a calm series may raise.
    public let budget: AlarmBudget
    /// East of UTC, the clock whose hours the daily rhythm follows.
    public let secondsFromUTC: Int

    /// The first samples, until the scale is known.
    var waiting: [TimedValue] = []
    var scale: SeriesScale?
    var gains: Gains?
    var count = 0.0
    var level = 0.0
    var season = SeasonalProfile()
    var scales = EvidenceScales()
    var channels = ChannelMaxima()
    /// The laws of the two ways of weighing the channels: as they are, and each by its own law.
    var plain = BlockMaxima()
    var byChannel = BlockMaxima()
    var rate = RateCalibration()
    var block: Int64?
    /// Whether the running block began in the rest after an alarm.
    var isResting = false
    var lowest = 0.0
    var highest = 0.0
    var last: Instant?
    var lastAlert: Instant?
    /// When the present stretch of unusual samples began.
    var since: Instant?

    /// How long after an alarm the next may come.
    public static let rest: Duration = .seconds(86_400)
    static let restMilliseconds: Int64 = 86_400_000
    static let blockMilliseconds: Int64 = 21_600_000
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
        let at = max(instant, last ?? instant)
        last = at
        guard let scale else {
            waiting.append(TimedValue(at: at, value: value))
            let remaining = Int(Self.warmUp) - waiting.count
            if waiting.count == SeriesScale.sampleCount { beginWithWaiting() }
            return BurstScore(observed: value, at: at, remaining: remaining)
        }
        return judge(TimedValue(at: at, value: value), in: scale)
    }

    /// Learns the scale from the first samples and then reads them.
    private mutating func beginWithWaiting() {
        let samples = waiting
        waiting = []
        let scale = SeriesScale(samples)
        self.scale = scale
        gains = Gains(scale)
        for sample in samples { _ = judge(sample, in: scale) }
    }

    /// How quickly things are learnt, by the sampling interval.
    struct Gains: Hashable, Sendable {
        /// The level: half in three days.
        let level: Double
        /// What is usual: half in ten and a half days.
        let usual: Double
        /// An hour of the week: half in twelve days.
        let season: Double

        init(_ scale: SeriesScale) {
            let halfLife = max(3 * scale.perDay, 200)
            level = gain(halfLife: halfLife)
            usual = gain(halfLife: 3.5 * halfLife)
            season = min(1, 24 * gain(halfLife: max(1, 12 * scale.perDay)))
        }
    }
}
