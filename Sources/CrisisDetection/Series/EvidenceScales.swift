import ReputationFoundations

/// Running means of how far a series is from where it should be, over four time scales, and what is usual for each.
///
/// The scales follow the samples: a spike of one, a burst of a few, a swell of a few dozen, a shift of a hundred. How
/// restless the series is makes a fifth channel.
struct EvidenceScales: Hashable, Codable, Sendable {
    private(set) var means = SIMD4<Double>(repeating: 0)
    private var usual = SIMD4<Double>(repeating: 0)
    private var variance = SIMD4<Double>(repeating: 0.25)
    private var unrest = 0.0
    private var usualUnrest = 0.0
    private var varianceOfUnrest = 0.25

    /// Half-lives in samples.
    static let halfLives = SIMD4(1.1, 5.5, 24, 75)
    private static let gains = SIMD4(
        gain(halfLife: halfLives.x),
        gain(halfLife: halfLives.y),
        gain(halfLife: halfLives.z),
        gain(halfLife: halfLives.w)
    )
    private static let gainOfUnrest = gain(halfLife: 30)

    /// What each scale has to show before it counts, in standard deviations; shifts to below are rarer news.
    private static let penalties = SIMD4(0, 0.4, 0.3, 0.4)
    private static let penaltyBelow = 1.5
    private static let penaltyOfUnrest = 0.3

    /// What one sample shows, in standard deviations.
    struct Evidence {
        /// Above what is expected, by time scale.
        var above: SIMD4<Double>
        /// Below.
        var below: SIMD4<Double>
        /// More unrest than usual.
        var unrest: Double
        /// The logarithm of the unrest itself.
        var level: Double
    }

    /// The spread of the fastest mean: the noise of single samples.
    var noise: Double { variance.x.squareRoot() }

    /// Takes in the distance of a sample from what was expected, and tells what it shows; ``learn(_:gain:limit:)`` is
    /// called after it has been judged.
    mutating func judge(_ residual: Double, count: Double) -> Evidence {
        let first = SIMD4(repeating: 1 / count)
        means += pointwiseMax(Self.gains, first) * (SIMD4(repeating: residual) - means)
        let z = (means - usual) / (variance.squareRoot() + 1e-9)
        unrest += max(Self.gainOfUnrest, 1 / count) * (abs(residual - means.z) - unrest)
        let level = (unrest + 1e-3 * noise + 1e-9).naturalLogarithm
        return Evidence(
            above: z - Self.penalties,
            below: -z - Self.penalties - Self.penaltyBelow,
            unrest: (level - usualUnrest) / (varianceOfUnrest.squareRoot() + 1e-9) - Self.penaltyOfUnrest,
            level: level
        )
    }

    /// Learns what is usual, no more than `limit` standard deviations a sample, so that neither a burst nor somebody
    /// who wants to can teach it much.
    mutating func learn(_ evidence: Evidence, gain: Double, limit: Double) {
        let gains = SIMD4(repeating: gain)
        let reach = variance.squareRoot() * limit
        let step = pointwiseMin(pointwiseMax(means - usual, -reach), reach)
        usual += gains * step
        variance = pointwiseMax(variance + gains * (step * step - variance), SIMD4(repeating: 1e-6))
        let other = (evidence.level - usualUnrest).clipped(to: limit * varianceOfUnrest.squareRoot())
        usualUnrest += gain * other
        varianceOfUnrest = max(1e-6, varianceOfUnrest + gain * (other * other - varianceOfUnrest))
    }
}
