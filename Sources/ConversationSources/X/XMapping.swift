import Conversations
import ReputationFoundations

/// Turns posts of X into events.
struct XMapping {
    private let users: [String: XUser]
    /// The account that the events were asked for, where they say so.
    private let ownID: String?
    private let property: String

    init(users: [XUser], ownID: String?, options: DecoderOptions) {
        self.users = Dictionary(users.map { ($0.id.value, $0) }) { first, _ in first }
        self.ownID = ownID
        property = options.property ?? ownID ?? ""
    }

    /// A post arrived; of one that was edited, the words of now are an edit of its first version.
    func read(_ post: XPost, into reading: inout PayloadReading, path: String) throws(RecordFault) {
        let occurred = try reading.instant(post.createdAt, "\(path)created_at")
        let message = message(post, reading)
        reading.arrive(message, at: occurred)
        if post.history.count > 1 {
            let revision = MessageRevision(message: message.id, text: message.text, markup: message.markup)
            reading.add(.edited(revision), key: EventID("edited", message.id.rawValue, post.id), at: occurred)
        }
    }

    func message(_ post: XPost, _ reading: PayloadReading) -> Message {
        let parent = post.reference("replied_to") ?? post.parentID
        let quoted = post.reference("retweeted") ?? post.reference("quoted")
        let isRepost = post.reference("retweeted") != nil
        let mentions = (post.entities?.mentions ?? []).map { user in
            Mention(author: user.id.map { authorID($0.value) }, handle: user.username)
        }
        let words = decoded(post.text)
        return Message(
            id: messageID(post.history.first?.value ?? post.id),
            kind: kind(of: post, parent: parent, namesSomebody: !mentions.isEmpty),
            channel: Channel(platform: .x, property: property),
            author: post.authorID.map { author($0.value) },
            platformSaysOwn: isOwn(post.authorID?.value, reading),
            text: isRepost ? "" : words,
            markup: words == post.text ? nil : SourceMarkup(format: .html, text: post.text),
            language: post.language.flatMap { $0 == "und" || $0 == "zxx" ? nil : LanguageTag(rawValue: $0) },
            parent: parent.map { messageID($0.value) },
            conversation: post.conversationID.map { ConversationID(platform: .x, native: $0.value) },
            quoted: quoted.map { messageID($0.value) },
            repliesToAuthor: post.repliesToUser.map { authorID($0.value) },
            engagement: post.metrics.flatMap { $0.engagement.isUnknown ? nil : $0.engagement },
            visibility: .public,
            mentions: mentions,
            links: (post.entities?.urls ?? []).compactMap { $0.expanded ?? $0.url }
        )
    }

    func author(_ id: String) -> Author {
        let user = users[id]
        return Author(
            id: authorID(id),
            handle: user?.username,
            displayName: user?.name,
            followers: user?.metrics?.followers,
            isVerified: ThreeValued(user?.isVerified)
        )
    }

    func isOwn(_ id: String?, _ reading: PayloadReading) -> ThreeValued {
        guard let id else { return .unknown }
        return id == ownID ? .yes : ownID != nil ? .no : reading.isOwn(id, users[id]?.username)
    }

    func messageID(_ id: String) -> MessageID { MessageID(platform: .x, native: id) }

    func authorID(_ id: String) -> AuthorID { AuthorID(platform: .x, native: id) }

    private func kind(of post: XPost, parent: FlexibleID?, namesSomebody: Bool) -> MessageKind {
        if post.reference("retweeted") != nil { return .repost }
        if parent != nil { return .reply }
        if post.reference("quoted") != nil { return .quote }
        return namesSomebody ? .mention : .post
    }

    /// X escapes the three signs of HTML in its texts.
    private func decoded(_ text: String) -> String {
        HTMLEntities.decoded(Array(text.utf8).span).map { String(decoding: $0, as: UTF8.self) } ?? text
    }
}
