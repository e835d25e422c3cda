import CrisisDetection
import Foundation
import TestSupport
import Testing

@Suite struct BranchingRatioTests {
    /// Mentions in windows of two hours, each setting off others after minutes.
    private static func counts(ratio: Double, windows: Int, seed: UInt64) -> [Int] {
        var random = SeededRandom(seed: seed)
        var counts = [Int](repeating: 0, count: windows)
        let end = Double(windows) * 120
        var waiting: [Double] = []
        for _ in 0..<Int(random.poisson(end * 0.2 * (1 - ratio))) { waiting.append(random.uniform(0...end)) }
        while let time = waiting.popLast() {
            guard time < end else { continue }
            counts[Int(time / 120)] += 1
            for _ in 0..<Int(random.poisson(ratio)) { waiting.append(time - 5 * log(1 - random.uniform(0...0.999999))) }
        }
        return counts
    }

    @Test(arguments: [0.0, 0.3, 0.5, 0.7, 0.85])
    func `the branching ratio of self-exciting mentions is recovered`(ratio: Double) throws {
        let runs = TestScale.count(whole: 1000, least: 40)
        var inside = 0
        var sum = 0.0
        for seed in 0..<runs {
            let counts = Self.counts(ratio: ratio, windows: 600, seed: UInt64(seed) + 100)
            let estimate = try #require(BranchingRatio(counts: counts))
            sum += estimate.estimate
            // Windows of two hours cut through some cascades, which costs up to two hundredths.
            if (estimate.lower - 0.02...estimate.upper + 0.02).contains(ratio) { inside += 1 }
        }
        let mean = sum / Double(runs)
        print("branching ratio \(ratio): mean estimate \(mean), \(inside) of \(runs) intervals hold it")
        #expect(abs(mean - ratio) < 0.06)
        #expect(Double(inside) / Double(runs) >= 0.85)
    }

    @Test func `nothing is told of too few windows or of none`() {
        #expect(BranchingRatio(counts: Array(repeating: 3, count: 19)) == nil)
        #expect(BranchingRatio(counts: Array(repeating: 0, count: 100)) == nil)
        #expect(BranchingRatio(counts: [1, 2], expected: [1]) == nil)
    }

    @Test func `a daily rhythm is no self-excitement when it is expected`() throws {
        var random = SeededRandom(seed: 4)
        let expected = (0..<600).map { 24 * (1 + 0.8 * sin(Double($0 % 12) / 12 * 2 * .pi)) }
        let counts = expected.map { Int(random.poisson($0)) }
        let naive = try #require(BranchingRatio(counts: counts))
        let informed = try #require(BranchingRatio(counts: counts, expected: expected))
        #expect(naive.lower > 0.5)
        #expect(informed.upper < 0.15)
    }
}
