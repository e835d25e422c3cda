import Conversations
import Moderation
import Reputation

/// What the policy would do with comments, for a terminal.
extension DeskReport {
    func moderationLines(width: Int) -> [String] {
        guard let moderation = findings.moderation, moderation.readCount > 0 else { return [] }
        let counts = ModerationAction.allCases.compactMap { action in
            moderation.countByAction[action].map { "\(action.title) \($0)" }
        }
        var lines = wrapped(
            "MODERATION of \(counted(moderation.readCount, "comment")), proposed and not carried out: "
                + counts.joined(separator: ", "),
            width: width
        )
        for action in ModerationAction.allCases {
            let reasons = moderation.reasons(of: action)
            guard !reasons.isEmpty else { continue }
            let counted = reasons.prefix(8).map { "\($0.reason.rawValue.terminalSafe) \($0.count)" }
            let more = reasons.count > 8 ? " and \(reasons.count - 8) more" : ""
            lines += wrapped("\(action.title): \(counted.joined(separator: ", "))\(more)", width: width, indent: 2)
        }
        for proposal in moderation.proposals.prefix(8) {
            let reasons = proposal.decision.reasons.map(\.rawValue).joined(separator: ", ")
            let legal = proposal.decision.isLegalPath ? ", a matter for the law" : ""
            let hidden = proposal.message.visibility == .hidden ? ", hidden already" : ""
            let name = (proposal.message.author?.name ?? "somebody unnamed").terminalSafe
            lines += wrapped(
                "\(proposal.decision.action.title)\(legal): \(name) on \(place(proposal.message.channel)) (\(reasons))\(hidden)",
                width: width,
                indent: 2
            )
            lines.append("    “\(proposal.message.text.terminalSafe)”".cut(toWidth: width))
        }
        if moderation.proposals.count > 8 { lines.append("  and \(moderation.proposals.count - 8) more.") }
        if !moderation.hidden.isEmpty || !moderation.deleted.isEmpty {
            lines.append("  so far \(moderation.hidden.count) hidden, \(moderation.deleted.count) deleted by the brand")
        }
        for account in moderation.accounts.prefix(5) { lines += accountLines(account, width: width) }
        if moderation.accounts.count > 5 {
            lines.append("  and \(counted(moderation.accounts.count - 5, "more account")).")
        }
        for spared in moderation.sparedForConcern.prefix(3) {
            let name = (spared.message.author?.name ?? "somebody unnamed").terminalSafe
            lines += wrapped(
                "swears, has a concern and stays: \(name) on \(place(spared.message.channel))",
                width: width,
                indent: 2
            )
            lines.append("    “\(spared.message.text.terminalSafe)”".cut(toWidth: width))
        }
        for thread in moderation.budgets.prefix(5) {
            lines += wrapped(budgetLine(thread), width: width, indent: 2)
        }
        if moderation.budgets.count > 5 { lines.append("  and \(moderation.budgets.count - 5) more threads.") }
        return lines
    }

    /// What was done about an account and why, and what the policy says of it.
    private func accountLines(_ account: ModeratedAccount, width: Int) -> [String] {
        var text = "\(account.author.name) on \(account.platform)"
        if let at = account.blockedAt {
            text += " blocked \(HumanTime.text(at))" + (account.blockReason.map { " (\($0))" } ?? "")
        }
        text += ", \(account.removed.count) deleted, \(account.standing.count) left standing"
        let proposed = policyTitle(of: account)
        if !proposed.isEmpty { text += "; the policy would \(proposed)" }
        let lines = wrapped(text.terminalSafe, width: width, indent: 2)
        return lines
            + account.removed.prefix(3).map { "    “\($0.message.text.terminalSafe)”".cut(toWidth: width) }
    }

    /// What the policy says about what was taken away: `ask a person 3`.
    func policyTitle(of account: ModeratedAccount) -> String {
        let actions = account.removed.compactMap(\.decision?.action)
        return ModerationAction.allCases.reversed().compactMap { action in
            let count = actions.count { $0 == action }
            return count > 0 ? "\(action.title) for \(count)" : nil
        }.joined(separator: ", ")
    }

    /// How much of the hide budget of a thread is used.
    private func budgetLine(_ thread: ThreadBudget) -> String {
        let use = thread.use
        let place = thread.post?.channel.title ?? "a post that was not read"
        var line = "hidden on \(place): \(use.hidden)"
        if let limit = use.limit { line += " of at most \(limit)" }
        if let displayed = use.displayed { line += ", \(counted(displayed, "comment")) by the public number" }
        if let visible = thread.visible { line += ", \(visible) seen" }
        if thread.proposed + thread.refused > 0 { line += ", \(thread.proposed + thread.refused) proposed" }
        switch use.refusal {
        case nil: return line + "; another may go"
        case .exhausted: return line + "; no more, used up"
        case .smallThread: return line + "; no more, too few comments"
        case .nothingVisible: return line + "; no more, nothing would be left"
        case .collateral: return line + "; no more, replies by others would go along"
        case .unknownCounter: return line + "; no more, public number not known"
        }
    }
}

extension ModerationAction {
    /// As people say it.
    var title: String {
        switch self {
        case .leave: "leave"
        case .reply: "answer"
        case .hold: "ask a person"
        case .hide: "hide"
        case .delete: "delete"
        case .deleteAndBlock: "delete and block"
        }
    }
}

extension ModerationFindings {
    /// The reasons for an action with the comments each spoke for, the most frequent first.
    func reasons(of action: ModerationAction) -> [(reason: ReasonCode, count: Int)] {
        (reasons[action] ?? [:]).sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
            .map { (reason: $0.key, count: $0.value) }
    }
}
