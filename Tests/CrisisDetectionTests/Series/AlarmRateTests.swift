import CrisisDetection
import Foundation
import TestSupport
import Testing

@Suite struct AlarmRateTests {
    /// Over 2,400 series-weeks at full scale: 300 series of ten weeks, the first two for learning.
    @Test(arguments: [(AlarmBudget.twiceWeekly, 2.0), (.weekly, 1), (.fortnightly, 0.5), (.monthly, 7.0 / 30)])
    func `quiet series raise about as many alarms as asked for`(budget: AlarmBudget, asked: Double) throws {
        let series = TestScale.count(whole: 300, least: 40)
        var alarms = 0
        for index in 0..<series {
            let noise = QuietSeries.Noise.allCases[index % QuietSeries.Noise.allCases.count]
            var detector = BurstDetector(budget: budget)
            for sample in QuietSeries(noise: noise, seed: UInt64(index), weeks: 10, step: 900) {
                let score = try detector.step(sample.value, at: sample.date)
                let age = sample.date.timeIntervalSince(QuietSeries.start)
                if score.isAlert, age >= 14 * 86_400 { alarms += 1 }
            }
        }
        let delivered = Double(alarms) / Double(series * 8)
        print("asked for \(asked) alarms a week, delivered \(delivered) over \(series * 8) series-weeks")
        #expect(delivered <= asked * 1.5)
        #expect(delivered >= asked / 1.5)
    }
}
