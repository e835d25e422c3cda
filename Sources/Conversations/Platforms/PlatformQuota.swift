internal import ReputationFoundations

/// How much of something a platform allows: per period, per holder, or at all.
public struct PlatformQuota: Hashable, Sendable {
    /// What is counted, such as `hideReply` or `hiddenReplies`.
    public var name: String
    /// How many are allowed, at least 0.
    public var maximum: Int
    /// In what period; `nil` when the number holds for all time.
    public var period: Duration?
    /// For each of what it is counted, such as `user`, `app`, `call` or `thread`.
    public var per: String
    /// What the number does not say.
    public var note: String?
    /// Who says so.
    public var source: FactSource

    /// States a quota.
    public init(
        _ name: String,
        _ maximum: Int,
        period: Duration? = nil,
        per: String,
        note: String? = nil,
        source: FactSource
    ) {
        self.name = name
        self.maximum = maximum
        self.period = period
        self.per = per
        self.note = note
        self.source = source
    }
}

extension PlatformQuota: Codable {
    private enum CodingKeys: String, CodingKey {
        case name, maximum, periodMilliseconds, per, note, source
    }

    /// Reads a quota; the period and the note may be missing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(String.self, forKey: .name)
        maximum = try container.decode(Int.self, forKey: .maximum)
        period = try container.decodeIfPresent(Int64.self, forKey: .periodMilliseconds).map { .milliseconds($0) }
        per = try container.decode(String.self, forKey: .per)
        note = try container.decodeIfPresent(String.self, forKey: .note)
        source = try container.decode(FactSource.self, forKey: .source)
    }

    /// Writes a quota, its period in whole milliseconds.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encode(maximum, forKey: .maximum)
        try container.encodeIfPresent(period?.wholeMilliseconds, forKey: .periodMilliseconds)
        try container.encode(per, forKey: .per)
        try container.encodeIfPresent(note, forKey: .note)
        try container.encode(source, forKey: .source)
    }
}
