import Foundation
import TestSupport

/// Seasonal series in which nothing happens, of several kinds of noise.
struct QuietSeries: Sequence {
    enum Noise: Int, CaseIterable {
        /// Counts of independent mentions.
        case poisson
        /// Counts in clumps: a varying rate.
        case clumped
        /// Counts around a rate that wanders.
        case wandering
        /// A continuous value with short memory, also below zero.
        case autoregressive
        /// A continuous value with heavy tails.
        case heavyTailed
    }

    var noise: Noise
    var seed: UInt64
    var weeks: Int
    /// Seconds between samples.
    var step = 300

    static let start = Date(timeIntervalSince1970: 1_425_168_000)

    func makeIterator() -> AnyIterator<(date: Date, value: Double)> {
        var random = SeededRandom(seed: seed)
        let daily = random.uniform(0...0.9)
        let phase = random.uniform(0...6.28)
        let weekend = random.uniform(0...0.5)
        let base = exp(random.uniform(0...6))
        var memory = 0.0
        var index = 0
        let count = weeks * 7 * 86_400 / step
        return AnyIterator {
            guard index < count else { return nil }
            let seconds = index * step
            index += 1
            // The series start on a Sunday.
            let day = seconds / 86_400 % 7
            let hour = Double(seconds % 86_400) / 86_400
            let season = daily * sin(2 * .pi * hour + phase) - (day == 0 || day == 6 ? weekend : 0)
            let value: Double
            switch noise {
            case .poisson: value = random.poisson(base * exp(season))
            case .clumped: value = random.poisson(base * exp(season) * -log(1 - random.uniform(0...0.999999)))
            case .wandering:
                memory = 0.95 * memory + 0.094 * random.normal()
                value = random.poisson(base * exp(season + memory))
            case .autoregressive:
                memory = 0.8 * memory + 0.18 * random.normal()
                value = base * (season + memory)
            case .heavyTailed: value = base * exp(season + 0.3 * random.student())
            }
            return (Self.start.addingTimeInterval(Double(seconds)), value)
        }
    }
}

extension SeededRandom {
    mutating func uniform(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &self) }

    mutating func normal() -> Double {
        (-2 * log(1 - uniform(0...0.9999999))).squareRoot() * cos(2 * .pi * uniform(0...1))
    }

    /// Student's t with five degrees of freedom.
    mutating func student() -> Double {
        let square = (0..<5).reduce(0.0) { sum, _ in
            let x = normal()
            return sum + x * x
        }
        return normal() / (square / 5).squareRoot()
    }

    mutating func poisson(_ mean: Double) -> Double {
        if mean > 60 { return max(0, (mean + mean.squareRoot() * normal()).rounded()) }
        var product = uniform(0...1)
        let limit = exp(-mean)
        var count = 0.0
        while product > limit {
            count += 1
            product *= uniform(0...1)
        }
        return count
    }
}
