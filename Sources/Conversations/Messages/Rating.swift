/// What a reviewer gave: a number on a scale, a recommendation, or both.
public struct Rating: Hashable, Codable, Sendable {
    /// The number given, such as 4; `nil` when the site asks only for a recommendation.
    public var value: Double?
    /// The best possible number, such as 5; `nil` with no number.
    public var scale: Double?
    /// Whether the reviewer recommends the brand.
    public var recommends: ThreeValued

    /// Describes a rating.
    public init(value: Double? = nil, scale: Double? = nil, recommends: ThreeValued = .unknown) {
        self.value = value
        self.scale = scale
        self.recommends = recommends
    }

    /// A number of stars out of five.
    public static func stars(_ count: Int) -> Rating {
        Rating(value: Double(count), scale: 5)
    }

    private enum CodingKeys: String, CodingKey {
        case value, scale, recommends
    }

    /// Reads a rating; a missing recommendation is unknown.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        value = try container.decodeIfPresent(Double.self, forKey: .value)
        scale = try container.decodeIfPresent(Double.self, forKey: .scale)
        recommends = try container.decodeIfPresent(ThreeValued.self, forKey: .recommends) ?? .unknown
    }

    /// Writes a rating; unknown parts are left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(value, forKey: .value)
        try container.encodeIfPresent(scale, forKey: .scale)
        if recommends != .unknown { try container.encode(recommends, forKey: .recommends) }
    }
}
