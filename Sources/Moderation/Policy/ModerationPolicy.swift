import ReputationFoundations

/// How a page moderates: rules of two kinds, and how much may be hidden.
///
/// A floor asks for at least an action, a ceiling allows at most one. Every rule is tried, their order does not matter,
/// and the action is the strongest that a floor asks for and every ceiling allows. A policy is data: it can be stored,
/// compared and replayed. A ``ModerationEvaluator`` checks it and decides by it.
public struct ModerationPolicy: Hashable, Sendable {
    /// Its name.
    public var id: String
    /// Its version, 1 or more; raise it with every change.
    public var version: Int
    /// Floors, which ask for an action, and ceilings, which no floor passes.
    public var rules: [ModerationRule]
    /// How much may be hidden.
    public var budget: HideBudget
    /// Within what time a person decides on deleting what goes the way of the law.
    public var legalDeadline: Duration

    /// Describes a policy.
    public init(
        id: String,
        version: Int = 1,
        rules: [ModerationRule],
        budget: HideBudget = HideBudget(),
        legalDeadline: Duration = .seconds(86_400)
    ) {
        self.id = id
        self.version = version
        self.rules = rules
        self.budget = budget
        self.legalDeadline = legalDeadline
    }
}

/// Names a policy exactly: its name, its version and a hash of what it says.
public struct ModerationPolicyReference: Hashable, Codable, Sendable {
    /// The policy's name.
    public var id: String
    /// The version that the policy gives itself.
    public var version: Int
    /// A stable hash of its whole content, so that a change without a new version shows.
    public var fingerprint: String

    /// Names a policy.
    public init(id: String, version: Int, fingerprint: String) {
        self.id = id
        self.version = version
        self.fingerprint = fingerprint
    }
}

extension ModerationPolicy: Codable {
    /// The JSON form that this version reads and writes.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case schema, id, version, rules, budget, legalDeadlineMilliseconds
    }

    /// Reads a policy; `budget` and `legalDeadlineMilliseconds` may be missing.
    ///
    /// - Throws: `DecodingError`, whose path names the rule; another schema is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        try container.requireSchema(Self.schema, forKey: .schema)
        self.init(
            id: try container.decode(String.self, forKey: .id),
            version: try container.decode(Int.self, forKey: .version),
            rules: try container.decode([ModerationRule].self, forKey: .rules),
            budget: try container.decodeIfPresent(HideBudget.self, forKey: .budget) ?? HideBudget(),
            legalDeadline: .milliseconds(
                try container.decodeIfPresent(Int64.self, forKey: .legalDeadlineMilliseconds) ?? 86_400_000
            )
        )
    }

    /// Writes every part.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(id, forKey: .id)
        try container.encode(version, forKey: .version)
        try container.encode(rules, forKey: .rules)
        try container.encode(budget, forKey: .budget)
        try container.encode(legalDeadline.wholeMilliseconds, forKey: .legalDeadlineMilliseconds)
    }
}
