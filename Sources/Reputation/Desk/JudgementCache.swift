import Conversations

/// What a classifier said about the brand's replies, by what it read, so that each is judged once.
///
/// The judgements are added to a copy of the log when somebody asks: a reply that arrives before the message it answers
/// is judged by both as soon as both are there, so that the order of events decides nothing.
struct JudgementCache: Sendable {
    private struct Entry: Sendable {
        let event: ConversationEvent
        let message: Message
        let incoming: String?
        let judgements: [ConversationEvent]
    }

    private let classifier: any SubstanceClassifier
    private let brand: BrandMatcher
    private var entries: [EventID: Entry] = [:]

    init(_ classifier: any SubstanceClassifier, _ brand: BrandMatcher) {
        self.classifier = classifier
        self.brand = brand
    }

    /// The judgements of all the brand's replies in a log.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - verdicts: What a linter said about replies; where it reads them as the classifier does, it reads for both.
    /// - Returns: A judgement for each version of each reply, in the order of the log.
    mutating func judgements(
        in log: ConversationLog,
        sharing verdicts: inout VerdictCache?
    ) async -> [ConversationEvent] {
        var result: [ConversationEvent] = []
        for event in log.events {
            guard let message = subject(of: event, in: log), brand.side(of: message) == .brand else { continue }
            let incoming = message.parent.flatMap { log.item($0)?.message.text }
            if let entry = entries[event.id], entry.event == event, entry.message == message,
                entry.incoming == incoming
            {
                result += entry.judgements
            } else {
                let known = knownSubstance(of: event, in: log, &verdicts)
                let judgements =
                    if let known { await judge(event, in: log, by: known) } else {
                        await judge(event, in: log, by: classifier)
                    }
                // Where nothing came of it the classifier may have failed: it is asked again next time.
                entries[event.id] =
                    judgements.isEmpty
                    ? nil : Entry(event: event, message: message, incoming: incoming, judgements: judgements)
                result += judgements
            }
        }
        return result
    }

    /// The judgement of a reply with its first words, where the linter reads it anyway.
    private func knownSubstance(
        of event: ConversationEvent,
        in log: ConversationLog,
        _ verdicts: inout VerdictCache?
    ) -> KnownSubstance? {
        guard let identity = verdicts?.classifier?.identity, case .arrived(let arrived) = event.fact,
            let reply = log.item(arrived.id)?.message, reply.text == arrived.text, reply.parent == arrived.parent,
            let incoming = reply.parent.flatMap({ log.item($0)?.message }),
            SentReplyReview.reads(reply, answering: incoming, of: brand),
            let verdict = verdicts?.verdict(on: reply, answering: incoming)
        else { return nil }
        let judged = verdict.substance.map { (substance: $0, confidence: verdict.confidence) }
        return KnownSubstance(identity: identity, judged: judged)
    }

    private func subject(of event: ConversationEvent, in log: ConversationLog) -> Message? {
        switch event.fact {
        case .arrived(let message): message
        case .edited(let edit): log.item(edit.message)?.message
        default: nil
        }
    }

    private func judge(
        _ event: ConversationEvent,
        in log: ConversationLog,
        by classifier: some SubstanceClassifier
    ) async -> [ConversationEvent] {
        let recorder = AssessmentRecorder(classifier: classifier, matcher: brand)
        return Array(await recorder.assessing([event], in: log).dropFirst())
    }
}

/// What a classifier judged already, as the classifier itself would say it.
private struct KnownSubstance: SubstanceClassifier {
    let identity: ClassifierIdentity
    let judged: (substance: Substance, confidence: Double?)?

    func substance(
        of reply: Message,
        to incoming: Message?
    ) async -> (substance: Substance, confidence: Double?)? {
        await FormOnlySubstanceClassifier().substance(of: reply, to: incoming) ?? judged
    }
}
