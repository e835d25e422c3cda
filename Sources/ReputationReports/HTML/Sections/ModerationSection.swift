import Conversations
import Moderation
import Reputation

extension PageSection {
    /// What the policy would do with comments, and how much of each thread may be hidden.
    static let moderation = PageSection(id: "moderation", title: .moderation) { page in
        guard let moderation = page.report.findings.moderation else { return nil }
        let isUntouched = moderation.hidden.isEmpty && moderation.deleted.isEmpty && moderation.accounts.isEmpty
        let isIdle = moderation.readCount == 0 && isUntouched
        guard !isIdle || !moderation.budgets.isEmpty else { return nil }
        var markup = Markup.paragraph(page.say.counted(.moderationIntro, moderation.readCount))
        markup += page.actionTable(moderation)
        let (hidden, deleted) = (moderation.hidden.count, moderation.deleted.count)
        if hidden + deleted > 0 {
            markup += .paragraph(page.say(.brandHas, page.say.number(hidden), page.say.number(deleted)))
        }
        return markup + page.proposalCards(moderation) + page.accountCards(moderation.accounts)
            + page.sparedList(moderation.sparedForConcern) + page.budgetTable(moderation.budgets)
    }
}

extension PageContext {
    fileprivate func actionTable(_ moderation: ModerationFindings) -> Markup {
        guard moderation.readCount > 0 else { return .empty }
        var table = HTMLTable(
            caption: "\(say[.actionCaption])",
            [
                ("\(say[.action])", .text), ("\(say[.reason])", .text), ("\(say[.comments])", .number),
                ("\(say[.share])", .text),
            ]
        )
        var isCountedTwice = false
        for action in ModerationAction.allCases {
            guard let count = moderation.countByAction[action], count > 0 else { continue }
            let share = Double(count) / Double(moderation.readCount)
            let reasons = moderation.reasons(of: action)
            let first = reasons.count == 1 ? reasons.first.map { say.title($0.reason) } : nil
            table.add([
                "\(say.title(action))", "\(first ?? say[.allReasons])", "\(say.number(count))",
                "\(say.exactPercent(share))\(InlineChart.bar(share))",
            ])
            guard first == nil else { continue }
            for (reason, ofReason) in reasons.prefix(Self.fewRows) {
                table.add(["\(say.title(action))", "\(say.title(reason))", "\(say.number(ofReason))"])
            }
            isCountedTwice = isCountedTwice || reasons.reduce(0) { $0 + $1.count } > count
        }
        return table.markup(id: "actions") + (isCountedTwice ? .paragraph(say[.severalReasons]) : .empty)
    }

    fileprivate func proposalCards(_ moderation: ModerationFindings) -> Markup {
        guard !moderation.proposals.isEmpty else { return .empty }
        let cards = moderation.proposals.prefix(Self.fewRows).map { proposal -> Markup in
            let (message, decision) = (proposal.message, proposal.decision)
            let action = Markup.badge(say.title(decision.action), decision.action >= .hide ? .bad : .warn)
            let legal: Markup = decision.isLegalPath ? " \(Markup.badge(say[.legalPath], .bad))" : .empty
            let reasons = decision.reasons.map { say.title($0) }.joined(separator: ", ")
            return """
                <li><h4>\(name(of: message.author)) \(action)\(legal)</h4>
                <p>\(Markup.link("\(say.title(message.channel))", to: message.permalink)): \(reasons)</p>
                <p>\(words(of: message))</p></li>

                """
        }
        return "<h3>\(say[.proposals])</h3>\n" + cardList(cards, opened: 8)
            + rest(of: moderation.proposals.count, after: Self.fewRows)
    }

    fileprivate func budgetTable(_ budgets: [ThreadBudget]) -> Markup {
        guard !budgets.isEmpty else { return .empty }
        var table = HTMLTable(
            caption: "\(say[.budgetCaption])",
            [
                ("\(say[.thread])", .text), ("\(say[.publicNumber])", .number), ("\(say[.seenByVisitors])", .number),
                ("\(say[.hiddenNow])", .number), ("\(say[.hideLimit])", .number), ("\(say[.toHide])", .number),
                ("\(say[.anotherMayGo])", .text),
            ]
        )
        for thread in budgets.prefix(Self.fewRows) {
            let use = thread.use
            let counts = [use.displayed, thread.visible, use.hidden, use.limit, thread.proposed + thread.refused]
            let bar = use.share.map { InlineChart.bar($0) } ?? .empty
            table.add(
                [threadCell(thread)] + counts.map { count -> Markup in "\(count.map { say.number($0) } ?? "–")" }
                    + ["\(say.title(use.refusal))\(bar)"]
            )
        }
        return table.markup(id: "budgets") + rest(of: budgets.count, after: Self.fewRows)
            + "<p class=\"soft\">\(say[.budgetIntro])</p>\n"
    }

    private func threadCell(_ thread: ThreadBudget) -> Markup {
        guard let post = thread.post else { return "<span class=\"soft\">\(say[.threadUnread])</span>" }
        let place = Markup.link("\(say.title(post.channel))", to: post.permalink)
        return "<div class=\"wide\">\(place): \(words(of: post, limit: 80))</div>"
    }
}
