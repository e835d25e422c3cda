import ReputationFoundations

extension PlannedClosure: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case from, until
    }

    /// Reads a closure whose moments are RFC 3339 times; one that ends before it begins, and an unknown field, are
    /// refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        let from = try container.decode(Instant.self, forKey: .from)
        let until = try container.decodeIfPresent(Instant.self, forKey: .until)
        if let until, until <= from {
            throw DecodingError.dataCorruptedError(
                forKey: .until,
                in: container,
                debugDescription: "a closure must end after it begins"
            )
        }
        self.init(from: from.date, until: until?.date)
    }

    /// Writes the moments as RFC 3339 times.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Instant(start), forKey: .from)
        try container.encodeIfPresent(end.map { Instant($0) }, forKey: .until)
    }
}
