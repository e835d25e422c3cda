import Conversations
import ReputationFoundations
public import ServiceLevels
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Who helps out in a storm, what they did, and for how long they are needed.
public struct SurgeFindings: Hashable, Sendable {
    /// Somebody lent by another department.
    public struct Helper: Hashable, Sendable {
        /// Who.
        public let member: TeamMember
        /// How many replies to customers they wrote in the last 24 hours.
        public let replies: Int
    }

    /// How many answer who are not lent.
    public let ownPeople: Int
    /// Everybody in the team who may be lent, in its order.
    public let helpers: [Helper]
    /// Who is needed in the hours that are forecast; its teams are single helpers, by name.
    public let plan: SurgePlan
    /// What the plan has to achieve.
    public let target: StaffingTarget

    /// Four in five answers within the hour, for a storm does not wait; a default of this package's own.
    public static let shareInTime = 0.8
    /// See ``shareInTime``.
    public static let answerWithin: Duration = .seconds(3600)

    /// Plans; `nil` without a forecast.
    ///
    /// - Throws: `StaffingError` for a load beyond any staff.
    init?(
        _ watch: CrisisWatch,
        team: [TeamMember],
        people: Int,
        handlingTime: Duration,
        isOnDuty: (AgentID) -> Bool,
        in log: ConversationLog,
        for brand: BrandMatcher
    ) throws(StaffingError) {
        guard !watch.forecast.isEmpty else { return nil }
        let replies = Self.replies(in: log, for: brand, at: Instant(watch.time))
        let lent = team.filter(\.isSurgeStaff)
        helpers = lent.map { Helper(member: $0, replies: replies[$0.id] ?? 0) }
        // Who is lent already is among the people counted.
        ownPeople = max(0, people - lent.count { isOnDuty($0.id) })
        target = try StaffingTarget(serviceLevel: Self.shareInTime, answerWithin: Self.answerWithin)
        let planner = try SurgePlanner(
            ownAgents: ownPeople,
            lenders: Self.names(of: lent).map { LendingTeam(name: $0, agents: 1) },
            handlingTime: handlingTime,
            target: target
        )
        plan = try watch.surgePlan(planner)
    }

    /// Their names, or where two share one, their names for programs.
    private static func names(of members: [TeamMember]) -> [String] {
        let counts = Dictionary(members.map { ($0.name, 1) }, uniquingKeysWith: +)
        return members.map { counts[$0.name] == 1 ? $0.name : $0.id.rawValue }
    }

    private static func replies(in log: ConversationLog, for brand: BrandMatcher, at now: Instant) -> [AgentID: Int] {
        var counts: [AgentID: Int] = [:]
        for conversation in log.conversations() {
            for item in conversation.items where (0...86_400_000).contains(now.milliseconds(since: item.sent)) {
                guard let agent = item.message.outbound?.agent, item.message.outbound?.origin == .human,
                    item.message.outbound?.audience != .internalNote, item.message.parent != nil,
                    brand.side(of: item.message) == .brand
                else { continue }
                counts[agent, default: 0] += 1
            }
        }
        return counts
    }
}
