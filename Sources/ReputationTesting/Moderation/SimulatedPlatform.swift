public import Conversations
public import Moderation

/// Something that a simulated platform does to the next call instead of doing what it is asked.
public enum SimulatedFault: Hashable, Sendable {
    /// It refuses, and says when to ask again.
    case rateLimited(retryAfter: Duration)
    /// It answers with an error that may pass.
    case transient(String)
    /// The comment is gone.
    case notFound
    /// Nobody learns how it ended; whether it was done is given.
    case outcomeUnknown(isDone: Bool)
    /// The words were changed meanwhile.
    case edited(to: CommentRevision)
    /// It refuses for good.
    case notPermitted
}

/// A platform in memory that can be slow, forgetful and rude, for tests of whoever acts on one.
public actor SimulatedPlatform: PlatformActuator {
    /// A change that really happened.
    public struct Effect: Hashable, Sendable {
        /// What was done.
        public var kind: EnforcementStep.Kind
        /// The comment that changed.
        public var comment: MessageID
    }

    private struct Comment {
        var revision: CommentRevision
        var author: AuthorID
        var conversation: ConversationID
        var isHidden = false
        var canHide = true
        var isGone = false
    }

    /// What can be done there.
    public nonisolated let capabilities: PlatformCapabilities
    private var comments: [MessageID: Comment] = [:]
    private var blocked: Set<AuthorID> = []
    private var receipts: [IdempotencyKey: StepReceipt] = [:]
    private var faults: [SimulatedFault] = []
    /// Every call to do something, refused ones too.
    public private(set) var calls: [EnforcementStep] = []
    /// Every change that really happened, in order.
    public private(set) var effects: [Effect] = []
    /// The messages sent to authors.
    public private(set) var notices: [String] = []

    /// Makes a platform without comments.
    public init(capabilities: PlatformCapabilities = .everything) {
        self.capabilities = capabilities
    }

    /// Publishes a comment, or replaces its words.
    public func publish(_ comment: ModeratedComment, canHide: Bool = true) {
        var known =
            comments[comment.id]
            ?? Comment(revision: comment.revision, author: comment.author, conversation: comment.conversation)
        known.revision = comment.revision
        known.canHide = canHide
        comments[comment.id] = known
    }

    /// Makes the next calls go wrong, one fault each.
    public func failNext(_ faults: SimulatedFault...) {
        self.faults += faults
    }

    /// Somebody else, such as the author, takes a comment away.
    public func remove(_ comment: MessageID) {
        comments[comment]?.isGone = true
    }

    /// Somebody else, such as a person at the page, hides or shows a comment.
    public func setHidden(_ comment: MessageID, _ isHidden: Bool) {
        comments[comment]?.isHidden = isHidden
    }

    /// Somebody else blocks an author or lets him write again.
    public func setBlocked(_ author: AuthorID, _ isBlocked: Bool) {
        if isBlocked { blocked.insert(author) } else { blocked.remove(author) }
    }

    /// Whether a comment can be seen by everybody.
    public func isVisible(_ comment: MessageID) -> Bool {
        comments[comment].map { !$0.isHidden && !$0.isGone } ?? false
    }

    /// Whether an author is blocked.
    public func isBlocked(_ author: AuthorID) -> Bool {
        blocked.contains(author)
    }

    /// How many comments of a post are hidden and not gone: what the platform would tell for reconciling.
    public func hiddenCount(_ conversation: ConversationID) -> Int {
        comments.values.count { $0.conversation == conversation && $0.isHidden && !$0.isGone }
    }

    /// How things stand now.
    public func state(of id: MessageID, by author: AuthorID) throws(ActuatorError) -> PlatformCommentState {
        guard let comment = comments[id], !comment.isGone else {
            return PlatformCommentState(exists: .no, isAuthorBlocked: ThreeValued(blocked.contains(author)))
        }
        return PlatformCommentState(
            revision: comment.revision,
            isHidden: ThreeValued(comment.isHidden),
            isAuthorBlocked: ThreeValued(blocked.contains(author)),
            canHide: ThreeValued(comment.canHide)
        )
    }

    /// Does a step, once for each key.
    public func perform(_ step: EnforcementStep, key: IdempotencyKey) throws(ActuatorError) -> StepReceipt {
        calls.append(step)
        guard capabilities.allow(step.kind) else { throw .unsupported(step.kind) }
        if !faults.isEmpty {
            switch faults.removeFirst() {
            case .rateLimited(let time): throw .rateLimited(retryAfter: time)
            case .transient(let words): throw .transient(words)
            case .notFound: throw .notFound
            case .notPermitted: throw .notPermitted
            case .edited(let revision): comments[step.comment]?.revision = revision
            case .outcomeUnknown(let isDone):
                if isDone { receipts[key] = try change(step) }
                throw .outcomeUnknown
            }
        }
        if let known = receipts[key] { return known }
        let receipt = try change(step)
        receipts[key] = receipt
        return receipt
    }
}

extension SimulatedPlatform {
    private func change(_ step: EnforcementStep) throws(ActuatorError) -> StepReceipt {
        switch step.kind {
        case .block:
            guard blocked.insert(step.author).inserted else { return .alreadySo }
        case .unblock:
            guard blocked.remove(step.author) != nil else { return .alreadySo }
        case .notify:
            notices.append(step.message ?? "")
        case .hide, .unhide, .delete:
            guard var comment = comments[step.comment], !comment.isGone else { throw .notFound }
            guard comment.revision == step.revision else { throw .staleRevision(comment.revision) }
            switch step.kind {
            case .hide:
                guard comment.canHide else { throw .notPermitted }
                if comment.isHidden { return .alreadySo }
                if let limit = capabilities.hiddenLimit, hiddenCount(comment.conversation) >= limit {
                    throw .platformLimit(limit)
                }
                comment.isHidden = true
            case .unhide:
                guard comment.isHidden else { return .alreadySo }
                comment.isHidden = false
            default: comment.isGone = true
            }
            comments[step.comment] = comment
        }
        effects.append(Effect(kind: step.kind, comment: step.comment))
        return .done
    }
}

extension PlatformCapabilities {
    /// Whether nothing is known against a kind of step.
    fileprivate func allow(_ kind: EnforcementStep.Kind) -> Bool {
        switch kind {
        case .hide: canHide != .no
        case .unhide: canUnhide != .no
        case .delete: canDelete != .no
        case .block, .unblock: canBlock != .no
        case .notify: canNotify != .no
        }
    }
}
