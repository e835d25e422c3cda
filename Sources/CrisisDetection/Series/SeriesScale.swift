import Conversations
import ReputationFoundations

/// What kind of numbers a series carries, learnt from its first samples: how often they come and at which size
/// differences begin to be ratios.
///
/// The unit makes detection the same for shares and for millions: a value well above it is judged by its ratio to what
/// was expected, a value below it by its difference. Whole numbers that are not negative are counts, whose noise of
/// ±√n makes a few mentions the natural unit.
struct SeriesScale: Hashable, Codable, Sendable {
    /// Milliseconds from one sample to the next, the median of the first.
    let interval: Double
    /// Where differences turn into ratios.
    let unit: Double

    /// The unit of counts.
    static let countUnit = 3.0
    /// The unit of other numbers, as a share of their mean size.
    static let share = 0.1
    /// How many samples are looked at.
    static let sampleCount = 48

    init(_ samples: [TimedValue]) {
        let gaps = zip(samples, samples.dropFirst())
            .map { $1.at.milliseconds(since: $0.at) }.filter { $0 > 0 }.sorted()
        interval = gaps.isEmpty ? 300_000 : max(1, Double(gaps[gaps.count / 2]))
        let sizes = samples.map { abs($0.value) }.filter { $0 > 0 }
        if samples.allSatisfy({ $0.value >= 0 && $0.value == $0.value.rounded() }) || sizes.isEmpty {
            unit = Self.countUnit
        } else {
            let isSigned = samples.contains { $0.value < 0 }
            let centre = samples.reduce(0) { $0 + $1.value / Double(samples.count) }
            let spread = samples.reduce(0) { $0 + abs($1.value - centre) / Double(samples.count) }
            let size = sizes.reduce(0) { $0 + $1 / Double(sizes.count) }
            // Where zero is a value like any other, no ratio to it means anything below the usual spread.
            unit = max(isSigned && spread > 0 ? spread : Self.share * size, .leastNormalMagnitude)
        }
    }

    /// Milliseconds of the stretches whose largest evidence is compared: six hours, or a sample if they come more rarely.
    var blockMilliseconds: Int64 { max(21_600_000, Int64(min(interval, 1e15))) }

    /// Samples in a day.
    var perDay: Double { 86_400_000 / interval }

    /// The area sine of the value in units: linear near zero, logarithmic beyond, odd, so that negative values work.
    func stabilised(_ value: Double) -> Double {
        let x = value / (2 * unit)
        let size = abs(x)
        // For large sizes the root would overflow, and 2·size is its limit.
        let root = size < 1e8 ? size + (size * size + 1).squareRoot() : 2 * size
        let y = root.naturalLogarithm
        return x < 0 ? -y : y
    }

    /// The value whose ``stabilised(_:)`` is given.
    func restored(_ y: Double) -> Double {
        let e = abs(y).exponential
        let x = (e - 1 / e) / 2 * 2 * unit
        // A count is never negative, nor is what is expected of it.
        return y < 0 ? (unit == Self.countUnit ? 0 : -x) : x
    }
}

/// A value and its time.
struct TimedValue: Hashable, Codable, Sendable {
    var at: Instant
    var value: Double
}
