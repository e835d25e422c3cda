import Conversations
import ReputationFoundations

/// Turns messages of WhatsApp, and what became of those sent, into events.
struct WhatsAppMapping {
    private let value: WhatsAppValue
    private let path: String
    private let namespace: String
    /// Who wrote, by number and by the name that holds for this business.
    private let contacts: [FlexibleID: WhatsAppValue.Contact]

    init(value: WhatsAppValue, path: String, namespace: String) {
        self.value = value
        self.path = path
        self.namespace = namespace
        let named = (value.contacts ?? []).flatMap { contact in
            [contact.number, contact.userID].compactMap(\.self).map { ($0, contact) }
        }
        contacts = Dictionary(named) { first, _ in first }
    }

    func read(into reading: inout PayloadReading) throws(RecordFault) {
        reading.each(value.messages, of: "\(path).messages") { message, path, reading throws(RecordFault) in
            let occurred = try reading.instant(message.timestamp, "\(path).timestamp")
            try read(message, at: occurred, path: path, into: &reading)
        }
        reading.each(value.statuses, of: "\(path).statuses") { status, path, reading throws(RecordFault) in
            let occurred = try reading.instant(status.timestamp, "\(path).timestamp")
            let reason = status.errors?.first.map { failure in
                [failure.code?.value, failure.title].compactMap(\.self).joined(separator: " ")
            }
            reading.deliver(messageID(status.id), status.state, reason: reason, at: occurred)
        }
    }

    private func read(
        _ message: WhatsAppMessage,
        at occurred: Instant,
        path: String,
        into reading: inout PayloadReading
    ) throws(RecordFault) {
        let author = author(of: message)
        switch message.content {
        case .words(let words, let file):
            reading.arrive(arrival(message, author, text: words, attachments: [file].compactMap(\.self)), at: occurred)
        case .place(let place):
            reading.arrive(arrival(message, author, text: "", place: place), at: occurred)
        case .reaction(let target, let emoji):
            let reaction = Reaction(
                message: messageID(target),
                name: emoji ?? "",
                author: author?.id,
                isWithdrawn: (emoji ?? "").isEmpty
            )
            let key = EventID("reacted", Platform.whatsApp.rawValue, message.id)
            reading.add(.reacted(reaction), key: key, at: occurred)
        case .other:
            try reading.keep(
                message.payload ?? .null,
                as: "\(namespace).\(message.type)",
                at: occurred,
                timeField: "\(path).timestamp"
            )
        }
    }

    private func arrival(
        _ message: WhatsAppMessage,
        _ author: Author?,
        text: String,
        attachments: [MessageAttachment] = [],
        place: Place? = nil
    ) -> Message {
        let property = value.metadata.phoneNumberID.value
        let thread = message.groupID?.value ?? author?.id.native
        return Message(
            id: messageID(message.id),
            kind: .directMessage,
            channel: Channel(platform: .whatsApp, property: property, channelClass: .directMessage),
            author: author,
            platformSaysOwn: .no,
            text: text,
            parent: message.context?.id.map(messageID),
            conversation: thread.map { ConversationID(platform: .whatsApp, property: property, native: $0) },
            visibility: .private,
            placement: message.referral?.sourceType == "ad" ? .paidAd : nil,
            attachments: attachments,
            place: place
        )
    }

    /// The sender by number, else by the name that holds for this business.
    private func author(of message: WhatsAppMessage) -> Author? {
        guard let id = message.from ?? message.fromUserID else { return nil }
        let contact = message.from.flatMap { contacts[$0] } ?? message.fromUserID.flatMap { contacts[$0] }
        return Author(
            id: AuthorID(platform: .whatsApp, native: id.value),
            handle: contact?.profile?.username,
            displayName: contact?.profile?.name
        )
    }

    private func messageID(_ id: String) -> MessageID {
        MessageID(platform: .whatsApp, native: id)
    }
}
