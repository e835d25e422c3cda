/// What is known of one platform; whatever is missing is unknown.
public struct PlatformFacts: Hashable, Sendable {
    /// Which platform the facts are about.
    public var platform: Platform
    /// How long texts may be; several limits for one surface hold together.
    public var lengthLimits: [LengthLimit]
    /// How long answers may be sent, at most one window for each surface.
    public var replyWindows: [ReplyWindow]
    /// What actions of moderation do, at most one effect for each action.
    public var actionEffects: [ActionEffect]
    /// How much is allowed.
    public var quotas: [PlatformQuota]

    /// Collects what is known.
    public init(
        _ platform: Platform,
        lengthLimits: [LengthLimit] = [],
        replyWindows: [ReplyWindow] = [],
        actionEffects: [ActionEffect] = [],
        quotas: [PlatformQuota] = []
    ) {
        self.platform = platform
        self.lengthLimits = lengthLimits
        self.replyWindows = replyWindows
        self.actionEffects = actionEffects
        self.quotas = quotas
    }

    /// Whether nothing at all is known.
    public var isUnknown: Bool {
        lengthLimits.isEmpty && replyWindows.isEmpty && actionEffects.isEmpty && quotas.isEmpty
    }

    /// Every source cited, in the order of the facts and as often as it is cited.
    public var sources: [FactSource] {
        lengthLimits.map(\.source)
            + replyWindows.flatMap { [$0.source, $0.humanAgentSource].compactMap(\.self) }
            + actionEffects.flatMap { [$0.source, $0.counterSource].compactMap(\.self) }
            + quotas.map(\.source)
    }

    /// These facts, with the other's in the place of those about the same thing.
    ///
    /// All limits of a surface are replaced together, a window by its surface, an effect by its action, a quota by its
    /// name and by what it is counted for. What the other does not mention stays.
    public func overriding(_ other: PlatformFacts) -> PlatformFacts {
        var result = self
        result.lengthLimits = Self.merge(lengthLimits, other.lengthLimits, by: \.surface)
        result.replyWindows = Self.merge(replyWindows, other.replyWindows, by: \.surface)
        result.actionEffects = Self.merge(actionEffects, other.actionEffects, by: \.action)
        result.quotas = Self.merge(quotas, other.quotas) { [$0.name, $0.per] }
        return result
    }

    private static func merge<Fact, Key: Hashable>(_ old: [Fact], _ new: [Fact], by key: (Fact) -> Key) -> [Fact] {
        let replaced = Set(new.map(key))
        return old.filter { !replaced.contains(key($0)) } + new
    }
}

extension PlatformFacts: Codable {
    private enum CodingKeys: String, CodingKey {
        case platform, lengthLimits, replyWindows, actionEffects, quotas
    }

    /// Reads facts; only `platform` is required.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        platform = try container.decode(Platform.self, forKey: .platform)
        lengthLimits = try container.decodeIfPresent([LengthLimit].self, forKey: .lengthLimits) ?? []
        replyWindows = try container.decodeIfPresent([ReplyWindow].self, forKey: .replyWindows) ?? []
        actionEffects = try container.decodeIfPresent([ActionEffect].self, forKey: .actionEffects) ?? []
        quotas = try container.decodeIfPresent([PlatformQuota].self, forKey: .quotas) ?? []
    }

    /// Writes facts; empty lists are left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(platform, forKey: .platform)
        if !lengthLimits.isEmpty { try container.encode(lengthLimits, forKey: .lengthLimits) }
        if !replyWindows.isEmpty { try container.encode(replyWindows, forKey: .replyWindows) }
        if !actionEffects.isEmpty { try container.encode(actionEffects, forKey: .actionEffects) }
        if !quotas.isEmpty { try container.encode(quotas, forKey: .quotas) }
    }
}
