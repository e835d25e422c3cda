package import ReputationFoundations

extension Instant: Codable {
    /// Reads an RFC 3339 time with a zone.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let instant = Instant(rfc3339: text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "'\(text)' is not an RFC 3339 time with a zone, such as 2026-03-01T08:00:00.000Z"
            )
        }
        self = instant
    }

    /// Writes RFC 3339 in UTC with three digits.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rfc3339)
    }
}
