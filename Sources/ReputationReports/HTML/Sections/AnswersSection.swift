import Conversations
import Reputation
import ToneLint

extension PageSection {
    /// What happened to the messages that reached the brand.
    static let answers = PageSection(id: "answers", title: .answers) { page in
        let (say, metrics) = (page.say, page.report.state.metrics)
        let total = metrics.eligible + metrics.excluded
        guard total > 0 else { return .paragraph(say[.nothingReached]) }
        var table = HTMLTable(
            caption: "\(say.counted(.answersCaption, total))",
            [("\(say[.state])", .text), ("\(say[.messages])", .number), ("\(say[.share])", .text)]
        )
        for status in AnswerState.Status.inOrder {
            guard let count = metrics.countByStatus[status], count > 0 else { continue }
            let share = Double(count) / Double(total)
            table.add([
                "\(say.title(status))", "\(say.number(count))", "\(say.exactPercent(share))\(InlineChart.bar(share))",
            ])
        }
        var shares = HTMLTable(
            caption: "\(say.counted(.sharesCaption, metrics.eligible))",
            [("\(say[.what])", .text), ("\(say[.messages])", .number), ("\(say[.shareInterval])", .text)]
        )
        func add(_ title: ReportText, _ share: Share?) {
            guard let share else { return }
            shares.add(["\(say[title])", "\(say.number(share.numerator))", page.shareCell(share)])
        }
        add(.personReplied, metrics.repliedShare)
        add(.nobodyReplied, metrics.ignoredShare)
        // A share of what was judged would pass for the share of what was answered.
        if (metrics.countByStatus[.repliedNotAssessed] ?? 0) == 0 { add(.answered, metrics.answeredShare) }
        return table.markup(id: "states") + (shares.isEmpty ? .empty : shares.markup(id: "shares"))
    }

    /// What a linter says about the replies already sent.
    static let sentReplies = PageSection(id: "sent", title: .sentReplies) { page in
        guard let sent = page.report.sent, sent.readCount > 0 else { return nil }
        let say = page.say
        var table = HTMLTable(
            caption: "\(say.counted(.sentCaption, sent.readCount))",
            [("\(say[.verdict])", .text), ("\(say[.replies])", .number), ("\(say[.share])", .text)]
        )
        func add(_ title: ReportText, _ count: Int) {
            let share = Double(count) / Double(sent.readCount)
            table.add(["\(say[title])", "\(say.number(count))", "\(say.exactPercent(share))\(InlineChart.bar(share))"])
        }
        add(.verdictSend, sent.verdicts[.send] ?? 0)
        add(.verdictRevise, sent.verdicts[.revise] ?? 0)
        add(.verdictHold, sent.verdicts[.hold] ?? 0)
        if sent.unreadCount > 0 { add(.verdictUnread, sent.unreadCount) }
        return table.markup(id: "verdicts") + page.ruleTable(sent) + page.heldCards(sent)
            + page.unsupportedClaims(sent)
    }
}

extension AnswerState.Status {
    /// From the worst for whoever waits to what needs nothing more.
    fileprivate static let inOrder: [Self] = [
        .unanswered, .acknowledged, .handedOff, .repliedNotAssessed, .answered, .coveredByStatement, .dismissed,
        .withdrawn,
    ]
}

extension PageContext {
    fileprivate func ruleTable(_ sent: SentReplyReview) -> Markup {
        guard !sent.rules.isEmpty else { return .empty }
        var table = HTMLTable(
            caption: "\(say[.rulesCaption])",
            [("\(say[.rule])", .text), ("\(say[.replies])", .number)]
        )
        let rules = sent.rules.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
        for (rule, count) in rules.prefix(10) { table.add(["<code>\(rule.rawValue)</code>", "\(say.number(count))"]) }
        return table.markup(id: "rules") + rest(of: rules.count, after: 10)
    }

    fileprivate func heldCards(_ sent: SentReplyReview) -> Markup {
        guard !sent.held.isEmpty else { return .empty }
        let shown = sent.held.prefix(Self.fewRows)
        let cards = shown.map { entry -> Markup in
            let rules = entry.rules.map { "<code>\($0.rawValue)</code>" as Markup }.joined(separator: ", ")
            return "<li><p>\(Markup.quote(entry.text))</p>\n<p class=\"why\">\(rules)</p></li>\n"
        }
        return "<h3>\(say[.heldReplies])</h3>\n" + cardList(cards, opened: cards.count)
            + rest(of: sent.held.count, after: shown.count)
    }
}
