import Conversations
import Moderation
import Reputation

/// What the policy would do with comments, for a terminal.
extension DeskReport {
    func moderationLines(width: Int) -> [String] {
        guard let moderation = findings.moderation, moderation.readCount > 0 else { return [] }
        let counts = ModerationAction.allCases.compactMap { action in
            moderation.counts[action].map { "\(action.title) \($0)" }
        }
        var lines = wrapped(
            "MODERATION of \(counted(moderation.readCount, "comment")), proposed and not carried out: "
                + counts.joined(separator: ", "),
            width: width
        )
        for proposal in moderation.proposals.prefix(8) {
            let reasons = proposal.decision.reasons.map(\.rawValue).joined(separator: ", ")
            let legal = proposal.decision.isLegalPath ? ", a matter for the law" : ""
            let name = (proposal.message.author?.name ?? "somebody unnamed").terminalSafe
            lines += wrapped(
                "\(proposal.decision.action.title)\(legal): \(name) on \(proposal.message.channel.title) (\(reasons))",
                width: width,
                indent: 2
            )
            lines.append("    “\(proposal.message.text.terminalSafe)”".cut(toWidth: width))
        }
        if moderation.proposals.count > 8 { lines.append("  and \(moderation.proposals.count - 8) more.") }
        if !moderation.hidden.isEmpty || !moderation.deleted.isEmpty {
            lines.append("  so far \(moderation.hidden.count) hidden, \(moderation.deleted.count) deleted by the brand")
        }
        return lines
    }
}

extension ModerationAction {
    /// As people say it.
    var title: String {
        switch self {
        case .leave: "leave"
        case .reply: "answer"
        case .hold: "ask a person"
        case .hide: "hide"
        case .delete: "delete"
        case .deleteAndBlock: "delete and block"
        }
    }
}
