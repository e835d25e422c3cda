import Conversations
import ReputationFoundations

/// Turns statuses and notifications into events.
struct MastodonMapping {
    let context: RecordContext
    private let identity: MastodonIdentity
    private(set) var events: [ConversationEvent] = []

    init(context: RecordContext) {
        self.context = context
        identity = MastodonIdentity(options: context.options)
    }

    /// A status: it arrived, and was perhaps edited; what it boosts or quotes arrived before it.
    mutating func read(
        _ status: MastodonStatus,
        namesUs: Bool = false,
        path: String = ""
    ) throws(RecordFault) {
        if let repost = status.repost { try read(repost.value, path: "\(path)reblog.") }
        if let quoted = status.quote?.status { try read(quoted.value, path: "\(path)quote.quoted_status.") }
        let occurred = try instant(status.createdAt, "\(path)created_at")
        let message = identity.message(status, namesUs: namesUs)
        append(.arrived(message), key: EventID("arrived", message.id.rawValue), at: occurred)
        if let editedAt = status.editedAt {
            appendEdit(of: message, at: try instant(editedAt, "\(path)edited_at"))
        }
        if let receivedAt = context.options.receivedAt {
            appendCounts(of: message, at: Instant(receivedAt))
        }
    }

    mutating func read(_ notification: MastodonNotification) throws(RecordFault) {
        let occurred = try instant(notification.createdAt, "created_at")
        if let payload = notification.payload {
            let fact = CustomFact(namespace: "org.joinmastodon.notification.\(notification.type)", payload: payload)
            append(.custom(fact), key: key(of: notification, "custom"), at: occurred)
            return
        }
        guard var status = notification.status else { return }
        switch notification.type {
        case "mention":
            // The notification names the account that mentions us, which is the status's own author.
            status.account = status.account ?? notification.account
            try read(status, namesUs: true, path: "status.")
        case "update", "quoted_update":
            let message = identity.message(status)
            let edited = try status.editedAt.map { time throws(RecordFault) in try instant(time, "status.edited_at") }
            appendEdit(of: message, at: edited ?? occurred)
            appendCounts(of: message, at: occurred)
        case "reblog", "favourite":
            let message = identity.message(status)
            let author = notification.account.map { identity.author($0).id }
            let reaction = Reaction(message: message.id, name: notification.type, author: author)
            append(.reacted(reaction), key: key(of: notification, "reacted"), at: occurred)
            appendCounts(of: message, at: occurred)
        default:
            try read(status, path: "status.")
        }
    }

    // MARK: - Events

    private mutating func appendEdit(of message: Message, at occurred: Instant) {
        let revision = MessageRevision(message: message.id, text: message.text, markup: message.markup)
        append(.edited(revision), key: EventID("edited", message.id.rawValue, occurred.rfc3339), at: occurred)
    }

    private mutating func appendCounts(of message: Message, at occurred: Instant) {
        guard let engagement = message.engagement else { return }
        let observation = EngagementObservation(message: message.id, engagement: engagement)
        let key = EventID("engagementObserved", message.id.rawValue, occurred.rfc3339)
        append(.engagementObserved(observation), key: key, at: occurred)
    }

    private mutating func append(_ fact: ConversationFact, key: EventID, at occurred: Instant) {
        let event = ConversationEvent(
            id: key,
            occurred: occurred,
            received: context.received(otherwise: occurred),
            source: context.source,
            fact: fact
        )
        events.append(event)
    }

    private func key(of notification: MastodonNotification, _ verb: String) -> EventID {
        EventID(verb, Platform.mastodon.rawValue, identity.server, notification.id.value, notification.type)
    }

    private func instant(_ time: FlexibleTime, _ field: String) throws(RecordFault) -> Instant {
        guard let instant = time.instant(counting: .seconds) else {
            throw RecordFault(field: field, .invalidValue, "the time is outside the years 0 to 9999")
        }
        return instant
    }
}
