public import Conversations
import ReputationFoundations

/// One promise of a policy: a metric, how much time it allows, and how that time is counted.
public struct ResponseTarget: Hashable, Sendable {
    /// What is measured.
    public var metric: ServiceLevelMetric
    /// For which priority; `nil` for every one that has no target of its own.
    public var priority: ServicePriority?
    /// The most time allowed; more is a breach.
    public var limit: TargetLimit
    /// The time aimed at, shorter than the limit: passing it gives a warning, and attainment counts it apart.
    public var goal: Duration?
    /// The calendar that says which time counts; ``BusinessCalendar/always`` is known without being supplied.
    public var calendar: CalendarID
    /// From when.
    public var start: StartRule
    /// What counts as replying.
    public var reply: ReplyRule
    /// How far replies reach.
    public var scope: TargetScope
    /// States of the work during which the clock stands still, until the customer writes.
    public var pausedIn: Set<ProgressState>
    /// How a reply in the same closed stretch is reported.
    public var offHoursReply: OffHoursReply
    /// What marking the work solved does to a clock that waits for a reply.
    public var whenResolved: ResolutionEffect
    /// Shares of the time until the breach at which to warn, above 0 and below 1.
    ///
    /// Shares of the limit, unless the ceiling or a deadline set by hand comes first: then of the open time until that,
    /// so that the warning comes while somebody is there to heed it, at once if nobody will be.
    public var warnAt: [Double]
    /// The escalation that a breach begins, by its name among the book's.
    public var escalation: String?
    /// What the numbers rest on.
    public var anchor: String?

    /// States a target.
    ///
    /// - Parameters:
    ///   - metric: What is measured.
    ///   - priority: For which priority; `nil` for every one.
    ///   - limit: The most time allowed.
    ///   - goal: The time aimed at.
    ///   - calendar: Which time counts.
    ///   - start: From when; by default as the metric has it.
    ///   - reply: What counts as replying; by default as the metric has it.
    ///   - pausedIn: States during which it stands still; by default as the metric has it.
    ///   - warnAt: Shares of the time until the breach at which to warn.
    ///   - escalation: The escalation that a breach begins.
    ///   - anchor: What the numbers rest on.
    public init(
        _ metric: ServiceLevelMetric,
        priority: ServicePriority? = nil,
        limit: TargetLimit,
        goal: Duration? = nil,
        calendar: CalendarID = "always",
        start: StartRule? = nil,
        reply: ReplyRule? = nil,
        pausedIn: Set<ProgressState>? = nil,
        warnAt: [Double] = [],
        escalation: String? = nil,
        anchor: String? = nil
    ) {
        self.metric = metric
        self.priority = priority
        self.limit = limit
        self.goal = goal
        self.calendar = calendar
        self.start = start ?? Self.standardStart(of: metric)
        self.reply = reply ?? .standard(for: metric)
        scope = .conversation
        self.pausedIn = pausedIn ?? Self.standardPauses(of: metric)
        offHoursReply = .zero
        whenResolved = .cancels
        self.warnAt = warnAt
        self.escalation = escalation
        self.anchor = anchor
    }

    /// From when a metric counts where a target does not say.
    public static func standardStart(of metric: ServiceLevelMetric) -> StartRule {
        switch metric {
        case .nextReply, .acknowledgement, .substantiveReply: .oldestUnanswered
        case .periodicUpdate, .pausableUpdate: .lastPublicUpdate
        case .ownership: .assignment
        case .platformWindow, .standardWindow: .latestInbound
        default: .creation
        }
    }

    /// The states that pause a metric where a target does not say: those of Zendesk's definitions.
    public static func standardPauses(of metric: ServiceLevelMetric) -> Set<ProgressState> {
        switch metric {
        case .pausableUpdate, .requesterWait: [.pending]
        case .agentWork: [.pending, .onHold]
        default: []
        }
    }
}
