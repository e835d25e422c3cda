/// The account that wrote a message, as the platform described it at that time.
public struct Author: Hashable, Codable, Sendable {
    /// The platform's name for the account.
    public var id: AuthorID
    /// The name used to mention the account, without a leading `@`.
    public var handle: String?
    /// The name shown beside the message.
    public var displayName: String?
    /// What stands behind the account.
    public var kind: AuthorKind
    /// How many accounts follow it; `nil` when the platform did not say, which is not zero.
    public var followers: Int?
    /// Whether the platform vouches for the account.
    public var isVerified: ThreeValued

    /// Describes an account.
    public init(
        id: AuthorID,
        handle: String? = nil,
        displayName: String? = nil,
        kind: AuthorKind = .unknown,
        followers: Int? = nil,
        isVerified: ThreeValued = .unknown
    ) {
        self.id = id
        self.handle = handle
        self.displayName = displayName
        self.kind = kind
        self.followers = followers
        self.isVerified = isVerified
    }

    /// The best name to show people: display name, else handle, else the platform's name.
    public var name: String {
        if let displayName, !displayName.isEmpty { return displayName }
        if let handle, !handle.isEmpty { return handle }
        return id.native
    }

    private enum CodingKeys: String, CodingKey {
        case id, handle, displayName, kind, followers, isVerified
    }

    /// Reads an account; only the identifier is required.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(AuthorID.self, forKey: .id)
        handle = try container.decodeIfPresent(String.self, forKey: .handle)
        displayName = try container.decodeIfPresent(String.self, forKey: .displayName)
        kind = try container.decodeIfPresent(AuthorKind.self, forKey: .kind) ?? .unknown
        followers = try container.decodeIfPresent(Int.self, forKey: .followers)
        isVerified = try container.decodeIfPresent(ThreeValued.self, forKey: .isVerified) ?? .unknown
    }

    /// Writes an account; unknown parts are left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encodeIfPresent(handle, forKey: .handle)
        try container.encodeIfPresent(displayName, forKey: .displayName)
        if kind != .unknown { try container.encode(kind, forKey: .kind) }
        try container.encodeIfPresent(followers, forKey: .followers)
        if isVerified != .unknown { try container.encode(isVerified, forKey: .isVerified) }
    }
}
