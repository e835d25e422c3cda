import Conversations
import Reputation

/// Notices that pass for answers, for a terminal.
extension DeskReport {
    func cannedLines(width: Int) -> [String] {
        let all = findings.cannedLines
        guard !all.isEmpty else { return [] }
        let sent = all.reduce(0) { $0 + $1.count }
        var lines = wrapped(
            "CANNED LINES: \(counted(sent, "notice")) in \(counted(all.count, "wording")); they stop no clock",
            width: width
        )
        for line in all.prefix(5) {
            let places = line.platforms.map(\.rawValue).joined(separator: ", ")
            var text = "\(counted(line.count, "time")) since \(HumanTime.text(line.firstAt)) on \(places)"
            if line.automaticCount > 0 { text += ", \(line.automaticCount) by a machine" }
            let waiting = line.waiting.prefix(4).map { recipient in
                "\(recipient.author?.name ?? "somebody unnamed") for "
                    + HumanTime.text(from: recipient.since, to: state.time)
            }
            text +=
                waiting.isEmpty ? "; nobody waits with it alone" : "; still wait: \(waiting.joined(separator: ", "))"
            if line.waiting.count > 4 { text += " and \(line.waiting.count - 4) more" }
            lines += wrapped(text.terminalSafe, width: width, indent: 2)
            lines.append("    “\(line.text.terminalSafe)”".cut(toWidth: width))
        }
        if all.count > 5 { lines.append("  and \(counted(all.count - 5, "more wording")).") }
        return lines
    }
}
