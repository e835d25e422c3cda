import Conversations

/// A resource of YouTube's interface: a page of threads or comments, or one of them.
enum YouTubePayload: Decodable, Sendable {
    case threads([Attempt<YouTubeThread>])
    case comments([Attempt<YouTubeComment>])
    case thread(YouTubeThread)
    case comment(YouTubeComment)
    /// A resource that is neither.
    case other(kind: String, JSONValue)

    private enum CodingKeys: CodingKey {
        case kind, items
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let kind = try container.decode(String.self, forKey: .kind)
        switch kind {
        case "youtube#commentThreadListResponse":
            self = .threads(try container.decode([Attempt<YouTubeThread>].self, forKey: .items))
        case "youtube#commentListResponse":
            self = .comments(try container.decode([Attempt<YouTubeComment>].self, forKey: .items))
        case "youtube#commentThread": self = .thread(try YouTubeThread(from: decoder))
        case "youtube#comment": self = .comment(try YouTubeComment(from: decoder))
        default: self = .other(kind: kind, try JSONValue(from: decoder))
        }
    }
}

/// A comment with its answers, of which some may be missing.
struct YouTubeThread: Decodable, Sendable {
    var id: String
    var snippet: Snippet
    var replies: Replies?

    struct Snippet: Decodable, Sendable {
        var channelId: String?
        var videoId: String?
        var topLevelComment: YouTubeComment
        var totalReplyCount: Int?
    }

    struct Replies: Decodable, Sendable {
        var comments: [Attempt<YouTubeComment>]
    }
}

/// A comment or an answer to one.
struct YouTubeComment: Decodable, Sendable {
    var id: String
    var snippet: Snippet

    struct Snippet: Decodable, Sendable {
        var authorDisplayName: String?
        var authorChannelId: Channel?
        /// The channel under whose video, or on whose page, it stands.
        var channelId: String?
        var videoId: String?
        /// May be HTML.
        var textDisplay: String?
        /// Only given to the author and the channel's owner.
        var textOriginal: String?
        var parentId: String?
        var likeCount: Int?
        var moderationStatus: String?
        var publishedAt: FlexibleTime
        var updatedAt: FlexibleTime?

        struct Channel: Decodable, Sendable {
            var value: String
        }
    }
}
