import Conversations

/// A thing of Reddit's interface.
enum RedditThing: Decodable, Sendable {
    case listing(RedditListing)
    case post(RedditPost)
    case comment(RedditComment)
    case message(RedditMessage)
    /// A list of names only, or a kind that is not known.
    case other(kind: String, JSONValue)

    private enum CodingKeys: CodingKey {
        case kind, data
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let kind = try container.decode(String.self, forKey: .kind)
        switch kind {
        case "Listing": self = .listing(try container.decode(RedditListing.self, forKey: .data))
        case "t3": self = .post(try container.decode(RedditPost.self, forKey: .data))
        case "t1": self = .comment(try container.decode(RedditComment.self, forKey: .data))
        case "t4": self = .message(try container.decode(RedditMessage.self, forKey: .data))
        default: self = .other(kind: kind, try container.decode(JSONValue.self, forKey: .data))
        }
    }
}

struct RedditListing: Decodable, Sendable {
    var children: [Attempt<RedditThing>]
}

/// What posts and comments have in common.
struct RedditWords: Decodable, Sendable {
    /// The full name, such as `t1_kx1`.
    var name: String
    var author: String?
    var authorID: String?
    var subreddit: String?
    /// Relative.
    var permalink: String?
    /// Seconds, with or without a fraction.
    ///
    /// Another member, without `_utc`, is not in UTC in old data.
    var created: FlexibleTime
    /// `false`, or when.
    var edited: RedditEdit?
    var ups: Int?
    var score: Int?
    var distinguished: String?

    private enum CodingKeys: String, CodingKey {
        case name, author, subreddit, permalink, edited, ups, score, distinguished
        case authorID = "author_fullname"
        case created = "created_utc"
    }
}

/// When something was edited: `false` for never.
enum RedditEdit: Decodable, Sendable {
    case never
    /// Old data says only that it was.
    case sometime
    case at(FlexibleTime)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
            self = flag ? .sometime : .never
        } else {
            self = .at(try FlexibleTime(from: decoder))
        }
    }
}

struct RedditPost: Decodable, Sendable {
    var words: RedditWords
    var title: String
    var text: String?
    var html: String?
    var url: String?
    var comments: Int?
    var removal: String?

    private enum CodingKeys: String, CodingKey {
        case title, url
        case text = "selftext"
        case html = "selftext_html"
        case comments = "num_comments"
        case removal = "removed_by_category"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        words = try RedditWords(from: decoder)
        title = try container.decode(String.self, forKey: .title)
        text = try container.decodeIfPresent(String.self, forKey: .text)
        html = try container.decodeIfPresent(String.self, forKey: .html)
        url = try container.decodeIfPresent(String.self, forKey: .url)
        comments = try container.decodeIfPresent(Int.self, forKey: .comments)
        removal = try container.decodeIfPresent(String.self, forKey: .removal)
    }
}

struct RedditComment: Decodable, Sendable {
    var words: RedditWords
    var text: String?
    var html: String?
    var postID: String
    var parentID: String
    var replies: RedditThing.Box?

    private enum CodingKeys: String, CodingKey {
        case replies
        case text = "body"
        case html = "body_html"
        case postID = "link_id"
        case parentID = "parent_id"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        words = try RedditWords(from: decoder)
        text = try container.decodeIfPresent(String.self, forKey: .text)
        html = try container.decodeIfPresent(String.self, forKey: .html)
        postID = try container.decode(String.self, forKey: .postID)
        parentID = try container.decode(String.self, forKey: .parentID)
        // Without answers it is an empty string.
        if (try? container.decode(String.self, forKey: .replies)) == nil {
            replies = try container.decodeIfPresent(RedditThing.Box.self, forKey: .replies)
        }
    }
}

extension RedditThing {
    /// A thing inside a thing.
    indirect enum Box: Decodable, Sendable {
        case thing(RedditThing)

        init(from decoder: any Decoder) throws {
            self = .thing(try RedditThing(from: decoder))
        }
    }
}
