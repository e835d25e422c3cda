import Conversations

/// A private message.
struct RedditMessage: Decodable, Sendable {
    var name: String
    var author: String?
    var recipient: String?
    var subject: String?
    var text: String?
    var created: FlexibleTime
    var parentID: String?
    var first: String?

    private enum CodingKeys: String, CodingKey {
        case name, author, subject
        case recipient = "dest"
        case text = "body"
        case created = "created_utc"
        case parentID = "parent_id"
        case first = "first_message_name"
    }
}

extension RedditMessage {
    func read(into reading: inout PayloadReading, path: String) throws(RecordFault) {
        let isOwn = reading.isOwn(author)
        let property = reading.options.property ?? ""
        let id = MessageID(platform: .reddit, native: name)
        let arrival = Message(
            id: id,
            kind: .directMessage,
            channel: Channel(platform: .reddit, property: property, channelClass: .directMessage),
            author: author.map { Author(id: AuthorID(platform: .reddit, native: $0.lowercased()), handle: $0) },
            platformSaysOwn: isOwn,
            title: subject,
            text: text ?? "",
            parent: parentID.map { MessageID(platform: .reddit, native: $0) },
            conversation: ConversationID(platform: .reddit, native: first ?? name),
            visibility: .private
        )
        reading.arrive(arrival, at: try reading.instant(created, "\(path).created_utc"))
    }
}
