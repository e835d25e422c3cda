import Conversations
import ToneLint

/// What a linter said about replies, by the words it read, so that each is linted once.
struct VerdictCache: Sendable {
    struct Verdict: Sendable {
        var gate: ReplyGate.Verdict
        /// Whether a pack covers its language.
        var isRead: Bool
        /// The rules with something to say.
        var rules: Set<RuleID>
        /// Those of them that held it.
        var causes: [RuleID]
    }

    private struct Entry: Sendable {
        let reply: String
        let incoming: String
        let verdict: Verdict
    }

    private let linter: ToneLinter
    private var entries: [MessageID: Entry] = [:]

    init(_ linter: ToneLinter) {
        self.linter = linter
    }

    mutating func verdict(on reply: Message, answering incoming: Message) -> Verdict {
        if let entry = entries[reply.id], entry.reply == reply.text, entry.incoming == incoming.text {
            return entry.verdict
        }
        let verdict = lint(reply, answering: incoming)
        entries[reply.id] = Entry(reply: reply.text, incoming: incoming.text, verdict: verdict)
        return verdict
    }

    private func lint(_ reply: Message, answering incoming: Message) -> Verdict {
        let isPrivate = reply.channel.channelClass == .directMessage || reply.channel.channelClass == .mail
        let draft = Draft(text: reply.text, channel: reply.channel, audience: isPrivate ? .private : .public)
        let report = linter.lint(draft, context: ReplyContext(incoming: [incoming.text]))
        return Verdict(
            gate: report.gate.verdict,
            isRead: linter.analyzer.languages.contains(report.language),
            rules: Set(report.gate.reasons.map(\.rule)),
            causes: Set(report.gate.reasons.filter { $0.verdict == .hold }.map(\.rule)).sorted()
        )
    }
}
