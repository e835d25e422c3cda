import Conversations
import ReputationFoundations

/// A comment with its answers, as Instagram's interface gives it when asked.
struct InstagramNode: PagedItem {
    static let listName = "data"

    var id: FlexibleID
    var text: String?
    var timestamp: FlexibleTime
    var username: String?
    var user: InstagramUser?
    var from: InstagramUser?
    var likes: Int?
    var isHidden: Bool?
    var media: InstagramMedia?
    var replies: Replies?

    struct Replies: Decodable, Sendable {
        var data: [Attempt<InstagramNode>]?
    }

    private enum CodingKeys: String, CodingKey {
        case id, text, timestamp, username, user, from, media, replies
        case likes = "like_count"
        case isHidden = "hidden"
    }

    func read(into reading: inout PayloadReading, path: String) throws(RecordFault) {
        try read(into: &reading, under: nil, path: path)
    }

    /// Reads the comment and its answers; a comment may have a name and no number, or neither.
    private func read(
        into reading: inout PayloadReading,
        under parent: (id: MessageID, conversation: ConversationID)?,
        path: String
    ) throws(RecordFault) {
        let occurred = try reading.instant(timestamp, "\(path)timestamp")
        let message = MessageID(platform: .instagram, native: id.value)
        let post = media.map { MessageID(platform: .instagram, native: $0.id.value) }
        let conversation = parent?.conversation ?? ConversationID(post ?? message)
        let account = InstagramUser(id: (user ?? from)?.id, username: username ?? (user ?? from)?.username)
        let arrival = Message(
            id: message,
            kind: parent == nil ? .comment : .reply,
            channel: Channel(platform: .instagram, property: reading.options.property ?? ""),
            author: account.author,
            platformSaysOwn: reading.isOwn(account.id?.value, account.username),
            text: text ?? "",
            parent: parent?.id ?? post,
            conversation: conversation,
            engagement: likes.map { Engagement(likes: $0) },
            visibility: isHidden.map { $0 ? .hidden : .public } ?? .unknown,
            placement: media?.placement
        )
        reading.arrive(arrival, at: occurred)
        reading.each(replies?.data, of: "\(path)replies.data") { reply, path, reading throws(RecordFault) in
            try reply.read(into: &reading, under: (message, conversation), path: "\(path).")
        }
    }
}
