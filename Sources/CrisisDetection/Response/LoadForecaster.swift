#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// How much is to be expected in one of the next hours.
public struct LoadForecast: Hashable, Sendable {
    /// How many hours ahead, from 1.
    public let hoursAhead: Int
    /// The expected number.
    public let expected: Double
    /// Where it lies in nine cases of ten.
    public let interval: ClosedRange<Double>
    /// How far forecasts so far ahead were off, on average, as a share of what came; `nil` before any could be checked.
    public let measuredError: Double?
    /// The share of past intervals so far ahead that held what came; `nil` before any could be checked.
    public let measuredCoverage: Double?
}

/// Forecasts the load of the next hours and keeps count of how well it did.
///
/// A forecast is what the hour of the week lets expect, times the present excess, which fades as excesses faded before.
/// Each forecast is compared with what came, and the intervals are as wide as the errors were.
public struct LoadForecaster: Hashable, Codable, Sendable {
    private var season = SeasonalProfile()
    private var level = 0.0
    private var excess = 0.0
    private var count = 0.0
    /// How much of an excess is left after an hour, learnt from one hour to the next.
    private var product = 0.55
    private var square = 1.0
    private var horizons = Array(repeating: Horizon(), count: Self.hours)

    /// How far ahead forecasts go.
    public static let hours = 12

    fileprivate struct Horizon: Hashable, Codable, Sendable {
        /// Forecasts on their way, the oldest first; each is checked when its hour has come.
        var pending: [Double] = []
        var variance = 0.25
        var error = 0.0
        var hits = 0.0
        var checked = 0.0
    }

    /// Starts without knowing anything.
    public init() {}

    private var persistence: Double { min(0.95, max(0, product / square)) }

    /// Takes in the number of a full hour.
    ///
    /// - Throws: ``DetectionError/notFinite`` for a number that is negative or none.
    public mutating func step(_ number: Double, hourBeginning date: Date) throws(DetectionError) {
        guard number.isFinite, number >= 0 else { throw .notFinite }
        let y = (number + 1).naturalLogarithm
        for index in horizons.indices { horizons[index].check(y, number, hours: index + 1) }
        count += 1
        let slots = SeasonalProfile.slots(of: Instant(date), offset: 0)
        if count == 1 { level = y }
        let residual = y - level - season.offset(slots)
        if count > 24 {
            product = 0.995 * product + 0.005 * residual * excess
            square = 0.995 * square + 0.005 * excess * excess
        }
        excess = residual
        let gain = max(gain(halfLife: 7 * 24), 1 / count)
        level += gain * residual.clipped(to: count > 48 ? 1 : 10)
        season.learn(slots, deviation: y - level, limit: count > 48 ? 1 : 10, slow: 0.02, weighing: 0.01)
        for ahead in 1...Self.hours {
            horizons[ahead - 1].pending.append(center(ahead, from: date))
        }
    }

    private func center(_ ahead: Int, from date: Date) -> Double {
        let slots = SeasonalProfile.slots(of: Instant(date.addingTimeInterval(Double(ahead) * 3600)), offset: 0)
        var left = excess
        for _ in 0..<ahead { left *= persistence }
        return level + season.offset(slots) + left
    }

    /// What the next hours bring, counted from the last full hour.
    public func forecast() -> [LoadForecast] {
        horizons.enumerated().compactMap { index, horizon in
            guard let center = horizon.pending.last else { return nil }
            let margin = 1.645 * horizon.variance.squareRoot()
            func number(_ y: Double) -> Double { max(0, y.exponential - 1) }
            return LoadForecast(
                hoursAhead: index + 1,
                expected: number(center),
                interval: number(center - margin)...number(center + margin),
                measuredError: horizon.checked >= 10 ? horizon.error : nil,
                measuredCoverage: horizon.checked >= 10 ? horizon.hits : nil
            )
        }
    }
}

extension LoadForecaster.Horizon {
    /// Checks the forecast whose hour has come, if there is one.
    fileprivate mutating func check(_ y: Double, _ number: Double, hours: Int) {
        guard pending.count >= hours else { return }
        let forecast = pending.removeFirst()
        let error = y - forecast
        checked += 1
        let gain = Swift.max(0.01, 1 / checked)
        let isHit = abs(error) <= 1.645 * variance.squareRoot()
        hits += gain * ((isHit ? 1 : 0) - hits)
        let off = abs(Swift.max(0, forecast.exponential - 1) - number) / Swift.max(1, number)
        self.error += gain * (off - self.error)
        // The first day teaches more than it is worth: an hour that was never seen is no error of the method.
        variance = Swift.max(1e-4, variance + Swift.max(0.01, 1 / (checked + 10)) * (error * error - variance))
    }
}
