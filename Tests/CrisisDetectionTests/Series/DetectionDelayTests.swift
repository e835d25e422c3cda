import CrisisDetection
import Foundation
import TestSupport
import Testing

@Suite struct DetectionDelayTests {
    /// The share of bursts found and the median delay, by how many times the usual volume they bring for six hours.
    @Test func `larger bursts are found more often and sooner`() throws {
        let runs = TestScale.count(whole: 1000, least: 20)
        var shares: [Double] = []
        print("burst   found   median delay")
        for factor in [1.2, 1.5, 2, 3, 5] {
            var delays: [Int] = []
            for seed in 0..<runs {
                var random = SeededRandom(seed: UInt64(seed) + 9000)
                let onset = 12 * 24 * 4 + Int(random.next() % 800)
                let base = 10 * exp(random.uniform(0...2))
                var detector = BurstDetector()
                for index in 0..<onset + 72 * 4 {
                    let season = 0.5 * sin(Double(index % 96) / 96 * 2 * .pi)
                    let isBurst = (onset..<onset + 24).contains(index)
                    let value = random.poisson(base * exp(season + 0.1 * random.normal()) * (isBurst ? factor : 1))
                    let date = QuietSeries.start.addingTimeInterval(Double(index) * 900)
                    if try detector.step(value, at: date).isAlert, index >= onset, index < onset + 24 {
                        delays.append(index - onset)
                        break
                    }
                }
            }
            delays.sort()
            let share = Double(delays.count) / Double(runs)
            shares.append(share)
            let delay = delays.isEmpty ? "-" : "\(delays[delays.count / 2] * 15) min"
            print("× \(factor)   \(Int(share * 100)) %   \(delay)")
        }
        #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 + 0.1 })
        #expect(shares[2] >= 0.85)
        // A burst in the day after a chance alarm has to be a hundred times rarer to be told apart.
        #expect(shares[4] >= 0.9)
    }

    /// The bound is the budget: the chance of an alarm in a week, with half as much again for what sampling adds.
    @Test func `quiet series keep the promised rate, one by one and all together`() throws {
        let series = TestScale.count(whole: 1000, least: 30)
        var alarms: [Int] = []
        for index in 0..<series {
            var detector = BurstDetector()
            var count = 0
            let noise = QuietSeries.Noise.allCases[index % QuietSeries.Noise.allCases.count]
            for sample in QuietSeries(noise: noise, seed: UInt64(index) + 50_000, weeks: 5, step: 900) {
                let isAlert = try detector.step(sample.value, at: sample.date).isAlert
                if isAlert, sample.date.timeIntervalSince(QuietSeries.start) >= 7 * 86_400 { count += 1 }
            }
            alarms.append(count)
        }
        let rate = Double(alarms.reduce(0, +)) / Double(series * 4)
        print("\(series) quiet series: \(rate) alarms a week, at most \(alarms.max() ?? 0) in four weeks")
        #expect(rate <= 1.5)
        #expect(alarms.allSatisfy { $0 <= 14 })
    }
}
