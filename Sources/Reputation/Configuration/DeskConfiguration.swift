public import Conversations
public import CrisisDetection
public import Moderation
public import Presence
import ReputationFoundations
public import ServiceLevels
public import ToneLint

/// Everything a desk is told about a brand, in one file: who it is, its hours, targets, people and texts.
///
/// Every part but the brand may be left out; what is left out has the package's default. A field that is misspelt, of
/// another kind or of another version is an error that names it.
public struct DeskConfiguration: Hashable, Sendable {
    /// The brand and its accounts.
    public var brand: BrandProfile
    /// The profiles the brand keeps, and who looks after them; empty for those its accounts name, unchecked.
    public var profiles: [StaffedProfile] = []
    /// The hours that targets and profiles name.
    public var calendars: [BusinessCalendar] = []
    /// The response targets; `nil` for the package's proposal.
    public var targets: PolicyBook?
    /// The policy by which comments are judged; `nil` for that of the modules, which by default is the one for a brand's
    /// page.
    public var moderation: ModerationPolicy?
    /// Who answers.
    public var team: [TeamMember] = []
    /// When they are there; `nil` when that is not known.
    public var roster: ShiftRoster?
    /// How long an answer takes; eight minutes by default of this package's own.
    public var handlingTime: Duration = .seconds(480)
    /// The texts that are used again and again.
    public var cannedResponses = CannedResponseLibrary()
    /// When the daily digest is due; `nil` for none.
    public var digest: DigestSchedule?
    /// How long nothing bad may be said before a solved case closes.
    public var coolOff: Duration = CaseClosure.standardCoolOff
    /// Planned changes that people will notice.
    public var knownEvents = KnownEvents()
    /// Words of the brand's trade; empty leaves out what needs them.
    public var topics: [String] = []
    /// Names of rivals, by which a recommendation of one is noticed; `Brackwater*` stands for every ending.
    public var rivals: [String] = []
    /// The standing searches by which the brand listens; empty when nobody said.
    public var listening: [ListeningQuery] = []

    /// Branches, terminals and depots to whose people a case can be routed.
    public var locations: [ServiceLocation] = []
    /// What vouches for figures, prices, dates and times in replies; one without values vouches for nothing here.
    public var knowledge: [KnowledgeReference] = []

    /// Describes a desk by its brand alone.
    public init(brand: BrandProfile) {
        self.brand = brand
    }

    /// Checks what the decoder cannot: gaps of care, shifts of people whom nobody knows, zones that are none.
    ///
    /// - Throws: ``CoverageGaps`` for profiles without owner, hours or target; `InvalidModerationPolicy`;
    ///   ``DeskConfigurationError`` otherwise.
    public func validate() throws {
        try validateZones()
        if let moderation { _ = try ModerationEvaluator(moderation) }
        let twice = Dictionary(team.map { ($0.id, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }.keys.min()
        if let twice { throw DeskConfigurationError(field: "team", reason: "two are called \(twice.rawValue)") }
        let unknown = roster?.unknownMembers(in: team) ?? []
        if !unknown.isEmpty {
            let names = unknown.map(\.rawValue).joined(separator: ", ")
            throw DeskConfigurationError(field: "roster.shifts", reason: "nobody in the team is called \(names)")
        }
        let nameless = locations.firstIndex { $0.name.allSatisfy(\.isWhitespace) || $0.routingKey.isEmpty }
        if let nameless {
            throw DeskConfigurationError(field: "locations[\(nameless)]", reason: "needs a name and a routing key")
        }
        let known = Set(calendars.map(\.id)).union([BusinessCalendar.always.id])
        let missing = (targets?.calendars ?? []).filter { !known.contains($0) }
        if !missing.isEmpty {
            let names = missing.map(\.rawValue).joined(separator: ", ")
            throw DeskConfigurationError(field: "targets", reason: "no calendar is called \(names)")
        }
        try CoverageGaps.check(profiles, calendars: known) { profile in
            // The package's proposal has a target for every channel.
            targets?.policies.contains { $0.covers(profile) } ?? true
        }
    }
}

extension ServiceLevelPolicy {
    fileprivate func covers(_ profile: StaffedProfile) -> Bool {
        let isOfPlatform = condition.platforms.isEmpty || condition.platforms.contains(profile.platform)
        let isOfProperty =
            condition.properties.isEmpty || profile.property.map { condition.properties.contains($0) } ?? false
        return isOfPlatform && isOfProperty && !targets.isEmpty
    }
}

/// Something in a configuration that cannot be.
public struct DeskConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The member of the configuration that is at fault.
    public let field: String
    /// What is wrong with it.
    public let reason: String

    /// Both.
    public var description: String { "\(field): \(reason)" }
}

extension DeskConfiguration: Codable {
    /// The version of the written form.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case schema, brand, profiles, calendars, targets, moderation, team, roster, handlingMilliseconds
        case cannedResponses, digest, coolOffMilliseconds, knownEvents, topics, rivals, listening, locations, knowledge
    }

    /// Reads a configuration; an unknown field or another schema is an error that names it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        try container.requireSchema(Self.schema, forKey: .schema)
        self.init(brand: try container.decode(BrandProfile.self, forKey: .brand))
        func read<Value: Decodable>(_ key: CodingKeys, _ standard: Value) throws -> Value {
            try container.decodeIfPresent(Value.self, forKey: key) ?? standard
        }
        func duration(_ key: CodingKeys, _ standard: Duration) throws -> Duration {
            guard let milliseconds = try container.decodeIfPresent(Int64.self, forKey: key) else { return standard }
            guard milliseconds > 0 else {
                throw DecodingError.dataCorruptedError(
                    forKey: key,
                    in: container,
                    debugDescription: "\(milliseconds) is not above zero"
                )
            }
            return .milliseconds(milliseconds)
        }
        profiles = try read(.profiles, profiles)
        calendars = try read(.calendars, calendars)
        targets = try read(.targets, targets)
        moderation = try read(.moderation, moderation)
        team = try read(.team, team)
        roster = try read(.roster, roster)
        handlingTime = try duration(.handlingMilliseconds, handlingTime)
        cannedResponses = try read(.cannedResponses, cannedResponses)
        digest = try read(.digest, digest)
        coolOff = try duration(.coolOffMilliseconds, coolOff)
        knownEvents = try read(.knownEvents, knownEvents)
        topics = try read(.topics, topics)
        rivals = try read(.rivals, rivals)
        listening = try read(.listening, listening)
        locations = try read(.locations, locations)
        knowledge = try read(.knowledge, knowledge)
    }

    /// Writes every part.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(brand, forKey: .brand)
        try container.encode(profiles, forKey: .profiles)
        try container.encode(calendars, forKey: .calendars)
        try container.encodeIfPresent(targets, forKey: .targets)
        try container.encodeIfPresent(moderation, forKey: .moderation)
        try container.encode(team, forKey: .team)
        try container.encodeIfPresent(roster, forKey: .roster)
        try container.encode(handlingTime.wholeMilliseconds, forKey: .handlingMilliseconds)
        try container.encode(cannedResponses, forKey: .cannedResponses)
        try container.encodeIfPresent(digest, forKey: .digest)
        try container.encode(coolOff.wholeMilliseconds, forKey: .coolOffMilliseconds)
        try container.encode(knownEvents, forKey: .knownEvents)
        try container.encode(topics, forKey: .topics)
        try container.encode(rivals, forKey: .rivals)
        try container.encode(listening, forKey: .listening)
        try container.encode(locations, forKey: .locations)
        try container.encode(knowledge, forKey: .knowledge)
    }
}
