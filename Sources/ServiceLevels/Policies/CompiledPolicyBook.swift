public import Conversations
import ReputationFoundations

/// A book of policies with its calendars and what platforms allow, ready to run clocks on.
public struct CompiledPolicyBook: Sendable {
    /// What it was compiled from.
    public let book: PolicyBook
    /// What platforms allow.
    public let platforms: PlatformFactsTable
    let policies: [CompiledPolicy]
    let targets: [CompiledTarget]
    let calendars: [CompiledCalendar]
    let ladders: [CompiledLadder]
    /// Whether a reply in one thread can end a clock in another.
    let usesCases: Bool
}

/// What a clock ran on: the policy and calendars with their versions.
public struct PinnedRules: Hashable, Sendable, Codable {
    /// The identifier of the policy.
    public let policy: String
    /// The version of the policy.
    public let version: Int
    /// The calendars, with the versions of their zone data.
    public let calendars: [CalendarReference]

    /// Names rules.
    public init(policy: String, version: Int, calendars: [CalendarReference]) {
        self.policy = policy
        self.version = version
        self.calendars = calendars
    }
}

/// A policy whose targets can be found by priority and metric.
final class CompiledPolicy: Sendable {
    let policy: ServiceLevelPolicy
    /// By priority, the last for none, and metric: the number of the target; -1 for none.
    private let table: [Int16]

    init(_ policy: ServiceLevelPolicy, firstTarget: Int) {
        self.policy = policy
        let metrics = ServiceLevelMetric.allCases.count
        var table = Array(repeating: Int16(-1), count: 5 * metrics)
        for (offset, target) in policy.targets.enumerated() where target.priority == nil {
            for row in 0..<5 { table[row * metrics + target.metric.index] = Int16(truncatingIfNeeded: offset) }
        }
        for (offset, target) in policy.targets.enumerated() {
            guard let priority = target.priority else { continue }
            table[priority.index * metrics + target.metric.index] = Int16(truncatingIfNeeded: offset)
        }
        self.table = table
        self.firstTarget = firstTarget
    }

    private let firstTarget: Int

    /// The number of the target for a metric among the book's.
    func target(_ metric: Int, _ priority: ServicePriority?) -> Int? {
        let offset = table[(priority?.index ?? 4) * ServiceLevelMetric.allCases.count + metric]
        return offset < 0 ? nil : firstTarget + Int(offset)
    }
}

/// A target in integers.
final class CompiledTarget: Sendable {
    let target: ResponseTarget
    let policy: Int
    let calendar: Int
    /// Milliseconds of open time; 0 where the limit is not one.
    let limit: Int64
    /// The shares at which to warn, in order, as millionths of the limit; the goal is among them.
    let warnings: [Int32]
    /// The one of them that stands for the goal alone; 0 for none.
    let goalShare: Int32
    let ladder: Int?
    /// Milliseconds by the wall clock that nothing may exceed; 0 for none.
    let ceiling: Int64
    let pinned: Box<PinnedRules>

    init(
        target: ResponseTarget,
        policy: Int,
        calendar: Int,
        limit: Int64,
        warnings: [Int32],
        goalShare: Int32,
        ladder: Int?,
        ceiling: Int64,
        pinned: Box<PinnedRules>
    ) {
        self.target = target
        self.policy = policy
        self.calendar = calendar
        self.limit = limit
        self.warnings = warnings
        self.goalShare = goalShare
        self.ladder = ladder
        self.ceiling = ceiling
        self.pinned = pinned
    }
}

/// A ladder in integers.
struct CompiledLadder: Sendable {
    var delays: [Int64]
    var loops: Int
    var timeout: Int64?
    var hours: Int?
}
