import Conversations

/// A post as X's interface gives it; both spellings of each name that changed are read.
struct XPost: Decodable, Sendable {
    var id: String
    var text: String
    var authorID: FlexibleID?
    var createdAt: FlexibleTime?
    var conversationID: FlexibleID?
    var repliesToUser: FlexibleID?
    var parentID: FlexibleID?
    var references: [Reference]
    var entities: Entities?
    var metrics: XMetrics?
    var language: String?
    /// The names of all versions, the first one first.
    var history: [FlexibleID]

    struct Reference: Decodable, Sendable {
        var type: String
        var id: FlexibleID
    }

    struct Entities: Decodable, Sendable {
        var mentions: [NamedUser]?
        var urls: [Link]?
    }

    struct NamedUser: Decodable, Sendable {
        var username: String
        var id: FlexibleID?
    }

    struct Link: Decodable, Sendable {
        var url: String?
        var expanded: String?

        private enum CodingKeys: String, CodingKey {
            case url
            case expanded = "expanded_url"
        }
    }

    private struct LongText: Decodable {
        var text: String?
    }

    private enum CodingKeys: String, CodingKey {
        case id, text, entities
        case authorID = "author_id"
        case createdAt = "created_at"
        case conversationID = "conversation_id"
        case repliesToUser = "in_reply_to_user_id"
        case parentTweet = "in_reply_to_tweet_id"
        case parentPost = "in_reply_to_post_id"
        case referencedTweets = "referenced_tweets"
        case referencedPosts = "referenced_posts"
        case metrics = "public_metrics"
        case language = "lang"
        case tweetHistory = "edit_history_tweet_ids"
        case postHistory = "edit_history_post_ids"
        case noteTweet = "note_tweet"
        case notePost = "note_post"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func either<Value: Decodable>(_ first: CodingKeys, _ second: CodingKeys) throws -> Value? {
            try container.decodeIfPresent(Value.self, forKey: first)
                ?? container.decodeIfPresent(Value.self, forKey: second)
        }
        id = try container.decode(FlexibleID.self, forKey: .id).value
        let long: LongText? = try either(.noteTweet, .notePost)
        // Absent in an event that only names a post, such as its deletion.
        text = try long?.text ?? container.decodeIfPresent(String.self, forKey: .text) ?? ""
        authorID = try container.decodeIfPresent(FlexibleID.self, forKey: .authorID)
        createdAt = try container.decodeIfPresent(FlexibleTime.self, forKey: .createdAt)
        conversationID = try container.decodeIfPresent(FlexibleID.self, forKey: .conversationID)
        repliesToUser = try container.decodeIfPresent(FlexibleID.self, forKey: .repliesToUser)
        parentID = try either(.parentTweet, .parentPost)
        references = try either(.referencedTweets, .referencedPosts) ?? []
        entities = try container.decodeIfPresent(Entities.self, forKey: .entities)
        metrics = try container.decodeIfPresent(XMetrics.self, forKey: .metrics)
        language = try container.decodeIfPresent(String.self, forKey: .language)
        history = try either(.tweetHistory, .postHistory) ?? []
    }

    func reference(_ type: String) -> FlexibleID? {
        references.first { $0.type == type }?.id
    }
}

/// Counts as X gives them, as numbers or as strings, in either spelling.
struct XMetrics: Decodable, Sendable {
    var engagement: Engagement

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: NamedKey.self)
        func count(_ names: String...) throws -> Int? {
            for name in names {
                for key in [NamedKey(name), NamedKey(name + "_str")] {
                    if let count = try container.decodeIfPresent(FlexibleInteger.self, forKey: key)?.count {
                        return count
                    }
                }
            }
            return nil
        }
        engagement = Engagement(
            replies: try count("reply_count"),
            reposts: try count("retweet_count", "repost_count"),
            quotes: try count("quote_count"),
            likes: try count("like_count"),
            views: try count("impression_count")
        )
    }
}

/// An account as X gives it.
struct XUser: Decodable, Sendable {
    var id: FlexibleID
    var username: String?
    var name: String?
    var isVerified: Bool?
    var metrics: Metrics?

    struct Metrics: Decodable, Sendable {
        var followers: Int?

        private enum CodingKeys: String, CodingKey {
            case followers = "followers_count"
        }
    }

    private enum CodingKeys: String, CodingKey {
        case id, username, name
        case isVerified = "verified"
        case metrics = "public_metrics"
    }
}
