import ReputationFoundations

/// Asks a classifier about the brand's messages on their way into a store.
public struct AssessmentRecorder<Classifier: SubstanceClassifier>: Sendable {
    private let classifier: Classifier
    private let brand: BrandMatcher

    /// Prepares to ask a classifier about the messages of a brand.
    public init(classifier: Classifier, brand: BrandProfile) {
        self.init(classifier: classifier, matcher: BrandMatcher(brand))
    }

    package init(classifier: Classifier, matcher: BrandMatcher) {
        self.classifier = classifier
        brand = matcher
    }

    /// The events, followed by a judgement of each of the brand's messages among them, which may reply to one another or
    /// to what a log holds.
    ///
    /// - Parameters:
    ///   - events: Events about to be appended to the log.
    ///   - log: The log, asked for the message that a reply names as its parent.
    ///   - diagnostics: Told of failures of the classifier.
    /// - Returns: The events to append.
    public func assessing(
        _ events: [ConversationEvent],
        in log: ConversationLog,
        diagnostics: (any DiagnosticsSink)? = nil
    ) async -> [ConversationEvent] {
        var arrivals: [MessageID: Message] = [:]
        for case .arrived(let message) in events.lazy.map(\.fact) { arrivals[message.id] = message }
        return await assessing(events, diagnostics: diagnostics) { log.item($0)?.message ?? arrivals[$0] }
    }

    /// The events, followed by a judgement of each of the brand's messages among them.
    ///
    /// A judgement has the same identifier however often it is made, so recording twice stores it once. When the
    /// classifier fails on a message, nothing is recorded for it: not judged is not a judgement.
    ///
    /// - Parameters:
    ///   - events: Events about to be stored.
    ///   - diagnostics: Told of failures of the classifier.
    ///   - incoming: Finds the message that a reply names as its parent.
    /// - Returns: The events to store.
    public func assessing(
        _ events: [ConversationEvent],
        diagnostics: (any DiagnosticsSink)? = nil,
        incoming: (MessageID) async -> Message?
    ) async -> [ConversationEvent] {
        var result = events
        for event in events {
            if let judgement = await judgement(of: event, diagnostics, incoming) { result.append(judgement) }
        }
        return result
    }

    /// A judgement of each of the brand's messages in a log, to be appended to it: for what was stored without one.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - diagnostics: Told of failures of the classifier.
    /// - Returns: The judgements alone.
    public func judgements(
        in log: ConversationLog,
        diagnostics: (any DiagnosticsSink)? = nil
    ) async -> [ConversationEvent] {
        var result: [ConversationEvent] = []
        for event in log.events {
            let judgement = await judgement(of: event, diagnostics) { log.item($0)?.message }
            if let judgement { result.append(judgement) }
        }
        return result
    }

    private func judgement(
        of event: ConversationEvent,
        _ diagnostics: (any DiagnosticsSink)?,
        _ incoming: (MessageID) async -> Message?
    ) async -> ConversationEvent? {
        let judged: (message: Message, revision: EventID?)
        switch event.fact {
        case .arrived(let message): judged = (message, nil)
        case .edited(let edit):
            guard let text = edit.text, var message = await incoming(edit.message) else { return nil }
            message.text = text
            judged = (message, event.id)
        default: return nil
        }
        guard brand.side(of: judged.message) == .brand else { return nil }
        let parent: Message? = if let id = judged.message.parent { await incoming(id) } else { nil }
        do {
            let judgement = try await classifier.substance(of: judged.message, to: parent)
            return assessment(judgement, of: judged.message.id, revision: judged.revision, like: event)
        } catch {
            diagnostics?.record(
                DiagnosticNote(
                    level: .warning,
                    name: "assessment.failed",
                    message: "\(classifier.identity.id) could not judge \(judged.message.id): \(error)"
                )
            )
            return nil
        }
    }

    private func assessment(
        _ judgement: (substance: Substance, confidence: Double?)?,
        of message: MessageID,
        revision: EventID?,
        like event: ConversationEvent
    ) -> ConversationEvent {
        let identity = classifier.identity
        return ConversationEvent(
            id: EventID(
                "assessed",
                "substance",
                message.rawValue,
                revision?.rawValue,
                identity.id.rawValue,
                "\(identity.version)"
            ),
            occurred: event.occurred,
            received: event.received,
            actor: EventActor(kind: .automation, name: identity.id.rawValue),
            fact: .assessed(
                Assessment(
                    message: message,
                    revision: revision,
                    substance: judgement?.substance,
                    confidence: judgement?.confidence,
                    assessor: .classifier(identity)
                )
            )
        )
    }
}
