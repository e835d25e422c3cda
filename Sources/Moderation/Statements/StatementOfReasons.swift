#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
public import LanguageAnalysis

/// Why something was taken from an author, in one value for the author, the log and the regulator.
///
/// It holds what Art. 17 of the Digital Services Act asks for.
public struct StatementOfReasons: Hashable, Sendable {
    /// What was taken.
    public enum Restriction: String, Codable, CaseIterable, Sendable {
        /// The comment is out of sight and can come back.
        case hidden
        /// The comment is gone.
        case removed
        /// The author can no longer write here.
        case blocked
    }

    /// How much of it machines did.
    public enum Automation: String, Codable, CaseIterable, Sendable {
        /// A person found and decided it.
        case byHand = "none"
        /// A machine found it, a person decided.
        case detection
        /// A machine found and decided it.
        case decision
    }

    /// Words that it rests on.
    public struct Fact: Hashable, Sendable {
        /// The words, as they stand in the comment.
        public var quote: String
        /// Where they stand: UTF-8 bytes of the text.
        public var range: Range<Int>
        /// What they were taken for.
        public var kind: SignalKind
    }

    /// The decision that is explained.
    public var decision: DecisionID
    /// When it was made.
    public var decidedAt: Date
    /// The comment that it is about.
    public var comment: MessageID
    /// What was taken; empty when nothing was.
    public var restrictions: [Restriction]
    /// Who still sees the comment.
    public var audience: RemainingAudience
    /// Whether it holds for good; otherwise until it is lifted.
    public var isPermanent: Bool
    /// Why: the reasons of the rules that decided.
    public var grounds: [ReasonCode]
    /// Whether the law, and not only the page's rules, is the ground.
    public var isLegalGround: Bool
    /// The words it rests on, in their order.
    public var facts: [Fact]
    /// How much of it machines did.
    public var automation: Automation
    /// What was considered and not done.
    public var considered: [DecisionClamp]
    /// Until when the author may ask to look again; `nil` when nothing was taken.
    public var appealUntil: Date?
    /// The language it is written in.
    public var language: TextLanguage
    /// The policy it was decided by, exactly.
    public var policy: ModerationPolicyReference
}

extension StatementOfReasons {
    /// Whether it needs not be sent: nothing was taken, or it was advertising or fraud.
    ///
    /// Art. 17(2) of the Digital Services Act asks no statement about deceptive commercial content in large numbers.
    public var isExempt: Bool {
        restrictions.isEmpty || grounds.allSatisfy { $0 == .spamPromotion || $0 == .scamImpersonation }
    }
}
