#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// How much of what reached a brand was answered, and how fast, at one moment.
///
/// Counted are messages that reach the brand (``Addressing/isAddressed``). Those dismissed as spam, abuse or
/// duplicates and those taken away by their authors are counted apart and leave the shares; every other dismissal
/// stays in them, because silence is silence.
public struct ResponseMetrics: Hashable, Sendable {
    /// Messages by the state of their answer.
    public private(set) var countByStatus: [AnswerState.Status: Int] = [:]
    /// Dismissed messages by reason.
    public private(set) var dismissals: [DismissalReason: Int] = [:]
    /// Messages to which a person replied.
    public private(set) var replied = 0
    /// Messages that leave the shares: spam, abuse, duplicates, and those taken away.
    public private(set) var excluded = 0
    private var firstReplies: [SurvivalCurve.Observation] = []
    private var substantiveReplies: [SurvivalCurve.Observation] = []

    /// Starts with nothing counted.
    public init() {}

    /// Counts the messages of a conversation that reach the brand.
    ///
    /// - Parameters:
    ///   - answers: The messages with the state of their answers.
    ///   - time: The moment of counting; what was written later is left out, what is still open has waited so long. The
    ///     states in ``countByStatus`` are those given: take the answers from ``ConversationLog/upTo(_:)`` for a past moment.
    public mutating func add(_ answers: [AnsweredItem], at time: Date) {
        let now = Instant(time)
        for answered in answers where answered.addressing.isAddressed && answered.item.posted <= now {
            add(answered, at: now)
        }
    }

    private mutating func add(_ answered: AnsweredItem, at now: Instant) {
        let answer = answered.answer
        countByStatus[answer.status, default: 0] += 1
        let dismissal = answer.status == .dismissed ? answered.item.dismissal : nil
        if let dismissal { dismissals[dismissal.reason, default: 0] += 1 }
        if answer.status == .withdrawn || dismissal?.reason.isExcludedFromShares == true {
            excluded += 1
            return
        }
        let end = min(now, dismissal?.at ?? now)
        let first = Self.observation(of: answered.item, ended: answer.firstReply, now: now, otherwise: end)
        if first.ended { replied += 1 }
        firstReplies.append(first)
        substantiveReplies.append(
            Self.observation(of: answered.item, ended: answer.firstSubstantive, now: now, otherwise: end)
        )
    }

    private static func observation(
        of item: ConversationItem,
        ended: Instant?,
        now: Instant,
        otherwise end: Instant
    ) -> SurvivalCurve.Observation {
        if let ended, ended <= now { return .init(duration: ended.milliseconds(since: item.posted), ended: true) }
        return .init(duration: max(0, end.milliseconds(since: item.posted)), ended: false)
    }

    /// Messages that count in the shares.
    public var eligible: Int { firstReplies.count }

    /// The share to which nobody replied, whatever the brand meant by it; `nil` when nothing reached it.
    public var ignoredShare: Share? {
        Share(eligible - replied, of: eligible)
    }

    /// The share to which a person replied; `nil` when nothing reached the brand.
    public var repliedShare: Share? {
        Share(replied, of: eligible)
    }

    /// The share that was judged to be answered, a lower bound while replies are not judged.
    public var answeredShare: Share? {
        Share(countByStatus[.answered] ?? 0, of: eligible)
    }

    /// The time within which a share of all messages got a person's reply; `nil` when so many have not got one.
    ///
    /// The Kaplan-Meier estimate: an open message counts as having waited until now, it is not left out.
    ///
    /// - Parameter share: The share, such as 0.5 for the median.
    /// - Returns: The duration; `nil` when the share was never reached.
    /// - Complexity: O(n log n) for n messages.
    public func timeToFirstReply(forShare share: Double) -> Duration? {
        SurvivalCurve(firstReplies).quantile(share).map { .milliseconds($0) }
    }

    /// The share of all messages that got a person's reply within a time, messages still open taken as the curve goes.
    ///
    /// - Parameter time: The time since the message was written.
    /// - Returns: The Kaplan-Meier estimate, 0 to 1; `nil` when nothing reached the brand, or when no message has yet
    ///   been open or answered for so long.
    /// - Complexity: O(n log n) for n messages.
    public func shareReplied(within time: Duration) -> Double? {
        let limit = time.wholeMilliseconds
        guard firstReplies.contains(where: { $0.duration >= limit }) || firstReplies.allSatisfy(\.ended),
            !firstReplies.isEmpty
        else { return nil }
        return 1 - SurvivalCurve(firstReplies).surviving(limit)
    }

    /// The time within which a share of all messages got a reply that was judged to answer.
    ///
    /// - Parameter share: The share, such as 0.5 for the median.
    /// - Returns: The duration; `nil` when the share was never reached.
    /// - Complexity: O(n log n) for n messages.
    public func timeToSubstantiveReply(forShare share: Double) -> Duration? {
        SurvivalCurve(substantiveReplies).quantile(share).map { .milliseconds($0) }
    }

    /// The time within which a share of the messages that did get a person's reply got it.
    ///
    /// It says nothing of those still waiting and looks better the more are ignored; shown for comparison with figures
    /// that others compute so. Linear interpolation between neighbours.
    ///
    /// - Parameter share: The share, such as 0.5 for the median.
    /// - Returns: The duration; `nil` when the share was never reached.
    /// - Complexity: O(n log n) for n messages.
    public func timeToFirstReplyAmongReplied(forShare share: Double) -> Duration? {
        let durations = firstReplies.lazy.filter(\.ended).map(\.duration).sorted()
        return durations.percentile(share).map { .milliseconds($0) }
    }
}

extension DismissalReason {
    /// Whether a message dismissed for this reason is not owed an answer at all.
    public var isExcludedFromShares: Bool {
        self == .spam || self == .abuse || self == .duplicate
    }
}
