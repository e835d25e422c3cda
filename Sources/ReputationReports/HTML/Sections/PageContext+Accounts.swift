import Conversations
import Moderation
import Reputation

/// Accounts against which the brand took steps, and who was spared for their concern.
extension PageContext {
    /// Each account with what was done and why, and what the policy alone would have done.
    func accountCards(_ accounts: [ModeratedAccount]) -> Markup {
        guard !accounts.isEmpty else { return .empty }
        let shown = accounts.prefix(Self.fewRows)
        return "<h3>\(say[.accountsHeading])</h3>\n" + cardList(shown.map { card($0) }, opened: 8)
            + rest(of: accounts.count, after: shown.count)
    }

    private func card(_ account: ModeratedAccount) -> Markup {
        var done: [Markup] = []
        if let at = account.blockedAt {
            let why: Markup = account.blockReason.map { " (\(Markup.quote($0)))" } ?? .empty
            done.append("\(say[.accountBlocked]) \(say.moment(at))\(why)")
        }
        if !account.removed.isEmpty { done.append("\(say.counted(.accountDeleted, account.removed.count))") }
        done.append("\(say.counted(.accountStanding, account.standing.count))")
        let badge: Markup = account.blockedAt == nil ? .empty : " \(Markup.badge(say[.accountBlocked], .bad))"
        let removed = account.removed.prefix(3).map { removal -> Markup in
            let why: Markup = removal.reason.map { " (\(Markup.quote($0)))" } ?? .empty
            return "<p>\(words(of: removal.message))\(why)</p>\n"
        }
        let policy = policyActions(of: account)
        let alone: Markup = policy.isEmpty ? .empty : "<p class=\"why\">\(say(.policyAlone, policy))</p>\n"
        return """
            <li><h4>\(name(of: account.author))\(badge)</h4>
            <p>\(say.platform(account.platform)): \(done.joined(separator: ", "))</p>
            \(removed.joined())\(alone)</li>

            """
    }

    /// What the policy says about what was taken away, such as `ask a person (3)`.
    private func policyActions(of account: ModeratedAccount) -> String {
        let actions = account.removed.compactMap(\.decision?.action)
        return ModerationAction.allCases.reversed().compactMap { action in
            let count = actions.count { $0 == action }
            return count > 0 ? "\(say.title(action)) (\(say.number(count)))" : nil
        }.joined(separator: ", ")
    }

    /// Comments in rude words that stay because their writers want something of the brand.
    func sparedList(_ spared: [ModerationFindings.Proposal]) -> Markup {
        let items = spared.prefix(8).map { proposal -> Markup in
            let message = proposal.message
            let place = Markup.link("\(say.title(message.channel))", to: message.permalink)
            return "\(name(of: message.author)), \(place): \(words(of: message))"
        }
        return list(.sparedHeading, items) + rest(of: spared.count, after: items.count)
    }
}
