/// The Wilson score interval of a share (Wilson, 1927): honest near 0 and 1 and for small counts.
package struct WilsonInterval: Hashable, Sendable {
    package var lower: Double
    package var upper: Double

    /// The interval of `successes` out of `trials`; `nil` for no trials.
    ///
    /// - Parameters:
    ///   - successes: How many, from 0 to `trials`.
    ///   - trials: Of how many.
    ///   - z: The normal quantile; 1.96 for 95 %.
    package init?(successes: Int, trials: Int, z: Double = 1.959963984540054) {
        guard trials > 0, successes >= 0, successes <= trials else { return nil }
        let n = Double(trials)
        let share = Double(successes) / n
        let z2 = z * z
        let centre = (share + z2 / (2 * n)) / (1 + z2 / n)
        let half = z / (1 + z2 / n) * (share * (1 - share) / n + z2 / (4 * n * n)).squareRoot()
        // At the ends the bound is exactly 0 or 1; rounding must not move it past them.
        lower = successes == 0 ? 0 : max(0, centre - half)
        upper = successes == trials ? 1 : min(1, centre + half)
    }
}
