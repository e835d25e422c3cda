public import Conversations
public import Moderation

/// How much of the hide budget one post has used, where hiding is in question.
public struct ThreadBudget: Hashable, Sendable {
    /// The thread.
    public let conversation: ConversationID
    /// The post; `nil` when it is not in the log.
    public let post: Message?
    /// How much is used, and whether one more comment may be hidden.
    public let use: HideBudgetUse
    /// How many comments a visitor was seen to find; `nil` when nobody counted.
    public let visible: Int?
    /// How many comments the policy proposes to hide.
    public let proposed: Int
    /// How many it would hide if the budget allowed.
    public let refused: Int

    /// Looks at a thread; `nil` where nothing is hidden, missing from the public number or to be hidden.
    init?(
        _ conversation: Conversation,
        hidden: Int,
        under budget: HideBudget,
        after decisions: [ModerationDecision]
    ) {
        let root = conversation.items.first
        let mismatch = root?.counter.flatMap { CounterMismatch($0) }
        proposed = decisions.count { $0.action == .hide }
        refused = decisions.count(where: \.isRefusedByBudget)
        guard hidden > 0 || proposed > 0 || refused > 0 || mismatch.map({ $0.missing > 0 }) ?? false else { return nil }
        self.conversation = conversation.id
        post = root?.message.parent == nil ? root?.message : nil
        use = budget.use(at: CommentPlacement(root, hidden: hidden))
        visible = root?.counter?.visible
    }
}

extension ModerationDecision {
    fileprivate var isRefusedByBudget: Bool {
        clamps.contains { if case .budget = $0.cause { true } else { false } }
    }
}

extension CommentPlacement {
    /// Where a comment of a thread stands, by the post at its root.
    init(_ root: ConversationItem?, hidden: Int, kind: AdPlacement? = nil) {
        self.init(
            kind: kind ?? root?.message.placement ?? .organic,
            publicCounter: root?.counter?.displayed ?? root?.message.engagement?.replies,
            hiddenCount: hidden
        )
    }
}
