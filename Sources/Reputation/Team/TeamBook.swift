import Conversations
import ReputationFoundations

/// What a team keeps beside its desk: who is in it, when they are there, and the texts they use again.
///
/// It changes more often than the rest of a configuration, and by other hands; a ``TeamBookStore`` keeps it.
public struct TeamBook: Hashable, Sendable {
    /// Who answers.
    public var team: [TeamMember]
    /// When they are there; `nil` when that is not known.
    public var roster: ShiftRoster?
    /// The texts that are used again and again.
    public var cannedResponses: CannedResponseLibrary

    /// Collects what a team keeps.
    public init(
        team: [TeamMember] = [],
        roster: ShiftRoster? = nil,
        cannedResponses: CannedResponseLibrary = CannedResponseLibrary()
    ) {
        self.team = team
        self.roster = roster
        self.cannedResponses = cannedResponses
    }
}

extension TeamBook: Codable {
    /// The version of the written form.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case schema, team, roster, cannedResponses
    }

    /// Reads a book; an unknown field or another schema is an error that names it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        try container.requireSchema(Self.schema, forKey: .schema)
        self.init(
            team: try container.decodeIfPresent([TeamMember].self, forKey: .team) ?? [],
            roster: try container.decodeIfPresent(ShiftRoster.self, forKey: .roster),
            cannedResponses: try container.decodeIfPresent(CannedResponseLibrary.self, forKey: .cannedResponses)
                ?? CannedResponseLibrary()
        )
    }

    /// Writes every part.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(team, forKey: .team)
        try container.encodeIfPresent(roster, forKey: .roster)
        try container.encode(cannedResponses, forKey: .cannedResponses)
    }
}

extension DeskConfiguration {
    /// The team, its roster and its texts as one.
    public var teamBook: TeamBook {
        get { TeamBook(team: team, roster: roster, cannedResponses: cannedResponses) }
        set {
            team = newValue.team
            roster = newValue.roster
            cannedResponses = newValue.cannedResponses
        }
    }
}
