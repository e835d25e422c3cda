public import Conversations
public import LanguageAnalysis

/// A rule that applied: what it asked for, and what it rests on.
public struct DecisionCause: Hashable, Codable, Sendable {
    /// The name of the rule in the policy.
    public let rule: ModerationRuleID
    /// The reason it gives.
    public let reason: ReasonCode
    /// What it asked for.
    public let effect: ModerationEffect
    /// Whether the action is the one that it asked for.
    public let isDecisive: Bool
    /// The findings it rests on, with their places in the text.
    public let findings: [SignalFinding]
}

/// Something that made the action weaker than a rule asked for.
public struct DecisionClamp: Hashable, Codable, Sendable {
    /// What did it.
    public enum Cause: Hashable, Codable, Sendable {
        /// A ceiling.
        case ceiling(rule: ModerationRuleID)
        /// The evidence is firm in too few families.
        case evidence(firmFamilies: Int, needed: Int)
        /// The hide budget.
        case budget(refusal: HideBudgetRefusal)
        /// The platform cannot do it.
        case capability(action: PlatformAction)
    }

    /// The floor that was made weaker; `nil` when it was the whole decision.
    public let rule: ModerationRuleID?
    /// The action before.
    public let from: ModerationAction
    /// The action after, weaker than the one before.
    public let to: ModerationAction
    /// What did it.
    public let cause: Cause
}

/// What is to be done about one revision of a comment, and why.
///
/// Only a ``ModerationEvaluator`` makes one: no decision without a reason.
public struct ModerationDecision: Hashable, Codable, Sendable {
    /// Its name, the same for the same input and policy.
    public let id: DecisionID
    /// The comment that was decided about.
    public let comment: MessageID
    /// The wording that was judged.
    public let revision: CommentRevision
    /// Who wrote it.
    public let author: AuthorID
    /// The post it stands under.
    public let conversation: ConversationID
    /// Where it stands.
    public let placement: AdPlacement
    /// The language it was read in; `nil` when it is not known.
    public let language: TextLanguage?
    /// What is to be done.
    public let action: ModerationAction
    /// Whether its author is to be blocked; also where a platform can block but not delete.
    public let blocksAuthor: Bool
    /// Whether the comment is hidden and should be shown again.
    public let restoresVisibility: Bool
    /// What else the decision says, sorted.
    public let marks: [DecisionMark]
    /// Every rule that applied, sorted by name; never empty.
    public let causes: [DecisionCause]
    /// Everything that made it weaker, sorted by rule.
    public let clamps: [DecisionClamp]
    /// The families in which evidence of the decisive rules is firm, sorted.
    public let families: [SignalFamily]
    /// The sources that should have spoken and did not.
    public let degraded: [DegradedInput]
    /// Whether it is a real customer's or a bully's.
    public let genuineness: Genuineness
    /// What hiding costs; `nil` unless the action is ``ModerationAction/hide``.
    public let hideCost: HideCost?
    /// Who decided, where a person did.
    public let decidedBy: AgentID?
    /// The policy it was decided by, exactly.
    public let policy: ModerationPolicyReference
    let legalDeadlineMilliseconds: Int64?
    /// In what time a person decides on deleting; `nil` off the way of the law.
    public var legalDeadline: Duration? { legalDeadlineMilliseconds.map { .milliseconds($0) } }

    /// Whether it goes the way of the law.
    public var isLegalPath: Bool { marks.contains(.legalPath) }
    /// Whether a person must look at it.
    public var needsHuman: Bool { marks.contains(.needsHuman) || action == .hold }
    /// Whether an answer is queued.
    public var needsReply: Bool { action == .reply || marks.contains(.reply) || marks.contains(.privateReply) }

    /// The reasons of the rules that made it what it is, without repetition and in the order of their rules.
    public var reasons: [ReasonCode] {
        var seen: Set<ReasonCode> = []
        return causes.filter(\.isDecisive).map(\.reason).filter { seen.insert($0).inserted }
    }

    /// Where the constructive suggestion stands, for whoever answers it: ranges of UTF-8 bytes in the text.
    public var opportunityRanges: [Range<Int>] {
        guard marks.contains(.opportunity) else { return [] }
        let kinds: Set<SignalKind> = [.suggestion, .constructive]
        let found = causes.flatMap(\.findings).filter { kinds.contains($0.kind) }.flatMap(\.ranges)
        return Set(found).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }
}
