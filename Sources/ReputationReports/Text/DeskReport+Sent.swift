import Reputation
import ToneLint

/// The replies already sent, for a terminal.
extension DeskReport {
    func sentLines(width: Int) -> [String] {
        guard let sent, sent.readCount > 0 else { return [] }
        var lines = wrapped("REPLIES SENT (what a linter would have said before)", width: width)
        var table = TextTable([.left, .right], optional: [])
        table.add("read with the message they answer", "\(sent.readCount)")
        if sent.unreadCount > 0 { table.add("  in a language without a pack: not judged", "\(sent.unreadCount)") }
        table.add("  fit to send", "\(sent.verdicts[.send] ?? 0)")
        table.add("  better after a change", "\(sent.verdicts[.revise] ?? 0)")
        table.add("  should have been held", "\(sent.verdicts[.hold] ?? 0)")
        if !sent.copies.isEmpty { table.add("  word for word a text of the library", "\(sent.copies.count)") }
        lines += table.lines(width: width)
        let copies = Dictionary(sent.copies.map { ($0.response, 1) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
        for (response, count) in copies {
            lines += wrapped("'\(response.terminalSafe)' was sent \(counted(count, "time"))", width: width, indent: 2)
        }
        for entry in sent.held.prefix(5) {
            let rules = entry.rules.map(\.rawValue).joined(separator: ", ")
            lines += wrapped("\(rules): \(entry.text.terminalSafe)".cut(toWidth: width * 2), width: width, indent: 2)
        }
        if sent.held.count > 5 { lines.append("  and \(sent.held.count - 5) more.") }
        if !sent.unsupported.isEmpty {
            let figures = "figures, prices, dates or times"
            let claiming = counted(sent.claimingCount, "reply states", "replies state")
            lines += wrapped(
                "\(claiming) \(figures), \(sent.unsupported.count) of them without a reference:",
                width: width,
                indent: 2
            )
            for reply in sent.unsupported.prefix(3) {
                let claims = reply.claims.prefix(4).map { "“\(reply.words(of: $0).terminalSafe)”" }
                lines += wrapped("\(reply.message): \(claims.joined(separator: ", "))", width: width, indent: 4)
            }
            if sent.unsupported.count > 3 { lines.append("    and \(sent.unsupported.count - 3) more.") }
        }
        return lines
    }
}
