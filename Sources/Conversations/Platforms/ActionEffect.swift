/// What an action of moderation does on a platform: who still sees the message, and what else happens.
public struct ActionEffect: Hashable, Sendable {
    /// What a page owner does.
    public var action: PlatformAction
    /// Whether the platform lets a page owner do it at all; `no` leaves everything as it is.
    public var exists: ThreeValued
    /// Who still sees the message afterwards.
    public var audience: RemainingAudience
    /// Whether it can be undone.
    public var isReversible: ThreeValued
    /// Whether the replies under the message go the same way.
    public var takesRepliesAlong: ThreeValued
    /// Whether the author is told.
    public var tellsAuthor: ThreeValued
    /// Whether the public counter of comments still counts the message.
    public var staysCounted: ThreeValued
    /// What the values do not say, such as the platform's own name for the action.
    public var note: String?
    /// Who says so.
    public var source: FactSource
    /// Who says what the counter does, where that is somebody else.
    public var counterSource: FactSource?

    /// States the effect of an action.
    public init(
        _ action: PlatformAction,
        exists: ThreeValued = .yes,
        audience: RemainingAudience,
        isReversible: ThreeValued = .unknown,
        takesRepliesAlong: ThreeValued = .unknown,
        tellsAuthor: ThreeValued = .unknown,
        staysCounted: ThreeValued = .unknown,
        note: String? = nil,
        source: FactSource,
        counterSource: FactSource? = nil
    ) {
        self.action = action
        self.exists = exists
        self.audience = audience
        self.isReversible = isReversible
        self.takesRepliesAlong = takesRepliesAlong
        self.tellsAuthor = tellsAuthor
        self.staysCounted = staysCounted
        self.note = note
        self.source = source
        self.counterSource = counterSource
    }
}

extension ActionEffect: Codable {
    private enum CodingKeys: String, CodingKey {
        case action, exists, audience, isReversible, takesRepliesAlong, tellsAuthor, staysCounted, note, source
        case counterSource
    }

    /// Reads an effect; `action` and `source` are required, everything else missing is unknown.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func value(_ key: CodingKeys) throws -> ThreeValued {
            try container.decodeIfPresent(ThreeValued.self, forKey: key) ?? .unknown
        }
        action = try container.decode(PlatformAction.self, forKey: .action)
        exists = try value(.exists)
        audience = try container.decodeIfPresent(RemainingAudience.self, forKey: .audience) ?? .unknown
        isReversible = try value(.isReversible)
        takesRepliesAlong = try value(.takesRepliesAlong)
        tellsAuthor = try value(.tellsAuthor)
        staysCounted = try value(.staysCounted)
        note = try container.decodeIfPresent(String.self, forKey: .note)
        source = try container.decode(FactSource.self, forKey: .source)
        counterSource = try container.decodeIfPresent(FactSource.self, forKey: .counterSource)
    }
}
