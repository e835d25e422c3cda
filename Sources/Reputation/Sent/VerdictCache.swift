import Conversations
import ToneLint

/// What a linter said about replies, by the words it read, so that each is linted once.
struct VerdictCache: Sendable {
    struct Verdict: Sendable {
        var gate: ReplyGate.Verdict
        /// Whether a pack covers its language.
        var isRead: Bool
        /// The rules with something to say.
        var rules: Set<ToneRuleID>
        /// The text of the library that it repeats.
        var copied: CannedResponse.ID?
        /// Those of them that held it.
        var causes: [ToneRuleID]
        /// What the reply gives, where a classifier reads it as the linter does and can tell.
        var substance: Substance?
        /// How sure that is.
        var confidence: Double?
        /// Whether the reply says sorry or feels for the customer.
        var saysSorry: Bool
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
        let circumstances: ReplyCircumstances?
        let verdict: Verdict
    }

    private let linter: any DraftLinter
    /// Judges by the words that the linter reads; `nil` when it reads them otherwise.
    let classifier: ToneSubstanceClassifier?
    private let library: LibraryIndex?
    private let knowledge: [KnowledgeReference]
    private var entries: [MessageID: Entry] = [:]
    private var informed: [MessageID: Entry] = [:]

    init(
        _ linter: any DraftLinter,
        classifier: (any SubstanceClassifier)? = nil,
        library: LibraryIndex? = nil,
        knowledge: [KnowledgeReference] = []
    ) {
        self.library = library
        // What vouches for one draft as a whole vouches for no other.
        self.knowledge = knowledge.filter { !$0.values.isEmpty }
        self.linter = linter
        self.classifier = (classifier as? ToneSubstanceClassifier).flatMap { classifier in
            (linter as? ToneLinter).flatMap { classifier.readsLike($0) ? classifier : nil }
        }
    }

    /// What the linter says about the words of a reply.
    mutating func verdict(on reply: Message, answering incoming: Message) -> Verdict {
        if let entry = entries[reply.id], entry.reply == reply.text, entry.incoming == incoming.text {
            return entry.verdict
        }
        let verdict = lint(reply, answering: incoming)
        entries[reply.id] = Entry(reply: reply.text, incoming: incoming.text, circumstances: nil, verdict: verdict)
        return verdict
    }

    /// What it says when it knows the circumstances; it is asked again only where they could change something.
    mutating func verdict(
        on reply: Message,
        answering incoming: Message,
        under circumstances: ReplyCircumstances
    ) -> Verdict {
        guard circumstances.isNoteworthy else { return verdict(on: reply, answering: incoming) }
        if let entry = informed[reply.id], entry.reply == reply.text, entry.incoming == incoming.text,
            entry.circumstances == circumstances
        {
            return entry.verdict
        }
        let verdict = lint(reply, answering: incoming, under: circumstances)
        informed[reply.id] = Entry(
            reply: reply.text,
            incoming: incoming.text,
            circumstances: circumstances,
            verdict: verdict
        )
        return verdict
    }

    /// Who does what, as a reply says it; nothing for one that was not read.
    func actions(of reply: MessageID) -> [ReplyAction] {
        (informed[reply] ?? entries[reply])?.verdict.actions ?? []
    }

    private func lint(
        _ reply: Message,
        answering incoming: Message,
        under circumstances: ReplyCircumstances? = nil
    ) -> Verdict {
        let isPrivate = reply.channel.channelClass == .directMessage || reply.channel.channelClass == .mail
        let draft = Draft(text: reply.text, channel: reply.channel, audience: isPrivate ? .private : .public)
        var context = ReplyContext(incoming: [incoming.text], recentReplies: library?.replies, knowledge: knowledge)
        circumstances?.fill(&context)
        let report = linter.lint(draft, context: context)
        let judged = classifier?.judged(report)
        return Verdict(
            gate: report.gate.verdict,
            isRead: linter.analyzer.languages.contains(report.language),
            rules: Set(report.gate.reasons.map(\.rule)),
            copied: library?.copied(in: report),
            causes: Set(report.gate.reasons.filter { $0.verdict == .hold }.map(\.rule)).sorted(),
            substance: judged?.substance,
            confidence: judged?.confidence,
            saysSorry: report.saysSorry,
            actions: report.actions,
            unsupported: report.claims.filter(\.isUnsupported),
            claimCount: report.claims.count
        )
    }
}
