import CrisisDetection
import Foundation
import TestSupport
import Testing

/// Series of other kinds than mentions: machines, traffic, advertising.
@Suite struct OtherKindsTests {
    enum Kind: String, CaseIterable {
        case steadyMachine, batchJob, idleDisk, temperature, rides, clickPrice, speed, latency

        /// Seconds between samples.
        var step: Int {
            switch self {
            case .steadyMachine, .batchJob, .idleDisk, .latency: 300
            case .speed: 600
            case .rides: 1800
            case .temperature, .clickPrice: 3600
            }
        }

        /// A value of a usual day; `memory` wanders.
        func value(_ index: Int, _ memory: inout Double, _ random: inout SeededRandom) -> Double {
            let seconds = index * step
            let day = sin(Double(seconds % 86_400) / 86_400 * 2 * .pi)
            let isWeekend = seconds / 86_400 % 7 >= 5
            memory = 0.95 * memory + random.normal()
            switch self {
            case .steadyMachine: return (20 + 0.05 * random.normal()).roundedToThousandths
            case .batchJob: return 40 + (seconds % 86_400 < 12_000 ? 20 : 0) + 2 * random.normal()
            case .idleDisk: return random.uniform(0...1) < 0.03 ? (1e6 * random.uniform(0...1)).rounded() : 0
            case .temperature: return 70 + 4 * day + 0.5 * memory
            case .rides: return max(0, 15_000 * (1 + 0.6 * day) * (isWeekend ? 0.8 : 1) + 150 * memory).rounded()
            case .clickPrice: return random.uniform(0...1) < 0.03 ? 0 : 0.1 * exp(0.2 * random.normal())
            case .speed: return (65 + 3 * day + 4 * random.normal()).rounded()
            case .latency: return 45 + 2 * abs(random.normal()) + (random.uniform(0...1) < 0.004 ? 30 : 0)
            }
        }
    }

    private static func rows(_ kind: Kind, weeks: Int, seed: UInt64) -> [(date: Date, value: Double)] {
        var random = SeededRandom(seed: seed)
        var memory = 0.0
        return (0..<weeks * 604_800 / kind.step).map { index in
            let value = kind.value(index, &memory, &random)
            return (QuietSeries.start.addingTimeInterval(Double(index * kind.step)), value)
        }
    }

    @Test(arguments: Kind.allCases)
    func `calm series of every kind raise few alarms`(kind: Kind) throws {
        let series = TestScale.count(whole: 40, least: 3)
        var alarms = 0
        for seed in 1...UInt64(series) {
            var detector = BurstDetector()
            for row in Self.rows(kind, weeks: 6, seed: seed) {
                let score = try detector.step(row.value, at: row.date)
                #expect(score.surprise >= 0 && score.surprise.isFinite, "\(kind), seed \(seed)")
                if score.isAlert { alarms += 1 }
            }
        }
        let rate = Double(alarms) / Double(series * 6)
        print("calm \(kind.rawValue): \(rate) alarms a week over \(series * 6) series-weeks")
        #expect(rate <= 1.5)
    }

    @Test(arguments: Kind.allCases.filter { $0 != .idleDisk })
    func `a large lasting shift of every kind is found within a day`(kind: Kind) throws {
        for seed in 1...UInt64(TestScale.count(whole: 40, least: 2)) {
            let rows = Self.rows(kind, weeks: 5, seed: seed + 500)
            let onset = rows.count * 4 / 5
            let usual = rows[..<onset].map(\.value)
            let mean = usual.reduce(0, +) / Double(onset)
            let deviation = (usual.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(onset)).squareRoot()
            var detector = BurstDetector()
            var isFound = false
            for (index, row) in rows.prefix(onset + 86_400 / kind.step).enumerated() {
                let value = row.value + (index >= onset ? 8 * deviation : 0)
                if try detector.step(value, at: row.date).isAlert, index >= onset { isFound = true }
            }
            #expect(isFound, "\(kind), seed \(seed + 500)")
        }
    }

    @Test func `a frozen sensor, a single value and huge numbers are no reason to fail`() throws {
        var random = SeededRandom(seed: 9)
        let lines: [(Int) -> Double] = [
            { _ in 0 }, { _ in 5.5 }, { $0 == 3000 ? 1 : 0 }, { $0 < 2000 ? 40 : 41 },
            { [1e300, -1e300, 0, 1e-300][$0 % 4] }, { $0 % 2 == 0 ? .greatestFiniteMagnitude : -1 },
        ]
        for (number, line) in lines.enumerated() {
            var detector = BurstDetector()
            for index in 0..<4000 {
                let date = QuietSeries.start.addingTimeInterval(Double(index * 300) + random.uniform(-200...200))
                let score = try detector.step(line(index), at: date)
                #expect(score.surprise.isFinite && score.surprise >= 0, "series \(number), sample \(index)")
                _ = score.explanation
            }
        }
    }
}

extension Double {
    fileprivate var roundedToThousandths: Double { (self * 1000).rounded() / 1000 }
}
