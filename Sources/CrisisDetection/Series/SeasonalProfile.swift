import ReputationFoundations

/// What the hour of the week adds to the level of a series.
///
/// Hours of the day are learnt first and quickly; hours of working days and of weekends, and slowest the 168 hours of the
/// week, move away from them when they differ. All are subtracted only as far as doing so has explained the past: a series without a daily rhythm keeps
/// a weight near zero, so that learnt noise does no harm.
struct SeasonalProfile: Hashable, Codable, Sendable {
    /// 24 hours of the day, then 24 of working days and 24 of weekends, then 168 of the week.
    private var offsets = [Float](repeating: 0, count: 240)
    private var visits = [UInt16](repeating: 0, count: 240)
    /// Running means of (deviation × offset) and of offset²; their ratio is the best weight.
    private var explained = 0.0
    private var size = 1e-6

    /// Where an hour stands in the three tables.
    struct Slots: Hashable, Sendable {
        var day: Int
        var part: Int
        var week: Int
    }

    /// The hour of an instant, on clocks so many milliseconds east of UTC.
    static func slots(of instant: Instant, offset: Int64) -> Slots {
        let hour = (instant.milliseconds &+ offset).floorDivided(by: 3_600_000).quotient
        let (day, ofDay) = hour.floorDivided(by: 24)
        // 1970-01-01 was a Thursday.
        let weekday = (day + 3).floorDivided(by: 7).remainder
        return Slots(
            day: Int(ofDay),
            part: (weekday >= 5 ? 48 : 24) + Int(ofDay),
            week: 72 + Int(weekday) * 24 + Int(ofDay)
        )
    }

    /// What the hour adds.
    func offset(_ slots: Slots) -> Double {
        Double(offsets[slots.day]) + Double(offsets[slots.part]) + Double(offsets[slots.week])
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
        _ slots: Slots,
        deviation: Double,
        limit: Double,
        slow: Double,
        weighing: Double
    ) {
        let known = offset(slots)
        explained += weighing * (deviation.clipped(to: limit) * known - explained)
        size = max(1e-9, size + weighing * (known * known - size))
        let error = (deviation - known).clipped(to: limit)
        add(error, at: slots.day, prior: 6, slow: slow, share: 1)
        add(error, at: slots.part, prior: 24, slow: slow, share: 0.5)
        add(error, at: slots.week, prior: 250, slow: 0.84 * slow, share: 0.5)
    }

    /// Learns the more of an error the fewer samples of the hour were seen; `prior` samples of doubt count with them.
    private mutating func add(_ error: Double, at slot: Int, prior: Double, slow: Double, share: Double) {
        if visits[slot] < .max { visits[slot] += 1 }
        offsets[slot] += Float(share * max(slow, 1 / (Double(visits[slot]) + prior)) * error)
    }
}
