import Conversations
import Reputation

extension DeskReport {
    /// The report for a terminal.
    ///
    /// - Parameters:
    ///   - width: Columns to fill, at least 40.
    ///   - limit: Entries of the worklist to show; `nil` for all.
    /// - Returns: Lines that end with a line feed; nothing in them can steer the terminal.
    public func text(width: Int = 80, limit: Int? = 20) -> String {
        let width = max(40, width)
        let sections = [
            intakeLines(width: width), highlightLines(width: width), digestLines(width: width),
            crisisLines(width: width), planLines(width: width), worklistLines(width: width, limit: limit),
            caseLines(width: width), mergeLines(width: width), routingLines(width: width),
            handOffLines(width: width), promiseLines(width: width), presenceLines(width: width),
            opinionLines(width: width), moderationLines(width: width),
            answerLines(width: width), responseTimeLines(width: width), targetLines(width: width),
            channelLines(width: width), sentLines(width: width), cannedLines(width: width),
        ]
        return sections.filter { !$0.isEmpty }.map { lines in
            lines.map { $0.cut(toWidth: width) }.joined(separator: "\n")
        }.joined(separator: "\n\n") + "\n"
    }

    private func intakeLines(width: Int) -> [String] {
        var lines = ["\(state.brand.name.terminalSafe), \(HumanTime.text(state.time))".cut(toWidth: width)]
        for input in intake.inputs {
            var line = "Read \(counted(input.events, "event")) from \(input.name.terminalSafe) (\(input.format))"
            if input.duplicates > 0 { line += ", \(input.duplicates) already known" }
            line += ", \(input.refusals.count) refused."
            lines += wrapped(line, width: width)
            for refusal in input.refusals.prefix(5) {
                lines += wrapped("Refused \(refusal.description.terminalSafe)", width: width, indent: 2)
            }
            if input.refusals.count > 5 { lines.append("  and \(input.refusals.count - 5) more.") }
        }
        var line = "\(counted(state.messageCount, "message")) in \(counted(state.conversationCount, "conversation"))"
        if state.messageCount > 0 {
            let own = state.brandMessageCount
            line += own > 0 ? ", \(own) of them by the brand" : ", none of them by the brand"
        }
        if !state.orphans.isEmpty {
            line += "; \(counted(state.orphans.count, "reply", "replies")) to a message that is not here"
        }
        lines += wrapped(line + ".", width: width)
        if !findings.copies.isEmpty {
            let copies = findings.copies.reduce(0) { $0 + $1.copies.count }
            lines += wrapped(
                "\(counted(copies, "message")) came twice and \(copies == 1 ? "counts" : "count") once.",
                width: width
            )
        }
        let accounts = accountsTakenAsOne
        if !accounts.isEmpty { lines += wrapped("Accounts taken as one brand: \(accounts).", width: width) }
        return lines
    }

    /// The accounts of a brand that nobody named: they may be those of several brands in one export.
    private var accountsTakenAsOne: String {
        guard state.brand.name == state.brand.id.rawValue, state.brand.accounts.count > 1 else { return "" }
        let names = Set(state.brand.accounts.map { $0.handle ?? $0.native ?? "" }).sorted()
        let more = names.count > 3 ? " and \(names.count - 3) more" : ""
        return names.prefix(3).joined(separator: ", ").terminalSafe + more
    }
}
