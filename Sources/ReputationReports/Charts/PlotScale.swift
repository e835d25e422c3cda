import ReputationFoundations

/// Maps values to positions along one axis of a plot.
struct PlotScale: Hashable, Sendable {
    /// The first and the last value.
    let domain: ClosedRange<Double>
    /// Where they lie, in units of the drawing; the first may be the larger, as heights grow downwards.
    let from: Double
    let to: Double

    init(_ domain: ClosedRange<Double>, from: Double, to: Double) {
        self.domain = domain
        self.from = from
        self.to = to
    }

    /// Where a value lies; one outside the domain lies at its end.
    func position(_ value: Double) -> Double {
        let width = domain.upperBound - domain.lowerBound
        guard width > 0, value.isFinite else { return from }
        let clipped = min(max(value, domain.lowerBound), domain.upperBound)
        return from + (clipped - domain.lowerBound) / width * (to - from)
    }

    /// Round values from zero to at least `most`: one, two or five times a power of ten apart.
    ///
    /// - Parameters:
    ///   - most: The largest value to show.
    ///   - count: About how many steps.
    ///   - wholeNumbers: Whether there is nothing between 0 and 1.
    /// - Returns: At least two values, the first of them zero.
    static func ticks(upTo most: Double, count: Int = 4, wholeNumbers: Bool = true) -> [Double] {
        guard most.isFinite, most > 0 else { return [0, 1] }
        let rough = most / Double(max(1, count))
        var power = 1.0
        while power * 10 <= rough, power < 1e15 { power *= 10 }
        while power > rough, power > 1e-9 { power /= 10 }
        var step = power * 10
        if let fitting = [1.0, 2, 5].first(where: { power * $0 >= rough * 0.999_999 }) { step = power * fitting }
        if wholeNumbers { step = max(1, step) }
        var ticks: [Double] = [0]
        while let last = ticks.last, last < most * 0.999_999, ticks.count < 50 {
            ticks.append(Double(ticks.count) * step)
        }
        return ticks
    }
}

/// Maps durations to positions by their logarithm, so that minutes and weeks stand in one plot.
struct LogDurationScale: Hashable, Sendable {
    private let scale: PlotScale

    /// The marked durations in minutes: 1 min, 5 min, 15 min, 1 h, 4 h, 12 h, 1 d, 3 d, 1 wk, 2 wk, 4 wk.
    static let marks: [Int64] = [1, 5, 15, 60, 240, 720, 1440, 4320, 10_080, 20_160, 40_320]

    /// Durations from a minute to the first mark that is not below the longest.
    init(longestMinutes: Double, from: Double, to: Double) {
        let last = Self.marks.first { Double($0) >= longestMinutes } ?? 40_320
        scale = PlotScale(0...Double(max(5, last)).naturalLogarithm, from: from, to: to)
    }

    /// The marks within the scale, in minutes.
    var ticks: [Int64] { Self.marks.filter { Double($0).naturalLogarithm <= scale.domain.upperBound + 1e-9 } }

    /// The longest duration, in minutes.
    var longest: Int64 { ticks.last ?? 5 }

    /// Where a duration lies; one shorter than a minute lies at the beginning.
    func position(minutes: Double) -> Double {
        scale.position(minutes > 1 ? minutes.naturalLogarithm : 0)
    }
}
