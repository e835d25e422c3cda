import Testing

@Suite struct BenchmarkScorerTests {
    /// What the published scorer prints for a file of 1,000 rows with two windows and these alarms.
    @Test(arguments: [
        ([], -2.0, 0.0, 0.0, 0.0),
        ([300, 700], 2.0, 100.0, 100.0, 100.0),
        ([349, 777], 1.393, 84.82, 84.82, 89.88),
        ([160, 399, 420, 600, 700, 990], 0.642, 66.05, 56.46, 77.37),
    ])
    func `scores are those of the published scorer`(
        alarms: [Int],
        raw: Double,
        standard: Double,
        lowFalsePositives: Double,
        lowFalseNegatives: Double
    ) {
        let windows = [300...399, 700...799]
        func result(_ profile: BenchmarkScorer.Profile) -> BenchmarkScorer.Result {
            BenchmarkScorer.score(alarms: alarms, rows: 1000, windows: windows, profile: profile)
        }
        #expect(abs(result(.standard).score - raw) < 0.001)
        #expect(abs(result(.standard).normalised(.standard) - standard) < 0.01)
        #expect(abs(result(.lowFalsePositives).normalised(.lowFalsePositives) - lowFalsePositives) < 0.01)
        #expect(abs(result(.lowFalseNegatives).normalised(.lowFalseNegatives) - lowFalseNegatives) < 0.01)
    }

    @Test func `alarms in the probation do not count`() {
        let result = BenchmarkScorer.score(alarms: [0, 149], rows: 1000, windows: [300...399], profile: .standard)
        #expect(result.falseAlarms == 0)
        #expect(result.score == -1)
    }
}
