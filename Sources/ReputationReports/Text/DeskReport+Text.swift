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
            intakeLines(width: width), worklistLines(width: width, limit: limit), answerLines(width: width),
            responseTimeLines(width: width), targetLines(width: width), channelLines(width: width),
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

    private func worklistLines(width: Int, limit: Int?) -> [String] {
        let entries = state.worklist.entries
        guard !entries.isEmpty else { return ["WORKLIST", "  Nobody waits."] }
        var lines = ["WORKLIST: \(counted(entries.count, "person waits", "people wait"))"]
        let shown = entries.prefix(limit ?? entries.count)
        let numberWidth = String(shown.count).count
        for (index, entry) in shown.enumerated() {
            lines += entryLines(entry, number: String(index + 1).paddedLeft(toWidth: numberWidth), width: width)
        }
        if shown.count < entries.count { lines.append("  … and \(entries.count - shown.count) more") }
        return lines
    }

    private func entryLines(_ entry: WorklistEntry, number: String, width: Int) -> [String] {
        let indent = String(repeating: " ", count: number.count + 3)
        let wait = "waits \(HumanTime.text(from: entry.waitingSince, to: state.time))"
        let asked = entry.timesAsked > 1 ? ", asked \(entry.timesAsked) times" : ""
        let channels = entry.channels.map(\.title).uniqued().joined(separator: " + ")
        let name = (entry.author?.name ?? "somebody unnamed").terminalSafe
        let full = "\(channels): \(wait)\(asked)"
        // Where there is no room, how long somebody waits says more than where.
        let right = width - number.count - 5 - full.displayWidth < min(16, name.displayWidth) ? wait : full
        let nameWidth = max(8, width - number.count - 5 - right.displayWidth)
        let head = " \(number)  \(name.cut(toWidth: nameWidth).padded(toWidth: nameWidth))  \(right)"
        let quote = entry.last.message.text.terminalSafe
        let said = quote.isEmpty ? "(no words)" : "“\(quote)”"
        let due = entry.deadline.map { ", \(dueTitle($0))" } ?? ""
        let reasons = entry.reasons.map(\.title).joined(separator: ", ")
        return [
            head.cut(toWidth: width),
            indent + said.cut(toWidth: width - indent.count),
        ] + wrapped("\(Int(entry.points.rounded())) points\(due): \(reasons)", width: width, indent: indent.count)
    }

    /// Such as `due 3 h 10 min ago` or `due in 20 min`.
    private func dueTitle(_ deadline: EntryDeadline) -> String {
        guard let due = deadline.dueAt else { return "not due while paused" }
        if due < state.time { return "due \(HumanTime.text(from: due, to: state.time)) ago" }
        return "due in \(HumanTime.text(from: state.time, to: due))"
    }

    private func answerLines(width: Int) -> [String] {
        let metrics = state.metrics
        let total = metrics.eligible + metrics.excluded
        guard total > 0 else { return ["ANSWERS", "  Nothing reached the brand."] }
        var table = TextTable([.left, .right, .right, .left], optional: [3])
        func add(_ title: String, _ share: Share?) {
            guard let share else { return }
            table.add(title, "\(share.numerator)", percent(share.rate), interval(share))
        }
        table.add("messages that reached the brand", "\(total)")
        if metrics.excluded > 0 { table.add("of these in the shares", "\(metrics.eligible)") }
        add("a person replied", metrics.repliedShare)
        add("ignored", metrics.ignoredShare)
        let notJudged = metrics.counts[.repliedNotAssessed] ?? 0
        if notJudged == 0 {
            add("answered", metrics.answeredShare)
        } else {
            // A share of what was judged would pass for the share of what was answered.
            table.add("answered, of what was judged", "\(metrics.counts[.answered] ?? 0)")
        }
        table.add("where they stand:")
        let parts: [(AnswerState.Status, String)] = [
            (.unanswered, "no reply at all"), (.acknowledged, "only a notice or deflection"),
            (.repliedNotAssessed, "replied to, not judged"), (.answered, "answered"),
            (.coveredByStatement, "covered by a statement"), (.dismissed, "dismissed with a reason"),
            (.withdrawn, "taken away by the author"),
        ]
        for (status, title) in parts {
            if let count = metrics.counts[status], count > 0 { table.add("  \(title)", "\(count)") }
        }
        return ["ANSWERS (share, 95 % interval)"] + table.lines(width: width)
    }

    private func responseTimeLines(width: Int) -> [String] {
        let metrics = state.metrics
        guard metrics.eligible > 0 else { return [] }
        var times = TextTable([.left, .right, .right, .right], optional: [3, 2])
        times.add("", "half", "90 %", "99 %")
        func add(_ title: String, _ value: (Double) -> Duration?) {
            let cells = [0.5, 0.9, 0.99].map { value($0).map { HumanTime.text($0) } ?? "not yet" }
            times.add(title, cells[0], cells[1], cells[2])
        }
        add("first reply, all messages") { metrics.timeToFirstReply($0) }
        // Without a judgement no reply counts as an answer, which is not the same as answers that take for ever.
        if metrics.counts[.answered] != nil { add("answer, all messages") { metrics.timeToSubstantiveReply($0) } }
        add("first reply, where there was one") { metrics.timeToFirstReplyAmongReplied($0) }
        let shares = [1, 4, 24].compactMap { hours in
            metrics.shareReplied(within: .seconds(hours * 3600)).map { "\(percent($0)) within \(hours) h" }
        }
        let title = "RESPONSE TIMES (open messages count as waiting until now)"
        let lines = wrapped(title, width: width) + times.lines(width: width)
        guard !shares.isEmpty else { return lines }
        return lines + wrapped("A person replied to \(shares.joined(separator: ", ")).", width: width, indent: 2)
    }

    /// How the replies stand against the targets, by channel.
    private func targetLines(width: Int) -> [String] {
        guard let engine = state.engine else { return [] }
        let report = engine.attainment(of: .substantiveReply, by: .channel)
        let overall = report.overall
        guard overall.met + overall.breached + overall.open > 0 else { return [] }
        var table = TextTable([.left, .right, .right, .right, .right, .left], optional: [5])
        table.add("", "in time", "late", "open", "share")
        func add(_ title: String, _ group: AttainmentReport.Group) {
            table.add(
                title,
                "\(group.met)",
                "\(group.breached)",
                "\(group.open)",
                group.share.map { percent($0.rate) } ?? "-",
                group.share.map { interval($0) } ?? ""
            )
        }
        add("all channels", overall)
        for (name, group) in report.groups.sorted(by: { ($1.value.total, $0.key) < ($0.value.total, $1.key) }) {
            add(Channel(attainmentGroup: name).title, group)
        }
        return wrapped("TARGETS (a reply that gives something, as far as replies are judged)", width: width)
            + table.lines(width: width)
    }

    private func channelLines(width: Int) -> [String] {
        guard state.metricsByChannel.count > 1 else { return [] }
        var table = TextTable([.left, .right, .right, .left, .right], optional: [3, 1, 2])
        table.add("", "messages", "ignored", "", "half within")
        for channel in state.metricsByChannel {
            let ignored = channel.metrics.ignoredShare
            table.add(
                channel.channel.title,
                "\(channel.metrics.eligible)",
                ignored.map { percent($0.rate) } ?? "-",
                ignored.map { interval($0) } ?? "",
                channel.metrics.timeToFirstReply(0.5).map { HumanTime.text($0) } ?? "not yet"
            )
        }
        return wrapped("CHANNELS (ignored, and the time within which half were replied to)", width: width)
            + table.lines(width: width)
    }
}
