import ReputationFoundations

/// A brand with the accounts it writes from: decides which messages are the brand's own.
///
/// What reads a whole log takes a profile. What is asked of one message or conversation after the other takes a
/// ``BrandMatcher``, which is a profile prepared once.
public struct BrandProfile: Hashable, Codable, Sendable {
    /// The brand's name for programs.
    public var id: BrandID
    /// The brand's name for people.
    public var name: String
    /// The accounts it writes from and is mentioned by.
    public var accounts: [BrandAccount]
    /// The pages, locations, apps and mailboxes that are its own; what is written there is written to it.
    public var properties: [String]

    /// Describes a brand.
    public init(id: BrandID, name: String, accounts: [BrandAccount], properties: [String] = []) {
        self.id = id
        self.name = name
        self.accounts = accounts
        self.properties = properties
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case id, name, accounts, properties
    }

    /// Reads a profile; `name` defaults to the identifier, `properties` to none, and an unknown field is an error.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        id = try container.decode(BrandID.self, forKey: .id)
        name = try container.decodeIfPresent(String.self, forKey: .name) ?? id.rawValue
        accounts = try container.decode([BrandAccount].self, forKey: .accounts)
        properties = try container.decodeIfPresent([String].self, forKey: .properties) ?? []
    }
}

/// An account that a brand writes from.
public struct BrandAccount: Hashable, Codable, Sendable {
    /// The platform; `nil` for any on which the handle or name occurs.
    public var platform: Platform?
    /// The platform's name for the account, where known.
    public var native: String?
    /// The handle by which people mention it, without `@`; compared without regard to ASCII case.
    public var handle: String?

    /// Names an account by its platform's name, its handle, or both.
    public init(platform: Platform? = nil, native: String? = nil, handle: String? = nil) {
        self.platform = platform
        self.native = native
        self.handle = handle
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case platform, native, handle
    }

    /// Reads an account; an unknown field is an error.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        platform = try container.decodeIfPresent(Platform.self, forKey: .platform)
        native = try container.decodeIfPresent(String.self, forKey: .native)
        handle = try container.decodeIfPresent(String.self, forKey: .handle)
    }
}
