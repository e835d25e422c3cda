import ReputationFoundations

/// What the hour of the week adds to the level of a series.
///
/// Hours of the day are learnt first and quickly; hours of working days and of weekends move away from them when they
/// differ. Both are subtracted only as far as doing so has explained the past: a series without a daily rhythm keeps
/// a weight near zero, so that learnt noise does no harm.
struct SeasonalProfile: Hashable, Codable, Sendable {
    /// 24 hours of the day, then 24 of working days and 24 of weekends.
    private var offsets = [Float](repeating: 0, count: 72)
    private var visits = [UInt16](repeating: 0, count: 72)
    /// Running means of (deviation × offset) and of offset²; their ratio is the best weight.
    private var explained = 0.0
    private var size = 1e-6

    /// Where the hour of an instant stands in the table of days, and in that of the week.
    static func slots(of instant: Instant, offset: Int64) -> (day: Int, week: Int) {
        let (hour, _) = (instant.milliseconds &+ offset).floorDivided(by: 3_600_000)
        let (day, ofDay) = hour.floorDivided(by: 24)
        // 1970-01-01 was a Thursday.
        let weekday = (day + 3).floorDivided(by: 7).remainder
        return (Int(ofDay), 24 + Int(ofDay) + (weekday >= 5 ? 24 : 0))
    }

    /// What the hour adds.
    func offset(_ slots: (day: Int, week: Int)) -> Double {
        Double(offsets[slots.day]) + Double(offsets[slots.week])
    }

    /// How much of it to subtract, 0 to 1.
    var weight: Double { min(1, max(0, explained / size)) }

    /// Learns from one sample.
    ///
    /// - Parameters:
    ///   - slots: The sample's hour.
    ///   - deviation: How far the sample lies from the level.
    ///   - limit: How far at most is learnt from it.
    ///   - slow: The gain of what is known for long.
    ///   - weighing: The gain of the weight.
    mutating func learn(
        _ slots: (day: Int, week: Int),
        deviation: Double,
        limit: Double,
        slow: Double,
        weighing: Double
    ) {
        let known = offset(slots)
        explained += weighing * (deviation.clipped(to: limit) * known - explained)
        size = max(1e-9, size + weighing * (known * known - size))
        let error = (deviation - known).clipped(to: limit)
        if visits[slots.day] < .max { visits[slots.day] += 1 }
        if visits[slots.week] < .max { visits[slots.week] += 1 }
        let byDay = max(slow, 1 / (Double(visits[slots.day]) + 6))
        let byWeek = max(slow, 1 / (Double(visits[slots.week]) + 24)) / 2
        offsets[slots.day] += Float(byDay * error)
        offsets[slots.week] += Float(byWeek * error)
    }
}
