import ReputationFoundations

/// Keeps the promised rate: corrects surprises by how often blocks of this very series reached them.
///
/// The share of blocks that reach a surprise is estimated from the law, which counts like 100 blocks seen, and from the
/// blocks of the last weeks themselves. What comes in the rest after an alarm teaches nothing: it belongs to it.
struct RateCalibration: Hashable, Codable, Sendable {
    /// For each bin the weight of the past blocks whose surprise lies in it or above.
    private var atLeast = [Float](repeating: 0, count: Self.bins + 1)
    private var weight = 0.0
    private var largest = 0.0

    private static let bins = 64
    private static let binWidth = 0.125
    /// The surprise at the lower end of the first bin.
    private static let start = -0.25
    /// How many blocks the law counts like.
    private static let prior = 100.0
    /// Half is forgotten in 200 blocks, which is 50 days.
    private static let keep = 1 - gain(halfLife: 200)

    /// -log10 of the corrected share of blocks.
    func corrected(_ surprise: Double) -> Double {
        guard surprise > 0 else { return 0 }
        let position = (surprise - Self.start) / Self.binWidth
        let bin = min(Self.bins - 1, max(0, Int(position)))
        let part = min(1, max(0, position - Double(bin)))
        let above = Double(atLeast[bin]) * (1 - part) + Double(atLeast[bin + 1]) * part
        let law = (-surprise * 2.302585092994046).exponential
        let share = (Self.prior * law + above) / (Self.prior + weight)
        return max(0, -0.4342944819032518 * share.naturalLogarithm)
    }

    /// Takes part of the running block.
    mutating func observe(_ surprise: Double) {
        largest = max(largest, surprise)
    }

    /// Ends the running block.
    mutating func endBlock(isLearnt: Bool) {
        defer { largest = 0 }
        guard isLearnt else { return }
        weight = weight * Self.keep + 1
        let bin = min(Self.bins - 1, max(0, Int((largest - Self.start) / Self.binWidth)))
        for index in atLeast.indices {
            atLeast[index] = atLeast[index] * Float(Self.keep) + (index <= bin ? 1 : 0)
        }
    }
}
