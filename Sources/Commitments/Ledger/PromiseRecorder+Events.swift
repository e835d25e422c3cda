public import Conversations

extension PromiseRecorder {
    /// The events, followed by the promises that the brand's messages among them make.
    ///
    /// A message whose promises somebody recorded, in the log or among the events, is not read: a person's record of
    /// them counts.
    ///
    /// - Parameters:
    ///   - events: Events about to be stored.
    ///   - log: What is stored already; asked for the message that an edit changes.
    /// - Returns: The events to store.
    public func recording(_ events: [ConversationEvent], in log: ConversationLog) -> [ConversationEvent] {
        var known = Self.read(log)
        var arrivals: [MessageID: Message] = [:]
        for event in events {
            switch event.fact {
            case .promiseMade(let record): known.note(record)
            case .arrived(let message): arrivals[message.id] = message
            default: break
            }
        }
        return events
            + events.flatMap { event in
                made(by: event, known, { log.item($0)?.message ?? arrivals[$0] }) {
                    promises(in: $0, at: event.occurredAt)
                }
            }
    }

    /// The promises of the brand's messages in a log, to be appended to it: for what was stored without them.
    ///
    /// - Complexity: O(*n*) in the events, and reading each of the brand's messages once.
    public func promises(in log: ConversationLog) -> [ConversationEvent] {
        var readings = PromiseReadings()
        return promises(in: log, reading: &readings)
    }

    /// The promises of the brand's messages in a log, of which those that were read before are not read again.
    package func promises(in log: ConversationLog, reading readings: inout PromiseReadings) -> [ConversationEvent] {
        let known = Self.read(log)
        return log.countingEvents.flatMap { event in
            made(by: event, known, { log.item($0)?.message }) { message in
                readings.records(of: event.id, message) { promises(in: message, at: event.occurredAt) }
            }
        }
    }

    /// The messages whose promises are recorded by other names than the reader gives.
    private struct Known {
        var messages: Set<MessageID> = []

        mutating func note(_ record: PromiseRecord) {
            guard let message = record.madeIn, record.id != PromiseRecorder.name(of: record.text, in: message) else {
                return
            }
            messages.insert(message)
        }
    }

    private static func read(_ log: ConversationLog) -> Known {
        var known = Known()
        for promise in log.promises() { known.note(promise.record) }
        return known
    }

    private func made(
        by event: ConversationEvent,
        _ known: Known,
        _ find: (MessageID) -> Message?,
        reading: (Message) -> [PromiseRecord]
    ) -> [ConversationEvent] {
        let message: Message
        switch event.fact {
        case .arrived(let arrived): message = arrived
        case .edited(let edit):
            guard let text = edit.text, var edited = find(edit.message) else { return [] }
            edited.text = text
            message = edited
        default: return []
        }
        guard isOwn(message), !known.messages.contains(message.id) else { return [] }
        return reading(message).map { record in
            ConversationEvent(
                occurredAt: event.occurredAt,
                receivedAt: event.receivedAt,
                actor: EventActor(kind: .automation, name: "agent:promise-reader"),
                fact: .promiseMade(record)
            )
        }
    }
}
