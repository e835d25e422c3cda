import Conversations
import ReputationFoundations

/// What decoders say again and again.
extension PayloadReading {
    /// A message arrived; with a receipt time its counts are observed then.
    mutating func arrive(_ message: Message, at instant: Instant, sent: Instant? = nil) {
        add(.arrived(message), key: EventID("arrived", message.id.rawValue), at: instant, sent: sent)
        if let receivedAt = options.receivedAt { observeCounts(of: message, at: Instant(receivedAt)) }
    }

    /// A message has other words, or another rating, since a moment.
    mutating func edit(_ message: Message, at instant: Instant) {
        let revision = MessageRevision(
            message: message.id,
            text: message.text,
            markup: message.markup,
            rating: message.rating
        )
        add(.edited(revision), key: EventID("edited", message.id.rawValue, instant.rfc3339), at: instant)
    }

    /// A message arrived, where the platform tells only when it was written last.
    ///
    /// Read again after a change, the words of then are an edit; so they are stated as one each time. A record that
    /// holds several states of one message gives the later ones as edits alone.
    mutating func state(_ message: Message, asOf instant: Instant, isFirst: Bool = true) {
        if isFirst { arrive(message, at: instant) }
        edit(message, at: instant)
    }

    mutating func observeCounts(of message: Message, at instant: Instant) {
        guard let engagement = message.engagement, !engagement.isUnknown else { return }
        add(
            .engagementObserved(EngagementObservation(message: message.id, engagement: engagement)),
            key: EventID("engagementObserved", message.id.rawValue, instant.rfc3339),
            at: instant
        )
    }

    /// A message of the brand got so far.
    mutating func deliver(_ id: MessageID, _ state: DeliveryState, reason: String? = nil, at instant: Instant) {
        let report = DeliveryReport(message: id, state: state, reason: reason)
        add(.delivered(report), key: EventID("delivered", id.rawValue, state.rawValue, instant.rfc3339), at: instant)
    }

    /// A message is gone, by its author or by the platform; it has one key however often that is read.
    mutating func remove(_ id: MessageID, reason: String? = nil, at instant: Instant) {
        add(
            .removed(MessageReference(message: id, reason: reason)),
            key: EventID("removed", id.rawValue, reason),
            at: instant
        )
    }

    /// How many answers a message shows, and how many of them were given.
    mutating func count(under id: MessageID, displayed: Int, visible: Int?, at instant: Instant) {
        add(
            .counterObserved(CounterObservation(message: id, displayed: displayed, visible: visible)),
            key: EventID("counterObserved", id.rawValue, instant.rfc3339, "\(displayed)", visible.map(String.init)),
            at: instant
        )
    }

    /// Something of a kind that becomes no other fact is kept whole.
    ///
    /// Without a time of its own it is dated to the receipt time, or to the latest thing read of the same record.
    mutating func keep(
        _ payload: JSONValue,
        as namespace: String,
        at instant: Instant?,
        sent: Instant? = nil,
        timeField: String
    ) throws(RecordFault) {
        let known = instant ?? options.receivedAt.map { Instant($0) } ?? latest
        guard let occurred = known else {
            throw RecordFault(
                field: timeField,
                .missingField,
                "the record has no time, and the decoder was not told when it was received"
            )
        }
        add(
            .custom(CustomFact(namespace: namespace, payload: payload)),
            key: EventID("custom", namespace, occurred.rfc3339, payload.canonicalText),
            at: occurred,
            sent: sent
        )
    }

    /// The moment that a field names.
    func instant(
        _ time: FlexibleTime?,
        counting unit: FlexibleTime.Unit = .seconds,
        _ field: String
    ) throws(RecordFault) -> Instant {
        guard let time else { throw RecordFault(field: field, .missingField, "the field is missing") }
        guard let instant = time.instant(counting: unit) else {
            throw RecordFault(field: field, .invalidValue, "the time is outside the years 0 to 9999")
        }
        return instant
    }

    /// Whether one of an account's names is that of the brand's own account; unknown where nobody said which that is.
    func isOwn(_ names: String?...) -> ThreeValued {
        guard let property = options.property else { return .unknown }
        let names = names.compactMap { $0.map(Self.comparable) }
        return names.isEmpty ? .unknown : ThreeValued(names.contains(Self.comparable(property)))
    }

    private static func comparable(_ name: String) -> String {
        (name.hasPrefix("@") ? String(name.dropFirst()) : name).lowercased()
    }
}
