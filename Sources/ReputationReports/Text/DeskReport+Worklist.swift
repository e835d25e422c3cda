import Conversations
import Reputation

/// The worklist for a terminal.
extension DeskReport {
    func worklistLines(width: Int, limit: Int?) -> [String] {
        let entries = state.worklist.entries
        guard !entries.isEmpty else { return ["WORKLIST", "  Nobody waits."] }
        var lines = ["WORKLIST: \(counted(entries.count, "person waits", "people wait"))"]
        let shown = entries.prefix(limit ?? entries.count)
        let numberWidth = String(shown.count).count
        for (index, entry) in shown.enumerated() {
            lines += entryLines(entry, number: String(index + 1).paddedLeft(toWidth: numberWidth), width: width)
        }
        if shown.count < entries.count { lines.append("  … and \(entries.count - shown.count) more") }
        let returned = state.worklist.courtesiesReturned.count
        if returned > 0 {
            lines += wrapped(
                "\(counted(returned, "message")) of thanks or praise got a word back and wait for nothing more.",
                width: width,
                indent: 2
            )
        }
        return lines + likenessLines(width: width)
    }

    private func entryLines(_ entry: WorklistEntry, number: String, width: Int) -> [String] {
        let indent = String(repeating: " ", count: number.count + 3)
        let wait = "waits \(HumanTime.text(from: entry.waitingSince, to: state.time))"
        let asked = entry.timesAsked > 1 ? ", asked \(entry.timesAsked) times" : ""
        let channels = entry.channels.map { place($0) }.uniqued().joined(separator: " + ")
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
        let others = likeness(of: entry).map { wrapped($0, width: width, indent: indent.count) } ?? []
        return [
            head.cut(toWidth: width),
            indent + said.cut(toWidth: width - indent.count),
        ]
            + wrapped(
                "\(Int(entry.points.rounded())) points\(due): \(reasons)\(routeTitle(of: entry.customerCase))",
                width: width,
                indent: indent.count
            )
            + others + wrapped(howTitle(entry), width: width, indent: indent.count)
    }

    /// Such as `Lida answers by 2026-03-13 21:04 UTC, from the text 'late'`; empty where nobody is named and no text fits.
    private func howTitle(_ entry: WorklistEntry) -> String {
        var parts: [String] = []
        if let turn = findings.plan?.assignments.first(where: { $0.customerCase == entry.customerCase }),
            let name = findings.staff?.people.first(where: { $0.member?.id == turn.member })?.member?.name
        {
            parts.append("\(name.terminalSafe) answers by \(HumanTime.text(turn.doneAt))")
        } else if let plan = findings.plan, plan.withoutSpeaker.contains(entry.customerCase),
            let language = entry.language
        {
            parts.append("nobody there answers in \(language.rawValue)")
        }
        if let start = findings.replyPlans[entry.customerCase]?.startingPoint {
            let topics = start.topics.joined(separator: ", ").terminalSafe
            parts.append("to begin with, in one's own words: the text '\(start.response.terminalSafe)' (\(topics))")
        }
        return parts.joined(separator: "; ")
    }

    /// Such as `perhaps the same person as 3, 4: the same words on 5 sites`; `nil` for who is like nobody.
    private func likeness(of entry: WorklistEntry) -> String? {
        guard let likely = findings.likelySamePersons.first(where: { $0.cases.contains(entry.customerCase) }) else {
            return nil
        }
        let others = likely.cases.filter { $0 != entry.customerCase }.compactMap { other in
            state.worklist.entries.firstIndex { $0.customerCase == other }.map { "\($0 + 1)" }
        }
        let why =
            likely.byName.contains(entry.customerCase)
            ? "the name agrees" : "nearly the same words on \(counted(likely.sites.count, "site"))"
        return "perhaps the same person as \(others.joined(separator: ", ")): \(why)"
    }

    private func likenessLines(width: Int) -> [String] {
        let likely = findings.likelySamePersons
        guard !likely.isEmpty else { return [] }
        let text =
            "\(counted(likely.count, "person", "people")) may stand here under several names. Likeness joins nothing: "
            + "who can prove it, by mail address, phone, order or their own word, merges the cases."
        return wrapped(text, width: width, indent: 2)
    }

    /// Such as `due 3 h 10 min ago`, `due in 3 h` or `at risk, due in 20 min`.
    private func dueTitle(_ deadline: EntryDeadline) -> String {
        guard let due = deadline.dueAt else { return "not due while paused" }
        if due < state.time { return "due \(HumanTime.text(from: due, to: state.time)) ago" }
        return (deadline.isAtRisk ? "at risk, " : "") + "due in \(HumanTime.text(from: state.time, to: due))"
    }
}
