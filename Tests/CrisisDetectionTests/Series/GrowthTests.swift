import CrisisDetection
import Foundation
import TestSupport
import Testing

@Suite struct GrowthTests {
    /// R74: complaints that double every half hour are noticed long before their peak.
    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func `exponential growth is noticed before its peak`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var detector = BurstDetector()
        let onset = 288 * 10 + 100
        let peak = onset + 36
        var found: Int?
        for index in 0..<peak {
            let growth = index < onset ? 1 : pow(2, Double(index - onset) / 6)
            let value = random.poisson(6 * (1 + 0.4 * sin(Double(index % 288) / 288 * 2 * .pi)) * growth)
            let score = try detector.step(value, at: QuietSeries.start.addingTimeInterval(Double(index) * 300))
            if score.isAlert, index >= onset, found == nil { found = index }
        }
        let at = try #require(found)
        #expect(at <= onset + 18, "found \(at - onset) samples after the onset, seed \(seed)")
    }
}
