import Conversations

/// A post as Mastodon's API sends it.
struct MastodonStatus: Decodable, Sendable {
    var id: FlexibleID
    var uri: String?
    var url: String?
    var createdAt: FlexibleTime
    var editedAt: FlexibleTime?
    var account: MastodonAccount?
    var content: String
    var spoilerText: String?
    var visibility: String?
    var language: String?
    var parentID: FlexibleID?
    var parentAccountID: FlexibleID?
    var mentions: [MastodonMention]?
    var replies: Int?
    var reposts: Int?
    var likes: Int?
    var quotes: Int?
    var attachments: [MastodonAttachment]?
    var repost: NestedStatus?
    var quote: MastodonQuote?

    private enum CodingKeys: String, CodingKey {
        case id, uri, url, account, content, visibility, language, mentions, quote
        case createdAt = "created_at"
        case editedAt = "edited_at"
        case spoilerText = "spoiler_text"
        case parentID = "in_reply_to_id"
        case parentAccountID = "in_reply_to_account_id"
        case replies = "replies_count"
        case reposts = "reblogs_count"
        case likes = "favourites_count"
        case quotes = "quotes_count"
        case attachments = "media_attachments"
        case repost = "reblog"
    }

    /// A status inside a status.
    indirect enum NestedStatus: Decodable, Sendable {
        case status(MastodonStatus)

        init(from decoder: any Decoder) throws {
            self = .status(try MastodonStatus(from: decoder))
        }

        var value: MastodonStatus {
            switch self {
            case .status(let status): status
            }
        }
    }

    /// The counts, where there are any.
    var engagement: Engagement? {
        let counts = Engagement(replies: replies, reposts: reposts, quotes: quotes, likes: likes)
        return counts.isUnknown ? nil : counts
    }
}

/// An account as Mastodon's API sends it.
struct MastodonAccount: Decodable, Sendable {
    var id: FlexibleID?
    /// The name, with the domain for an account of another server only.
    var acct: String
    var displayName: String?
    var isBot: Bool?
    var isGroup: Bool?
    var followers: Int?
    var url: String?

    private enum CodingKeys: String, CodingKey {
        case id, acct, url
        case displayName = "display_name"
        case isBot = "bot"
        case isGroup = "group"
        case followers = "followers_count"
    }
}

/// An account named in a status.
struct MastodonMention: Decodable, Sendable {
    var id: FlexibleID?
    var acct: String
    var url: String?
}

/// A quoted status, whole or by its name.
struct MastodonQuote: Decodable, Sendable {
    var status: MastodonStatus.NestedStatus?
    var statusID: FlexibleID?

    private enum CodingKeys: String, CodingKey {
        case status = "quoted_status"
        case statusID = "quoted_status_id"
    }

    var id: FlexibleID? { status?.value.id ?? statusID }
}

/// A file as Mastodon's API sends it.
struct MastodonAttachment: Decodable, Sendable {
    var type: String?
    var url: String?
    var description: String?

    var attachment: MessageAttachment {
        let kind: MessageAttachmentKind =
            switch type {
            case "image": .image
            case "video", "gifv": .video
            case "audio": .audio
            default: .file
            }
        return MessageAttachment(kind: kind, url: url, altText: description)
    }
}
