public import Conversations
public import Moderation
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An account against which the brand took steps: what it wrote, what was done and why, and what still stands.
public struct ModeratedAccount: Hashable, Sendable {
    /// A comment that the brand took away.
    public struct Removed: Hashable, Sendable {
        /// The comment as it was.
        public let message: Message
        /// When it was written.
        public let postedAt: Date
        /// When it was taken away.
        public let removedAt: Date
        /// Why, where somebody said.
        public let reason: String?
        /// What the policy says about it; `nil` where it was not asked.
        public let decision: ModerationDecision?
    }

    /// The account as it last wrote.
    public let author: Author
    /// The platform it is on.
    public let platform: Platform
    /// What was taken away, earliest first.
    public let removed: [Removed]
    /// When it was blocked; `nil` when it is not.
    public let blockedAt: Date?
    /// Why it was blocked, where somebody said.
    public let blockReason: String?
    /// What it wrote in public and what still stands there, hidden comments included.
    public let standing: [MessageID]
}

/// Collects what was done about accounts while comments are read.
struct AccountDrafts {
    private struct Draft {
        var author: Author?
        var removed: [ModeratedAccount.Removed] = []
        var standing: [MessageID] = []
    }

    private var drafts: [AuthorID: Draft] = [:]

    mutating func count(_ item: ConversationItem) {
        guard let author = item.message.author else { return }
        drafts[author.id, default: Draft()].author = author
        if item.removal == nil { drafts[author.id]?.standing.append(item.id) }
    }

    mutating func remove(_ item: ConversationItem, _ removal: ItemRemoval, _ decision: ModerationDecision?) {
        guard let author = item.message.author?.id else { return }
        drafts[author, default: Draft()].removed.append(
            ModeratedAccount.Removed(
                message: item.message,
                postedAt: item.postedAt,
                removedAt: removal.removedAt,
                reason: removal.reason,
                decision: decision
            )
        )
    }

    /// The accounts with steps against them, blocked ones first, then those with most taken away.
    func accounts(in log: ConversationLog) -> [ModeratedAccount] {
        var blocks: [AuthorID: (at: Date, reason: String?)] = [:]
        for event in log.events {
            switch event.fact {
            case .blocked(let reference): blocks[reference.author] = (event.occurredAt, reference.reason)
            case .unblocked(let reference): blocks[reference.author] = nil
            default: break
            }
        }
        return drafts.compactMap { id, draft -> ModeratedAccount? in
            let block = blocks[id]
            guard let author = draft.author, block != nil || !draft.removed.isEmpty else { return nil }
            return ModeratedAccount(
                author: author,
                platform: id.platform ?? Platform(rawValue: ""),
                removed: draft.removed.sorted { ($0.postedAt, $0.message.id) < ($1.postedAt, $1.message.id) },
                blockedAt: block?.at,
                blockReason: block?.reason,
                standing: draft.standing.sorted()
            )
        }.sorted { left, right in
            if (left.blockedAt == nil) != (right.blockedAt == nil) { return left.blockedAt != nil }
            return (right.removed.count, left.author.id) < (left.removed.count, right.author.id)
        }
    }
}
