import Conversations

extension XDirectMessages {
    /// Messages arrived; a conversation is that with one person.
    func read(with mapping: XMapping, ownID: String?, wasSent: Bool, into reading: inout PayloadReading) {
        let path = "data.payload.direct_message_events"
        reading.each(events, of: path) { event, path, reading throws(RecordFault) in
            let field = "\(path).created_timestamp"
            let occurred = try reading.instant(event.createdAt, counting: .milliseconds, field)
            let sender = event.message.senderID.value
            let isOwn = wasSent ? .yes : mapping.isOwn(sender, reading)
            let counterpart = isOwn == .yes ? event.message.target.recipientID.value : sender
            let property = reading.options.property ?? ownID ?? ""
            let message = Conversations.Message(
                id: mapping.messageID(event.id.value),
                kind: .directMessage,
                channel: Channel(platform: .x, property: property, channelClass: .directMessage),
                author: mapping.author(sender),
                platformSaysOwn: isOwn,
                text: event.message.data.text ?? "",
                conversation: ConversationID(platform: .x, property: property, native: counterpart),
                visibility: .private
            )
            reading.arrive(message, at: occurred)
        }
    }
}
