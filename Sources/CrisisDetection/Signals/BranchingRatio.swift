import ReputationFoundations

/// How many further mentions one mention sets off, on average: below 1 a storm dies by itself.
///
/// Mentions that answer and pass on one another come in clumps. In windows much longer than an answer takes, the
/// variance of the counts is 1/(1 - n)² times their mean (Hardiman and Bouchaud, 2014), which gives n without
/// knowing who answered whom. The interval is by the jackknife over blocks of windows.
public struct BranchingRatio: Hashable, Codable, Sendable {
    /// The ratio, 0 to below 1.
    public let estimate: Double
    /// Where it lies with 95 % confidence.
    public let lower: Double
    /// Where it lies with 95 % confidence.
    public let upper: Double
    /// How many windows it rests on.
    public let windows: Int

    /// Whether a storm feeds itself: each mention surely sets off half a mention or more.
    public var isSelfExciting: Bool { lower >= 0.5 }

    /// Estimates the ratio; `nil` for fewer than 20 windows or without mentions, since nothing can be told then.
    ///
    /// - Parameters:
    ///   - counts: Mentions in windows of equal length, an hour or more.
    ///   - expected: What the hour of the week lets expect in each; `nil` for an even rate. Without it a daily rhythm
    ///     looks like clumps.
    public init?(counts: [Int], expected: [Double]? = nil) {
        let blocks = 10
        guard counts.count >= 2 * blocks, expected.map({ $0.count == counts.count }) ?? true else { return nil }
        let mean = Double(counts.reduce(0, +)) / Double(counts.count)
        guard mean > 0 else { return nil }
        let scale = expected.map { mean * Double(counts.count) / max(1e-9, $0.reduce(0, +)) }
        let rates = counts.indices.map { index in
            scale.flatMap { scale in expected.map { max(1e-9, $0[index] * scale) } } ?? mean
        }
        func logDispersion(without block: Int?) -> Double {
            var square = 0.0
            var sum = 0.0
            var used = 0.0
            for index in counts.indices where block.map({ index * blocks / counts.count != $0 }) ?? true {
                let distance = Double(counts[index]) - rates[index]
                square += distance * distance / rates[index]
                sum += distance / rates[index].squareRoot()
                used += 1
            }
            return max(1e-6, (square - sum * sum / used) / (used - 1)).naturalLogarithm
        }
        let whole = logDispersion(without: nil)
        let parts = (0..<blocks).map { logDispersion(without: $0) }
        let centre = parts.reduce(0, +) / Double(blocks)
        let spread = parts.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
        // Student's t with 9 degrees of freedom.
        let margin = 2.262 * (spread * Double(blocks - 1) / Double(blocks)).squareRoot()
        func ratio(_ logarithm: Double) -> Double { max(0, 1 - (-logarithm / 2).exponential) }
        estimate = ratio(whole)
        lower = ratio(whole - margin)
        upper = ratio(whole + margin)
        windows = counts.count
    }
}
