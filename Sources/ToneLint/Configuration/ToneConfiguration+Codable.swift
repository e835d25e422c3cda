internal import Conversations

extension ToneConfiguration: Codable {
    private enum CodingKeys: String, CodingKey {
        case schema, lowersContestedRules, severities, minimumConfidence, profiles
    }

    /// Reads a configuration; what is left out is as in ``standard``.
    ///
    /// - Throws: a `DecodingError` with the place, also for a written form newer than ``schema`` and a confidence
    ///   beyond 0 to 1.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let version = try container.decodeIfPresent(Int.self, forKey: .schema) ?? Self.schema
        guard version <= Self.schema else {
            throw DecodingError.dataCorruptedError(
                forKey: .schema,
                in: container,
                debugDescription: "written as version \(version), this reads up to \(Self.schema)"
            )
        }
        let confidence = try container.decodeIfPresent(Double.self, forKey: .minimumConfidence) ?? 0
        guard (0...1).contains(confidence) else {
            throw DecodingError.dataCorruptedError(
                forKey: .minimumConfidence,
                in: container,
                debugDescription: "\(confidence) is not between 0 and 1"
            )
        }
        self.init(
            severities: try container.decodeIfPresent([String: ToneSeverity].self, forKey: .severities) ?? [:],
            minimumConfidence: confidence,
            profiles: try container.decodeIfPresent([Profile].self, forKey: .profiles) ?? [],
            lowersContestedRules: try container.decodeIfPresent(Bool.self, forKey: .lowersContestedRules) ?? true
        )
    }

    /// Writes a configuration with its version.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(lowersContestedRules, forKey: .lowersContestedRules)
        try container.encode(severities, forKey: .severities)
        try container.encode(minimumConfidence, forKey: .minimumConfidence)
        try container.encode(profiles, forKey: .profiles)
    }
}

extension ToneConfiguration.Profile: Decodable {
    private enum Keys: String, CodingKey {
        case channels, origins, verticals, severities
    }

    /// Reads a profile; lists left out stand for all.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        self.init(
            channels: try container.decodeIfPresent([ChannelClass].self, forKey: .channels) ?? [],
            origins: try container.decodeIfPresent([OutboundOrigin].self, forKey: .origins) ?? [],
            verticals: try container.decodeIfPresent([Vertical].self, forKey: .verticals) ?? [],
            severities: try container.decode([String: ToneSeverity].self, forKey: .severities)
        )
    }
}
