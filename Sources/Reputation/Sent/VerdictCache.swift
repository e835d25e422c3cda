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
        /// What the reply gives, where a classifier reads it as the linter does and can tell.
        var substance: Substance?
        /// How sure that is.
        var confidence: Double?
        /// Who does what, as the reply says it.
        var actions: [ReplyAction]
        /// What it claims without anything that vouches for it.
        var unsupported: [FactualClaim]
        /// How many claims it makes.
        var claimCount: Int
    }

    private struct Entry: Sendable {
        let reply: String
        let incoming: String
        let verdict: Verdict
    }

    private let linter: ToneLinter
    /// Judges by the words that the linter reads; `nil` when it reads them otherwise.
    let classifier: ToneSubstanceClassifier?
    private let knowledge: [KnowledgeReference]
    private var entries: [MessageID: Entry] = [:]

    init(
        _ linter: ToneLinter,
        classifier: (any SubstanceClassifier)? = nil,
        knowledge: [KnowledgeReference] = []
    ) {
        self.linter = linter
        // What vouches for one draft as a whole vouches for no other.
        self.knowledge = knowledge.filter { !$0.values.isEmpty }
        self.classifier = (classifier as? ToneSubstanceClassifier).flatMap { $0.readsLike(linter) ? $0 : nil }
    }

    mutating func verdict(on reply: Message, answering incoming: Message) -> Verdict {
        if let entry = entries[reply.id], entry.reply == reply.text, entry.incoming == incoming.text {
            return entry.verdict
        }
        let verdict = lint(reply, answering: incoming)
        entries[reply.id] = Entry(reply: reply.text, incoming: incoming.text, verdict: verdict)
        return verdict
    }

    /// Who does what, as a reply says it; nothing for one that was not read.
    func actions(of reply: MessageID) -> [ReplyAction] {
        entries[reply]?.verdict.actions ?? []
    }

    private func lint(_ reply: Message, answering incoming: Message) -> Verdict {
        let isPrivate = reply.channel.channelClass == .directMessage || reply.channel.channelClass == .mail
        let draft = Draft(text: reply.text, channel: reply.channel, audience: isPrivate ? .private : .public)
        let report = linter.lint(draft, context: ReplyContext(incoming: [incoming.text], knowledge: knowledge))
        let judged = classifier?.judged(report)
        return Verdict(
            gate: report.gate.verdict,
            isRead: linter.analyzer.languages.contains(report.language),
            rules: Set(report.gate.reasons.map(\.rule)),
            causes: Set(report.gate.reasons.filter { $0.verdict == .hold }.map(\.rule)).sorted(),
            substance: judged?.substance,
            confidence: judged?.confidence,
            actions: report.actions,
            unsupported: report.claims.filter(\.isUnsupported),
            claimCount: report.claims.count
        )
    }
}
