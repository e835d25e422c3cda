import Conversations

/// What a classifier said about the brand's replies, by what it read, so that each is judged once.
///
/// The judgements are added to a copy of the log when somebody asks: a reply that arrives before the message it answers
/// is judged by both as soon as both are there, so that the order of events decides nothing.
struct JudgementCache: Sendable {
    private struct Entry: Sendable {
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
    mutating func judgements(in log: ConversationLog) async -> [ConversationEvent] {
        var result: [ConversationEvent] = []
        for event in log.events {
            guard let message = subject(of: event, in: log), brand.side(of: message) == .brand else { continue }
            let incoming = message.parent.flatMap { log.item($0)?.message.text }
            if let entry = entries[event.id], entry.incoming == incoming {
                result += entry.judgements
            } else {
                let judgements = await judge(event, in: log, by: classifier)
                entries[event.id] = Entry(incoming: incoming, judgements: judgements)
                result += judgements
            }
        }
        return result
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
        let recorder = AssessmentRecorder(classifier: classifier, brand: brand)
        return Array(await recorder.assessing([event], in: log).dropFirst())
    }
}
