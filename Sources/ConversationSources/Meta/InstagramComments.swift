import Conversations

/// The value of a change in Instagram's fields for comments and mentions.
struct InstagramChange: Decodable, Sendable {
    /// The comment; missing in mentions, which name it elsewhere.
    var id: FlexibleID?
    var commentID: FlexibleID?
    var mediaID: FlexibleID?
    /// Missing in mentions: they must be fetched.
    var text: String?
    /// Missing in the older form.
    var from: InstagramUser?
    var media: InstagramMedia?
    var parentID: FlexibleID?

    private enum CodingKeys: String, CodingKey {
        case id, text, from, media
        case commentID = "comment_id"
        case mediaID = "media_id"
        case parentID = "parent_id"
    }

    static let fields: Set<String> = ["comments", "live_comments", "mentions"]

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decodeIfPresent(FlexibleID.self, forKey: .id)
        commentID = try container.decodeIfPresent(FlexibleID.self, forKey: .commentID)
        mediaID = try container.decodeIfPresent(FlexibleID.self, forKey: .mediaID)
        text = try container.decodeIfPresent(String.self, forKey: .text)
        from = try container.decodeIfPresent(InstagramUser.self, forKey: .from)
        media = try container.decodeIfPresent(InstagramMedia.self, forKey: .media)
        parentID = try container.decodeIfPresent(FlexibleID.self, forKey: .parentID)
        guard id ?? commentID ?? mediaID != nil else {
            throw DecodingError.keyNotFound(
                CodingKeys.id,
                DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "no comment and no media")
            )
        }
    }

    func message(field: String, account: String) -> Message {
        let native = (id ?? commentID ?? mediaID)?.value ?? ""
        let post = (media?.id ?? mediaID).map { MessageID(platform: .instagram, native: $0.value) }
        let message = MessageID(platform: .instagram, native: native)
        let parent = parentID.map { MessageID(platform: .instagram, native: $0.value) }
        let isMention = field == "mentions"
        return Message(
            id: message,
            kind: isMention ? .mention : parent == nil || parent == post ? .comment : .reply,
            channel: Channel(platform: .instagram, property: account),
            author: from?.author,
            platformSaysOwn: ThreeValued(from?.id.map { $0.value == account }),
            text: text ?? "",
            parent: parent ?? (post == message ? nil : post),
            conversation: post.map { ConversationID($0) },
            placement: media?.placement
        )
    }
}

/// An account as Instagram names it.
struct InstagramUser: Decodable, Sendable {
    var id: FlexibleID?
    var username: String?

    /// The account by its number, or by its name where there is no number; `nil` with neither.
    var author: Author? {
        guard let native = id?.value ?? username.map({ "@" + $0.lowercased() }) else { return nil }
        return Author(id: AuthorID(platform: .instagram, native: native), handle: username)
    }
}

/// The post under which a comment stands.
struct InstagramMedia: Decodable, Sendable {
    var id: FlexibleID
    var productType: String?

    private enum CodingKeys: String, CodingKey {
        case id
        case productType = "media_product_type"
    }

    var placement: AdPlacement? {
        productType.map { $0 == "AD" ? .paidAd : .organic }
    }
}
