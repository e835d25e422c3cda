internal import ReputationFoundations

/// What is known of each platform, as a value that a team can replace in part.
///
/// Ask it through ``checkLength(of:on:surface:leadingMentionsAreFree:)``,
/// ``replyWindowState(on:surface:lastUserAction:at:agentIsHuman:messagesSent:)`` and ``audience(after:on:)``. What the
/// table does not hold is unknown; nothing is guessed from other platforms.
public struct PlatformFactsTable: Hashable, Sendable {
    private var factsByPlatform: [Platform: PlatformFacts]

    /// Builds a table; of several entries for one platform, later ones override earlier ones.
    public init(_ facts: [PlatformFacts]) {
        factsByPlatform = Dictionary(facts.map { ($0.platform, $0) }) { $0.overriding($1) }
    }

    /// What is known of a platform; for a platform that is not in the table, facts that are unknown throughout.
    public subscript(platform: Platform) -> PlatformFacts {
        factsByPlatform[platform] ?? PlatformFacts(platform)
    }

    /// The platforms of which anything is known, in the order of their names.
    public var platforms: [Platform] {
        factsByPlatform.values.filter { !$0.isUnknown }.map(\.platform).sorted { $0.rawValue < $1.rawValue }
    }

    /// This table, with the other's facts in the place of those about the same thing.
    ///
    /// - SeeAlso: ``PlatformFacts/overriding(_:)``
    public func overriding(_ other: PlatformFactsTable) -> PlatformFactsTable {
        var result = self
        result.factsByPlatform.merge(other.factsByPlatform) { $0.overriding($1) }
        return result
    }
}

extension PlatformFactsTable: Codable {
    /// The version of the JSON form that this package writes and reads.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey {
        case schema, platforms
    }

    /// Reads a table.
    ///
    /// - Throws: `DecodingError`; a schema newer than ``schema`` is refused, and so is a fact without a source.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.requireSchema(upTo: Self.schema, forKey: .schema)
        self.init(try container.decode([PlatformFacts].self, forKey: .platforms))
    }

    /// Writes a table, its platforms in the order of their names.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        let facts = factsByPlatform.values.sorted { $0.platform.rawValue < $1.platform.rawValue }
        try container.encode(facts, forKey: .platforms)
    }
}
