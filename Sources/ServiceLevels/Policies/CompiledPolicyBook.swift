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
    /// The policy.
    public let policy: String
    /// Its version.
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
struct CompiledPolicy: Sendable {
    var policy: ServiceLevelPolicy
    /// By priority, the last for none, and metric: the number of the target; -1 for none.
    private var table: [Int16]

    init(_ policy: ServiceLevelPolicy, firstTarget: Int) {
        self.policy = policy
        let metrics = ServiceLevelMetric.allCases.count
        table = Array(repeating: -1, count: 5 * metrics)
        for (offset, target) in policy.targets.enumerated() where target.priority == nil {
            for row in 0..<5 { table[row * metrics + target.metric.index] = Int16(truncatingIfNeeded: offset) }
        }
        for (offset, target) in policy.targets.enumerated() {
            guard let priority = target.priority else { continue }
            table[priority.index * metrics + target.metric.index] = Int16(truncatingIfNeeded: offset)
        }
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
struct CompiledTarget: Sendable {
    var target: ResponseTarget
    var policy: Int
    var calendar: Int
    /// Milliseconds of open time; 0 where the limit is not one.
    var limit: Int64
    /// The shares at which to warn, in order, as millionths of the limit; the goal is among them.
    var warnings: [Int32]
    var ladder: Int?
    /// Milliseconds by the wall clock that nothing may exceed; 0 for none.
    var ceiling: Int64
    var pinned: Box<PinnedRules>
}

/// A ladder in integers.
struct CompiledLadder: Sendable {
    var delays: [Int64]
    var loops: Int
    var timeout: Int64?
    var hours: Int?
}
