import Conversations
import Reputation

extension PageSection {
    /// How many wordings are seen at once; the rest unfolds.
    private static let opened = 8

    /// Notices that pass for answers: what was sent, how often, and who still waits with nothing else.
    static let cannedLines = PageSection(id: "canned-lines", title: .cannedLines) { page in
        let lines = page.report.findings.cannedLines
        guard !lines.isEmpty else { return nil }
        let sent = lines.reduce(0) { $0 + $1.count }
        let shown = lines.prefix(PageContext.fewRows)
        return .paragraph(page.say.counted(.cannedIntro, sent, page.say.number(lines.count)))
            + page.cardList(shown.map { page.card($0) }, opened: opened)
            + page.rest(of: lines.count, after: shown.count)
    }
}

extension PageContext {
    /// How many of those who wait are named for one wording.
    private static let named = 10

    fileprivate func card(_ line: CannedLine) -> Markup {
        let places = line.platforms.prefix(8).map { say.platform($0) }.joined(separator: ", ")
        var sent: Markup =
            "\(say.counted(.cannedSent, line.count)), \(say[.sinceLower]) \(say.moment(line.firstAt)): \(places)"
        if line.automaticCount > 0 { sent += "; \(say.counted(.cannedAutomatic, line.automaticCount))" }
        return """
            <li><p>\(Markup.quote(line.text))</p>
            <p>\(sent)</p>
            <p class="why">\(waiting(of: line))</p></li>

            """
    }

    private func waiting(of line: CannedLine) -> Markup {
        guard !line.waiting.isEmpty else { return "\(say[.cannedNobody])" }
        var names = line.waiting.prefix(Self.named).map { recipient -> Markup in
            filled(
                .waitedFor,
                name(of: recipient.author),
                "\(say.duration(from: recipient.since, to: report.state.time))"
            )
        }
        let rest = line.waiting.count - names.count
        if rest > 0 { names.append("\(say.counted(.andMore, rest))") }
        return filled(.cannedWaiting, names.joined(separator: ", "))
    }
}
