public import Conversations

/// One thing done on a platform to carry out a decision or to undo it.
public struct EnforcementStep: Hashable, Codable, Sendable {
    /// What is done.
    public enum Kind: String, Codable, CaseIterable, Sendable {
        /// Take the comment out of sight.
        case hide
        /// Show it again.
        case unhide
        /// Take it away for good.
        case delete
        /// Keep its author from writing here.
        case block
        /// Let the author write again.
        case unblock
        /// Send the author the reasons.
        case notify
    }

    /// What is done.
    public var kind: Kind
    /// The decision that it carries out or undoes.
    public var decision: DecisionID
    /// The comment that it is done to.
    public var comment: MessageID
    /// The wording that the comment must still have.
    public var revision: CommentRevision
    /// Who wrote the comment.
    public var author: AuthorID
    /// The post.
    public var conversation: ConversationID
    /// Whether it can be undone.
    public var isReversible: ThreeValued
    /// What is sent, for ``Kind/notify``.
    public var message: String?

    /// Under this key a platform, or whoever stands before it, does the step at most once.
    public var key: IdempotencyKey { IdempotencyKey(rawValue: "\(decision)/\(kind.rawValue)") }

    init(_ kind: Kind, of decision: ModerationDecision, isReversible: ThreeValued, message: String? = nil) {
        self.kind = kind
        self.decision = decision.id
        comment = decision.comment
        revision = decision.revision
        author = decision.author
        conversation = decision.conversation
        self.isReversible = isReversible
        self.message = message
    }

    /// Describes a step, for tests of an actuator.
    public init(
        _ kind: Kind,
        decision: DecisionID,
        comment: MessageID,
        revision: CommentRevision,
        author: AuthorID,
        conversation: ConversationID? = nil,
        isReversible: ThreeValued = .unknown,
        message: String? = nil
    ) {
        self.kind = kind
        self.decision = decision
        self.comment = comment
        self.revision = revision
        self.author = author
        self.conversation = conversation ?? ConversationID(comment)
        self.isReversible = isReversible
        self.message = message
    }
}

/// Names one step of one decision, so that it is done once.
public struct IdempotencyKey: StringIdentifier {
    /// The whole name.
    public var rawValue: String

    /// Takes any string.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
