import Conversations
import ReputationFoundations

/// Turns statuses and notifications into events.
struct MastodonMapping {
    private let identity: MastodonIdentity

    init(options: DecoderOptions) {
        identity = MastodonIdentity(options: options)
    }

    /// A status: it arrived, and was perhaps edited; what it boosts or quotes arrived before it.
    func read(
        _ status: MastodonStatus,
        into reading: inout PayloadReading,
        namesUs: Bool = false,
        path: String = ""
    ) throws(RecordFault) {
        if let repost = status.repost { try read(repost.value, into: &reading, path: "\(path)reblog.") }
        if let quoted = status.quote?.status {
            try read(quoted.value, into: &reading, path: "\(path)quote.quoted_status.")
        }
        let occurred = try reading.instant(status.createdAt, "\(path)created_at")
        let message = identity.message(status, namesUs: namesUs)
        reading.arrive(message, at: occurred)
        if let editedAt = status.editedAt {
            reading.edit(message, at: try reading.instant(editedAt, "\(path)edited_at"))
        }
    }

    func read(_ notification: MastodonNotification, into reading: inout PayloadReading) throws(RecordFault) {
        let occurred = try reading.instant(notification.createdAt, "created_at")
        if let payload = notification.payload {
            let fact = CustomFact(namespace: "org.joinmastodon.notification.\(notification.type)", payload: payload)
            reading.add(.custom(fact), key: key(of: notification, "custom"), at: occurred)
            return
        }
        guard var status = notification.status else { return }
        switch notification.type {
        case "mention":
            // The notification names the account that mentions us, which is the status's own author.
            status.account = status.account ?? notification.account
            try read(status, into: &reading, namesUs: true, path: "status.")
        case "update", "quoted_update":
            let message = identity.message(status)
            let edited = try status.editedAt.map { time throws(RecordFault) in
                try reading.instant(time, "status.edited_at")
            }
            reading.edit(message, at: edited ?? occurred)
            reading.observeCounts(of: message, at: occurred)
        case "reblog", "favourite":
            let message = identity.message(status)
            let author = notification.account.map { identity.author($0).id }
            let reaction = Reaction(message: message.id, name: notification.type, author: author)
            reading.add(.reacted(reaction), key: key(of: notification, "reacted"), at: occurred)
            reading.observeCounts(of: message, at: occurred)
        default:
            try read(status, into: &reading, path: "status.")
        }
    }

    private func key(of notification: MastodonNotification, _ verb: String) -> EventID {
        EventID(verb, Platform.mastodon.rawValue, identity.server, notification.id.value, notification.type)
    }
}

extension MastodonRecord: JSONPayload {
    func read(into reading: inout PayloadReading) throws(RecordFault) {
        let mapping = MastodonMapping(options: reading.options)
        switch self {
        case .status(let status): try mapping.read(status, into: &reading)
        case .notification(let notification): try mapping.read(notification, into: &reading)
        }
    }
}
