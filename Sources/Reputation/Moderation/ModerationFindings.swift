public import Conversations
public import Moderation
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What the policy would do with the comments of the last weeks; nothing is carried out.
public struct ModerationFindings: Sendable {
    /// A comment with what the policy says about it.
    public struct Proposal: Hashable, Sendable {
        /// The comment.
        public let message: Message
        /// The decision with its causes and clamps.
        public let decision: ModerationDecision
    }

    /// The comments that a person should look at, or that should be hidden or taken away: what weighs most first.
    public let proposals: [Proposal]
    /// How many comments each action was chosen for.
    public let countByAction: [ModerationAction: Int]
    /// For how many of them each reason spoke; a comment with two reasons counts for both.
    public let reasons: [ModerationAction: [ReasonCode: Int]]
    /// The posts where hiding is in question, by what is hidden the most first.
    public let budgets: [ThreadBudget]
    /// Comments that the brand has hidden, and that are hidden still.
    public let hidden: [MessageID]
    /// Comments that the brand has deleted.
    public let deleted: [MessageID]
    /// Accounts that the brand has blocked, or whose comments it has taken away, blocked ones first.
    public let accounts: [ModeratedAccount]
    /// Comments with strong words that stand, since there is a concern behind them, the latest first.
    public let sparedForConcern: [Proposal]

    /// How many comments were read.
    public var readCount: Int { countByAction.values.reduce(0, +) }

    /// How far back comments are read: six weeks, a default of this package's own.
    public static let memory: Duration = .seconds(42 * 86_400)
}

/// Reads comments once, and decides about them from a log.
struct ModerationCache: Sendable {
    private struct Entry: Sendable {
        let text: String
        let signals: CommentSignals
        /// What was decided last, and from what.
        var input: ModerationInput?
        var decision: ModerationDecision?
    }

    private let moderator: CommentModerator
    private var entries: [MessageID: Entry] = [:]

    init(_ moderator: CommentModerator) {
        self.moderator = moderator
    }

    mutating func findings(in log: ConversationLog, for brand: BrandMatcher, at time: Date) -> ModerationFindings {
        let start = time.addingTimeInterval(-Double(ModerationFindings.memory.components.seconds))
        let threads = log.threads(for: brand)
        let known = KnownAuthors(threads)
        var proposals: [ModerationFindings.Proposal] = []
        var counts: [ModerationAction: Int] = [:]
        var hidden: [MessageID] = []
        var deleted: [MessageID] = []
        var reasons: [ModerationAction: [ReasonCode: Int]] = [:]
        var budgets: [ThreadBudget] = []
        var accounts = AccountDrafts()
        var spared: [(at: Date, proposal: ModerationFindings.Proposal)] = []
        for thread in threads {
            let conversation = thread.conversation
            let hiddenHere = conversation.items.count { $0.message.visibility == .hidden }
            var decisions: [ModerationDecision] = []
            var replies = Array(repeating: 0, count: conversation.items.count)
            for parent in thread.parents.lazy.compactMap(\.self) { replies[parent] += 1 }
            for index in thread.positions(of: .customer) where !conversation.items[index].message.isPrivate {
                let item = conversation.items[index]
                if item.message.visibility == .hidden { hidden.append(item.id) }
                accounts.count(item)
                if let removal = item.removal, removal.isByAuthorOrPlatform { continue }
                guard item.removal != nil || item.postedAt >= start, let author = item.message.author?.id else {
                    if item.removal != nil { deleted.append(item.id) }
                    continue
                }
                let comment = comment(item, by: author, in: conversation, replies: replies[index], hidden: hiddenHere)
                let signals = signals(for: comment)
                let decision = decision(
                    on: ModerationInput(
                        comment: comment,
                        signals: signals,
                        standing: moderator.standing.standing(
                            published: known.published[author] ?? 0,
                            upheldRemovals: known.removed[author] ?? 0
                        ),
                        context: ModerationContext(
                            tags: item.tags,
                            isHidden: item.message.visibility == .hidden,
                            capabilities: PlatformCapabilities(of: item.message.channel.platform)
                        )
                    )
                )
                if let removal = item.removal {
                    deleted.append(item.id)
                    accounts.remove(item, removal, decision)
                    continue
                }
                decisions.append(decision)
                counts[decision.action, default: 0] += 1
                for reason in decision.reasons { reasons[decision.action, default: [:]][reason, default: 0] += 1 }
                if decision.action == .reply, signals.state(of: .profanity) == .yes {
                    spared.append((item.postedAt, .init(message: item.message, decision: decision)))
                }
                guard decision.action >= .hold || decision.isLegalPath else { continue }
                proposals.append(ModerationFindings.Proposal(message: item.message, decision: decision))
            }
            let budget = moderator.evaluator.policy.budget
            if let thread = ThreadBudget(conversation, hidden: hiddenHere, under: budget, after: decisions) {
                budgets.append(thread)
            }
        }
        proposals.sort { ($1.decision.action, $0.message.id) < ($0.decision.action, $1.message.id) }
        return ModerationFindings(
            proposals: proposals,
            countByAction: counts,
            reasons: reasons,
            budgets: budgets.sorted { ($1.use.hidden, $0.conversation) < ($0.use.hidden, $1.conversation) },
            hidden: hidden.sorted(),
            deleted: deleted.sorted(),
            accounts: accounts.accounts(in: log),
            sparedForConcern: spared.sorted {
                ($1.at, $0.proposal.message.id) < ($0.at, $1.proposal.message.id)
            }.map(\.proposal)
        )
    }

    /// The decision about a comment; the same one again while nothing that counts has changed.
    private mutating func decision(on input: ModerationInput) -> ModerationDecision {
        let id = input.comment.id
        if let entry = entries[id], entry.input == input, let decision = entry.decision { return decision }
        let decision = moderator.evaluator.decide(input)
        entries[id]?.input = input
        entries[id]?.decision = decision
        return decision
    }

    private mutating func signals(for comment: ModeratedComment) -> CommentSignals {
        if let entry = entries[comment.id], entry.text == comment.text { return entry.signals }
        let signals = moderator.signals(for: comment)
        entries[comment.id] = Entry(text: comment.text, signals: signals)
        return signals
    }

    private func comment(
        _ item: ConversationItem,
        by author: AuthorID,
        in conversation: Conversation,
        replies: Int,
        hidden: Int
    ) -> ModeratedComment {
        let root = conversation.items.first
        return ModeratedComment(
            id: item.id,
            author: author,
            text: item.message.text,
            language: item.message.language,
            parent: item.message.parent,
            conversation: conversation.id,
            descendantCount: replies,
            createdAt: item.postedAt,
            placement: CommentPlacement(root, hidden: hidden, kind: item.message.placement)
        )
    }
}

/// What a log tells of the people who comment.
private struct KnownAuthors {
    private(set) var published: [AuthorID: Int] = [:]
    /// Comments that the brand took away for good: its people stood by that.
    private(set) var removed: [AuthorID: Int] = [:]

    init(_ threads: [BrandThread]) {
        for thread in threads {
            for item in thread.conversation.items {
                guard let author = item.message.author?.id else { continue }
                if let removal = item.removal {
                    if !removal.isByAuthorOrPlatform { removed[author, default: 0] += 1 }
                } else {
                    published[author, default: 0] += 1
                }
            }
        }
    }
}
