public import Conversations
public import Presence
import ReputationFoundations

/// A place of a brand whose people can act on the spot: a branch, a terminal, a depot.
public struct ServiceLocation: Hashable, Sendable {
    /// What it is called in reports; also a name by which people are taken to mean it.
    public var name: String
    /// By what a help desk or a telephone list knows who is responsible there.
    public var routingKey: String
    /// What else people call it, in any language; accents and case make no difference.
    ///
    /// A word ending in `*` stands for every word that begins so, as endings change in German, Russian and Romanian:
    /// `Grauhafen*`, `Свят* Орран*`. A name that two locations have says which two it may be, and no more.
    public var aliases: [String]
    /// Whether its names count only where they begin with a capital, for names that are common words too.
    public var needsCapital: Bool
    /// Pages, listings and mailboxes that are its own: what is written there is about it.
    public var profiles: [ProfileKey]
    /// Accounts of its people: who mentions one means it, and what one of them answers is its matter.
    public var accounts: [BrandAccount]

    /// Describes a location.
    public init(
        _ name: String,
        routingKey: String,
        aliases: [String] = [],
        needsCapital: Bool = false,
        profiles: [ProfileKey] = [],
        accounts: [BrandAccount] = []
    ) {
        self.name = name
        self.routingKey = routingKey
        self.aliases = aliases
        self.needsCapital = needsCapital
        self.profiles = profiles
        self.accounts = accounts
    }
}

extension ServiceLocation: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case name, routingKey, aliases, needsCapital, profiles, accounts
    }

    /// Reads a location; a misspelt field is an error that names it, name and key are required.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(String.self, forKey: .name),
            routingKey: try container.decode(String.self, forKey: .routingKey),
            aliases: try container.decodeIfPresent([String].self, forKey: .aliases) ?? [],
            needsCapital: try container.decodeIfPresent(Bool.self, forKey: .needsCapital) ?? false,
            profiles: try container.decodeIfPresent([ProfileKey].self, forKey: .profiles) ?? [],
            accounts: try container.decodeIfPresent([BrandAccount].self, forKey: .accounts) ?? []
        )
    }
}
