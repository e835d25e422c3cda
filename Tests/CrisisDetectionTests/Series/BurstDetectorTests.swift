import CrisisDetection
import Foundation
import TestSupport
import Testing

@Suite struct BurstDetectorTests {
    private static func samples(_ noise: QuietSeries.Noise = .poisson, seed: UInt64 = 7) -> [(Date, Double)] {
        QuietSeries(noise: noise, seed: seed, weeks: 2).map { ($0.date, $0.value) }
    }

    private static func scores(_ samples: some Sequence<(Date, Double)>) throws -> [BurstScore] {
        var detector = BurstDetector()
        return try samples.map { try detector.step($0.1, at: $0.0) }
    }

    @Test func `a burst is noticed at its first sample and explained by expected and observed`() throws {
        var samples = Self.samples()
        let usual = samples.map(\.1).reduce(0, +) / Double(samples.count)
        for index in 3000..<3010 { samples[index].1 = 12 * usual }
        let scores = try Self.scores(samples)
        let alarm = try #require(scores[2000...].first { $0.isAlert })
        #expect(alarm.date == samples[3000].0)
        #expect(alarm.direction == .above)
        #expect(alarm.record == .highest)
        #expect(try #require(alarm.ratio) > 4)
        #expect(try #require(alarm.expectedRange).contains(try #require(alarm.expected)))
        #expect(alarm.since == samples[3000].0)
    }

    @Test func `a fall to nothing is noticed`() throws {
        var samples = Self.samples()
        for index in 3000..<3200 { samples[index].1 = 0 }
        let scores = try Self.scores(samples)
        let alarm = try #require(scores[3000..<3012].first { $0.isAlert })
        #expect(alarm.direction == .below)
    }

    @Test(arguments: QuietSeries.Noise.allCases)
    func `a score uses no later sample`(noise: QuietSeries.Noise) throws {
        let samples = Self.samples(noise)
        let all = try Self.scores(samples)
        for end in [1, 47, 48, 49, 100, 101, 1234] {
            #expect(try Self.scores(samples.prefix(end)) == Array(all.prefix(end)))
        }
    }

    @Test(arguments: QuietSeries.Noise.allCases)
    func `a restored detector goes on bit by bit`(noise: QuietSeries.Noise) throws {
        let samples = Self.samples(noise)
        let whole = try Self.scores(samples)
        var detector = BurstDetector()
        for (index, sample) in samples.enumerated() {
            if [0, 5, 47, 48, 60, 101, 777].contains(index) || index % 500 == 0 {
                detector = try JSONDecoder().decode(BurstDetector.self, from: JSONEncoder().encode(detector))
            }
            #expect(try detector.step(sample.1, at: sample.0) == whole[index])
        }
    }

    @Test func `a state of another schema is refused with the reason`() throws {
        let saved = String(decoding: try JSONEncoder().encode(BurstDetector()), as: UTF8.self)
        let other = saved.replacingOccurrences(of: "\"schema\":1", with: "\"schema\":9")
        #expect(other != saved)
        #expect(throws: DetectionError.incompatibleState(reason: "schema 9, and this release reads 1")) {
            try JSONDecoder().decode(BurstDetector.self, from: Data(other.utf8))
        }
    }

    @Test(arguments: [1e-9, 1e-3, 1e6, 1e15])
    func `the size of the numbers changes nothing`(factor: Double) throws {
        let samples = Self.samples(.heavyTailed).map { ($0.0, $0.1 + 0.5) }
        let alarms = try Self.scores(samples).map(\.isAlert)
        let scaled = try Self.scores(samples.map { ($0.0, $0.1 * factor) }).map(\.isAlert)
        #expect(alarms == scaled)
    }

    @Test func `what is not a number is refused and changes nothing`() throws {
        var detector = BurstDetector()
        for sample in Self.samples().prefix(200) { _ = try detector.step(sample.1, at: sample.0) }
        let before = detector
        for value in [Double.nan, .infinity, -.infinity] {
            #expect(throws: DetectionError.notFinite) { try detector.step(value, at: QuietSeries.start) }
        }
        #expect(detector == before)
        for value in [Double.greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude] {
            #expect(try detector.step(value, at: .distantFuture).surprise.isFinite)
        }
    }

    @Test func `a series that never changes raises no alarm, and one lasting change raises one`() throws {
        let samples = (0..<4000).map { (QuietSeries.start.addingTimeInterval(Double($0) * 300), $0 < 2000 ? 5.0 : 6) }
        let scores = try Self.scores(samples)
        #expect(scores[..<2000].allSatisfy { !$0.isAlert })
        #expect(scores.count { $0.isAlert } == 1)
    }

    @Test func `a budget outside its range is refused`() throws {
        #expect(throws: DetectionError.self) { try AlarmBudget(0, per: .seconds(604_800)) }
        #expect(throws: DetectionError.self) { try AlarmBudget(-1, per: .seconds(604_800)) }
        #expect(throws: DetectionError.self) { try AlarmBudget(1, per: .zero) }
        #expect(throws: DetectionError.self) { try AlarmBudget(1, per: .seconds(3600)) }
        #expect(try AlarmBudget(2, per: .seconds(604_800)) == .twiceWeekly)
    }
}
