import ReputationFoundations

/// The law of the largest evidence in six hours, which turns evidence into a return period.
///
/// Largest values of long stretches follow a Gumbel law whatever the values themselves do, and stretches of six hours
/// are nearly independent where neighbouring samples are not. That is why one threshold means the same on all series.
struct BlockMaxima: Hashable, Codable, Sendable {
    private var mean = 3.0
    private var variance = 1.0
    private(set) var blocks = 0.0
    /// The largest evidence of the running block; `nil` before the first sample of it.
    private var largest: Double?
    private var location = 3 - 0.5772156649015329
    private var inverseScale = 1.0

    /// The gain of the law: half is forgotten in 60 blocks, which is 15 days.
    static let slow = gain(halfLife: 60)
    /// How many standard deviations one block may teach.
    static let clip = 2.7
    /// How much two blocks of before the first sample weigh.
    static let prior = 2.0

    /// Evidence in units of the law: 0 is usual for a block, each unit is about e times rarer.
    func standardised(_ evidence: Double) -> Double {
        (evidence - location) * inverseScale
    }

    /// Takes part of the running block.
    mutating func observe(_ evidence: Double) {
        largest = max(largest ?? evidence, evidence)
    }

    /// Ends the running block.
    ///
    /// - Parameter isLearnt: Whether it teaches the law; the very first samples do not.
    mutating func endBlock(isLearnt: Bool) {
        defer { largest = nil }
        guard isLearnt, let largest else { return }
        blocks += 1
        let gain = max(Self.slow, 1 / (blocks + Self.prior))
        let step = (largest - mean).clipped(to: Self.clip * variance.squareRoot())
        mean += gain * step
        variance = max(0.02, variance + gain * (step * step - variance))
        // √6/π turns a standard deviation into a Gumbel scale, 0.5772 is Euler's constant.
        let trust = min(1, blocks / 8)
        let scale = max(0.15, trust * variance.squareRoot() * 0.7796968012336761 + 1 - trust)
        location = mean - 0.5772156649015329 * scale
        inverseScale = 1 / scale
    }

    /// -log10 of the share of blocks that reach an evidence.
    ///
    /// The tail is heavier than Gumbel's by a shape of 0.1: rare blocks of real series are.
    func surprise(_ evidence: Double) -> Double {
        guard blocks >= 2 else { return 0 }
        var u = standardised(evidence)
        if u < -1.5 { return 0 }
        if u > 0 { u = min(30, (1 + 0.1 * u).naturalLogarithm / 0.1) }
        let rate = (-u).exponential
        let probability = rate < 1e-8 ? rate : 1 - (-rate).exponential
        return max(0, -0.4342944819032518 * max(probability, 1e-13).naturalLogarithm)
    }
}
