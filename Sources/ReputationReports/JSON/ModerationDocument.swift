import Conversations
import Moderation
import Reputation
import ReputationFoundations

/// What the policy would do with comments, as programs read it.
struct ModerationDocument: Encodable {
    let read: Int
    let actions: [Action]
    let proposals: [Proposal]
    let hidden: [MessageID]
    let deleted: [MessageID]
    let accounts: [Account]
    let sparedForConcern: [MessageID]
    let hideBudgets: [Budget]

    init(_ findings: ModerationFindings) {
        read = findings.readCount
        actions = ModerationAction.allCases.compactMap { action in
            guard let comments = findings.countByAction[action], comments > 0 else { return nil }
            let reasons = findings.reasons[action] ?? [:]
            return Action(
                action: action,
                comments: comments,
                reasons: Dictionary(uniqueKeysWithValues: reasons.map { ($0.key.rawValue, $0.value) })
            )
        }
        proposals = findings.proposals.map(Proposal.init)
        hidden = findings.hidden
        deleted = findings.deleted
        accounts = findings.accounts.map(Account.init)
        sparedForConcern = findings.sparedForConcern.map(\.message.id)
        hideBudgets = findings.budgets.map(Budget.init)
    }

    struct Action: Encodable {
        let action: ModerationAction
        let comments: Int
        let reasons: [String: Int]
    }

    struct Proposal: Encodable {
        let message: MessageID
        let author: AuthorID?
        let name: String?
        let channel: Channel
        let text: String
        let action: ModerationAction
        let isLegalPath: Bool
        let reasons: [ReasonCode]

        init(_ proposal: ModerationFindings.Proposal) {
            message = proposal.message.id
            author = proposal.message.author?.id
            name = proposal.message.author?.name
            channel = proposal.message.channel
            text = proposal.message.text
            action = proposal.decision.action
            isLegalPath = proposal.decision.isLegalPath
            reasons = proposal.decision.reasons
        }
    }

    struct Account: Encodable {
        let author: AuthorID
        let name: String
        let platform: Platform
        let blockedAt: Instant?
        let blockReason: String?
        let standing: [MessageID]
        let removed: [Removed]

        init(_ account: ModeratedAccount) {
            author = account.author.id
            name = account.author.name
            platform = account.platform
            blockedAt = account.blockedAt.map { Instant($0) }
            blockReason = account.blockReason
            standing = account.standing
            removed = account.removed.map(Removed.init)
        }
    }

    struct Removed: Encodable {
        let message: MessageID
        let text: String
        let postedAt: Instant
        let removedAt: Instant
        let reason: String?
        let proposed: ModerationAction?

        init(_ removed: ModeratedAccount.Removed) {
            message = removed.message.id
            text = removed.message.text
            postedAt = Instant(removed.postedAt)
            removedAt = Instant(removed.removedAt)
            reason = removed.reason
            proposed = removed.decision?.action
        }
    }

    struct Budget: Encodable {
        let thread: ConversationID
        let post: MessageID?
        let displayed: Int?
        let visible: Int?
        let hidden: Int
        let limit: Int?
        let proposed: Int
        let refused: Int
        let refusal: HideBudgetRefusal?

        init(_ budget: ThreadBudget) {
            thread = budget.conversation
            post = budget.post?.id
            displayed = budget.use.displayed
            visible = budget.visible
            hidden = budget.use.hidden
            limit = budget.use.limit
            proposed = budget.proposed
            refused = budget.refused
            refusal = budget.use.refusal
        }
    }
}
