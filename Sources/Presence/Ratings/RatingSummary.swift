/// How a number of reviews rate, in stars of five.
public struct RatingSummary: Hashable, Encodable, Sendable {
    /// Reviews with a number.
    public private(set) var count = 0
    /// Those whose author the platform does not name; they may be anybody's.
    public private(set) var anonymous = 0
    private var sum = 0.0
    private var squares = 0.0
    private var namedSum = 0.0

    /// Starts with nothing counted.
    public init() {}

    /// The mean, 0 to 5; `nil` of nothing.
    public var mean: Double? { count == 0 ? nil : sum / Double(count) }
    /// The mean without anonymous reviews; `nil` of nothing.
    public var meanOfNamed: Double? { count == anonymous ? nil : namedSum / Double(count - anonymous) }
    /// The variance of the sample; `nil` of fewer than two.
    var variance: Double? {
        guard count > 1 else { return nil }
        return max(0, (squares - sum * sum / Double(count)) / Double(count - 1))
    }

    private enum CodingKeys: String, CodingKey {
        case count, anonymous, mean, meanOfNamed
    }

    /// Writes the counts and means.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(count, forKey: .count)
        try container.encode(anonymous, forKey: .anonymous)
        try container.encodeIfPresent(mean, forKey: .mean)
        try container.encodeIfPresent(meanOfNamed, forKey: .meanOfNamed)
    }

    /// Counts a review of so many stars.
    mutating func add(_ stars: Double, isAnonymous: Bool) {
        count += 1
        sum += stars
        squares += stars * stars
        if isAnonymous { anonymous += 1 } else { namedSum += stars }
    }
}
