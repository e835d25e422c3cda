import ReputationFoundations

/// -log10 of the probability that a standard normal number is larger; 0 below zero deviations.
///
/// By the continued fraction of Mills' ratio beyond 2 deviations and the series of Zelen and Severo (Abramowitz and
/// Stegun, 26.2.17) below; right to a hundredth.
func normalSurprise(_ z: Double) -> Double {
    guard z > 0 else { return 0 }
    let z = min(z, 35)
    let density = (-z * z / 2).exponential * 0.3989422804014327
    let tail: Double
    if z > 2 {
        var fraction = z
        for term in stride(from: 12.0, through: 1, by: -1) { fraction = z + term / fraction }
        tail = density / fraction
    } else {
        let t = 1 / (1 + 0.2316419 * z)
        let series =
            t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
        tail = density * series
    }
    return max(0, -0.4342944819032518 * tail.naturalLogarithm)
}
