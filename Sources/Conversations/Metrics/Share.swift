import ReputationFoundations

/// A share of a count, with how well so few observations pin it down.
public struct Share: Hashable, Codable, Sendable {
    /// How many have the property.
    public let numerator: Int
    /// Of how many.
    public let denominator: Int
    /// The lower end of the 95 % Wilson score interval (Wilson, 1927), 0 to 1.
    public let lower: Double
    /// The upper end of the 95 % Wilson score interval, 0 to 1.
    public let upper: Double

    /// The share, 0 to 1.
    public var rate: Double { Double(numerator) / Double(denominator) }

    /// Counts a share; `nil` of nothing, because no share of nothing is right.
    ///
    /// - Parameters:
    ///   - numerator: How many, from 0 to `denominator`.
    ///   - denominator: Of how many.
    public init?(_ numerator: Int, of denominator: Int) {
        guard let interval = WilsonInterval(successes: numerator, trials: denominator) else { return nil }
        self.numerator = numerator
        self.denominator = denominator
        lower = interval.lower
        upper = interval.upper
    }
}
