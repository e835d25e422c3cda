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

    /// Such as `due 3 h 10 min ago`, `due in 3 h` or `at risk, due in 20 min`.
    private func dueTitle(_ deadline: EntryDeadline) -> String {
        guard let due = deadline.dueAt else { return "not due while paused" }
        if due < state.time { return "due \(HumanTime.text(from: due, to: state.time)) ago" }
        return (deadline.isAtRisk ? "at risk, " : "") + "due in \(HumanTime.text(from: state.time, to: due))"
    }
}
