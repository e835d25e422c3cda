import Conversations
import ReputationFoundations

/// All that a ``BurstDetector`` knows of its series.
struct BurstState: Hashable, Codable, Sendable {
    /// The first samples, until the scale is known.
    private var waiting: [TimedValue] = []
    private var scale: SeriesScale?
    var gains = Gains()
    /// log10 of the return period at which an alarm is raised.
    var threshold = 0.0
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
    private var last: Instant?
    var lastAlert: Instant?
    /// The surprise of the last alarm.
    var lastSurprise = 0.0
    /// When the present stretch of unusual samples began.
    var since: Instant?

    mutating func step(_ value: Double, at instant: Instant, budget: AlarmBudget, offset: Int64) -> BurstScore {
        let sample = TimedValue(at: max(instant, last ?? instant), value: value)
        last = sample.at
        guard let scale else {
            waiting.append(sample)
            let remaining = Int(BurstDetector.warmUp) - waiting.count
            if waiting.count == SeriesScale.sampleCount { begin(budget: budget, offset: offset) }
            return BurstScore(observed: value, at: sample.at, remaining: remaining)
        }
        return judge(sample, in: scale, offset: offset)
    }

    /// Learns the scale from the first samples and then reads them.
    private mutating func begin(budget: AlarmBudget, offset: Int64) {
        let samples = waiting
        waiting = []
        let scale = SeriesScale(samples)
        self.scale = scale
        gains = Gains(scale)
        let returnPeriod = budget.returnPeriod(blockMilliseconds: Double(scale.blockMilliseconds))
        threshold = 0.4342944819032518 * returnPeriod.naturalLogarithm
        for sample in samples { _ = judge(sample, in: scale, offset: offset) }
    }

    func expected(at instant: Instant, offset: Int64) -> (value: Double, range: ClosedRange<Double>)? {
        guard let scale else { return nil }
        let y = level + season.weight * season.offset(SeasonalProfile.slots(of: instant, offset: offset))
        let noise = 2 * scales.noise
        return (scale.restored(y), scale.restored(y - noise)...scale.restored(y + noise))
    }

    /// How quickly things are learnt, by the sampling interval.
    struct Gains: Hashable, Codable, Sendable {
        /// The level: half in three days.
        var level = 0.0
        /// What is usual: half in ten and a half days.
        var usual = 0.0
        /// An hour of the week: half in twelve days.
        var season = 0.0

        init() {}

        init(_ scale: SeriesScale) {
            let halfLife = max(3 * scale.perDay, 200)
            level = gain(halfLife: halfLife)
            usual = gain(halfLife: 3.5 * halfLife)
            season = min(1, 24 * gain(halfLife: max(1, 12 * scale.perDay)))
        }
    }
}
