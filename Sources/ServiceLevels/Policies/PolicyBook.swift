internal import ReputationFoundations

/// The policies of a brand in order, with the ladders they escalate by.
///
/// Of each layer, the first policy whose condition holds applies to a message, and no other. A book is data, made to
/// be stored and edited; compile it with the calendars it names to run clocks on it.
public struct PolicyBook: Hashable, Sendable {
    /// Its name.
    public var id: String
    /// Its version, 1 or more.
    public var version: Int
    /// The policies, the most particular first.
    public var policies: [ServiceLevelPolicy]
    /// The escalation ladders that targets name.
    public var escalations: [EscalationLadder]

    /// Collects policies.
    public init(
        id: String,
        version: Int = 1,
        policies: [ServiceLevelPolicy],
        escalations: [EscalationLadder] = []
    ) {
        self.id = id
        self.version = version
        self.policies = policies
        self.escalations = escalations
    }

    /// The calendars that it names, in order.
    public var calendars: [CalendarID] {
        let targets = policies.flatMap(\.targets).map(\.calendar)
        return Set(targets + escalations.compactMap(\.hours)).sorted()
    }
}

extension PolicyBook: Codable {
    /// The newest JSON form that this version reads and the one it writes.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case schema, id, version, policies, escalations
    }

    /// Reads a book; an unknown field or another schema is an error that names it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        try container.requireSchema(Self.schema, forKey: .schema)
        self.init(
            id: try container.decode(String.self, forKey: .id),
            version: try container.decode(Int.self, forKey: .version),
            policies: try container.decode([ServiceLevelPolicy].self, forKey: .policies),
            escalations: try container.decodeIfPresent([EscalationLadder].self, forKey: .escalations) ?? []
        )
    }

    /// Writes every part.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(id, forKey: .id)
        try container.encode(version, forKey: .version)
        try container.encode(policies, forKey: .policies)
        try container.encode(escalations, forKey: .escalations)
    }
}
