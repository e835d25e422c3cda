public import Conversations
public import Presence
import ReputationFoundations
public import ServiceLevels

/// A profile that the brand keeps, and who looks after it.
public struct StaffedProfile: Hashable, Codable, Sendable {
    /// The platform it is on.
    public var platform: Platform
    /// The page, account or mailbox, as the platform names it; `nil` for all of the platform.
    public var property: String?
    /// Who answers for it; `nil` is a gap.
    public var owner: AgentID?
    /// The calendar of its hours; `nil` is a gap.
    public var calendar: CalendarID?
    /// Times at which it is closed on purpose, so that its silence is nobody's neglect.
    public var closures: [PlannedClosure]

    /// Describes a profile.
    public init(
        platform: Platform,
        property: String? = nil,
        owner: AgentID? = nil,
        calendar: CalendarID? = nil,
        closures: [PlannedClosure] = []
    ) {
        self.platform = platform
        self.property = property
        self.owner = owner
        self.calendar = calendar
        self.closures = closures
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case platform, property, owner, calendar, closures
    }

    /// Reads a profile; only `platform` is required, and an unknown field is an error that names it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        platform = try container.decode(Platform.self, forKey: .platform)
        property = try container.decodeIfPresent(String.self, forKey: .property)
        owner = try container.decodeIfPresent(AgentID.self, forKey: .owner)
        calendar = try container.decodeIfPresent(CalendarID.self, forKey: .calendar)
        closures = try container.decodeIfPresent([PlannedClosure].self, forKey: .closures) ?? []
    }

    /// Whether it is where a message stands.
    func holds(_ channel: Channel) -> Bool {
        platform == channel.platform && (property ?? channel.property) == channel.property
    }
}

/// Profiles without an owner, hours or a target: whoever is written to owes care.
///
/// All gaps are named at once, so that nobody mends them one by one.
public struct CoverageGaps: Error, Hashable, Sendable, CustomStringConvertible {
    /// What a profile lacks.
    public enum Missing: String, Hashable, Sendable, CaseIterable {
        /// Somebody who answers for it.
        case owner
        /// Hours.
        case hours
        /// A response target.
        case target
    }

    /// A profile and what it lacks.
    public struct Gap: Hashable, Sendable {
        /// The profile that lacks something.
        public let profile: StaffedProfile
        /// What it lacks.
        public let missing: [Missing]
    }

    /// The profiles, in the order of the configuration.
    public let gaps: [Gap]

    /// One line for all.
    public var description: String {
        gaps.map { gap in
            let name = gap.profile.platform.rawValue + (gap.profile.property.map { ":\($0)" } ?? "")
            return "\(name) lacks \(gap.missing.map(\.rawValue).joined(separator: ", "))"
        }.joined(separator: "; ")
    }

    /// Checks that every profile has an owner, known hours and a target.
    ///
    /// - Parameters:
    ///   - profiles: The profiles the brand keeps.
    ///   - calendars: The calendars there are.
    ///   - hasTarget: Whether a policy has a target for a profile.
    /// - Throws: The gaps of all profiles.
    public static func check(
        _ profiles: [StaffedProfile],
        calendars: Set<CalendarID>,
        hasTarget: (StaffedProfile) -> Bool
    ) throws(CoverageGaps) {
        let gaps = profiles.compactMap { profile -> Gap? in
            var missing: [Missing] = []
            if profile.owner == nil { missing.append(.owner) }
            if profile.calendar.map({ !calendars.contains($0) }) ?? true { missing.append(.hours) }
            if !hasTarget(profile) { missing.append(.target) }
            return missing.isEmpty ? nil : Gap(profile: profile, missing: missing)
        }
        if !gaps.isEmpty { throw CoverageGaps(gaps: gaps) }
    }
}
