import Commitments
import Conversations
import Reputation

/// What was promised, for a terminal.
extension DeskReport {
    func promiseLines(width: Int) -> [String] {
        guard let promises = findings.promises, !promises.review.entries.isEmpty else { return [] }
        let kept = promises.review.entries.count { !$0.standing.isOpen && $0.standing != .withdrawn }
        let missed = promises.missed
        var lines = wrapped(
            "PROMISES: \(promises.review.entries.count) made, \(kept) kept, \(missed.count) missed, "
                + "\(promises.due.count) to come",
            width: width
        )
        // A time that was named is a debt; without one it is this package's guess that something is late.
        let named = missed.filter { !$0.promise.record.dueIsInferred }
        for entry in named.prefix(8) {
            let record = entry.promise.record
            let due = record.due.map { ", due \(HumanTime.text($0))" } ?? ""
            lines += wrapped(
                "\(entry.standing.rawValue)\(due): \(entry.reason.terminalSafe)",
                width: width,
                indent: 2
            )
            if !record.text.isEmpty { lines.append("    “\(record.text.terminalSafe)”".cut(toWidth: width)) }
        }
        if named.count > 8 { lines.append("  and \(named.count - 8) more with a time.") }
        let unnamed = missed.count - named.count
        if unnamed > 0 {
            lines += wrapped(
                "\(counted(unnamed, "promise")) named no time, and nothing shows that they were kept.",
                width: width,
                indent: 2
            )
        }
        lines += stalledLines(promises, width: width)
        for entry in promises.due.prefix(5) {
            let record = entry.promise.record
            let due = record.due.map { "due \(HumanTime.text($0))" } ?? "no time named"
            lines += wrapped("to come, \(due)\(record.dueIsInferred ? " (assumed)" : "")", width: width, indent: 2)
            if !record.text.isEmpty { lines.append("    “\(record.text.terminalSafe)”".cut(toWidth: width)) }
        }
        if promises.due.count > 5 { lines.append("  and \(promises.due.count - 5) more to come.") }
        for idle in promises.onIdleProfiles {
            lines += wrapped("promised to write back on \(idle.reason.terminalSafe)", width: width, indent: 2)
        }
        for open in promises.corrections.uncorrected.prefix(3) {
            let age = HumanTime.text(from: open.openedAt, to: state.time)
            lines += wrapped("said to be wrong for \(age), and not put right: \(open.message)", width: width, indent: 2)
        }
        return lines
    }
}
