import Conversations
import ReputationFoundations

/// An answer of Bluesky's interface: notifications, a feed, search results, or one post.
enum BlueskyPayload: Decodable, Sendable {
    case notifications([Attempt<BlueskyNotification>])
    case posts([Attempt<BlueskyPost>], path: String)
    case post(BlueskyPost)

    private enum CodingKeys: CodingKey {
        case notifications, feed, posts
    }

    private struct Entry: Decodable, Sendable {
        var post: BlueskyPost
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if container.contains(.notifications) {
            self = .notifications(try container.decode([Attempt<BlueskyNotification>].self, forKey: .notifications))
        } else if container.contains(.feed) {
            let feed = try container.decode([Attempt<Entry>].self, forKey: .feed)
            self = .posts(feed.map { $0.map(\.post) }, path: "feed")
        } else if container.contains(.posts) {
            self = .posts(try container.decode([Attempt<BlueskyPost>].self, forKey: .posts), path: "posts")
        } else {
            self = .post(try BlueskyPost(from: decoder))
        }
    }
}

extension BlueskyPayload: JSONPayload {
    func read(into reading: inout PayloadReading) throws(RecordFault) {
        let mapping = BlueskyMapping(property: reading.options.property ?? "")
        switch self {
        case .notifications(let list):
            reading.each(list, of: "notifications") { item, path, reading throws(RecordFault) in
                try mapping.read(item, into: &reading, path: "\(path).")
            }
        case .posts(let list, let path):
            reading.each(list, of: path) { post, path, reading throws(RecordFault) in
                try mapping.read(post, into: &reading, path: "\(path).")
            }
        case .post(let post):
            try mapping.read(post, into: &reading, path: "")
        }
    }
}

/// A post with the account that wrote it, as the interface shows it; or a record with its name.
struct BlueskyPost: Decodable, Sendable {
    var uri: String
    var author: BlueskyAccount?
    var record: BlueskyRecord
    var indexedAt: FlexibleTime?
    var engagement: Engagement

    private enum CodingKeys: String, CodingKey {
        case uri, author, record, value, indexedAt, replyCount, repostCount, likeCount, quoteCount
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        uri = try container.decode(String.self, forKey: .uri)
        author = try container.decodeIfPresent(BlueskyAccount.self, forKey: .author)
        record = try container.decode(BlueskyRecord.self, forKey: container.contains(.value) ? .value : .record)
        indexedAt = try container.decodeIfPresent(FlexibleTime.self, forKey: .indexedAt)
        engagement = Engagement(
            replies: try container.decodeIfPresent(Int.self, forKey: .replyCount),
            reposts: try container.decodeIfPresent(Int.self, forKey: .repostCount),
            quotes: try container.decodeIfPresent(Int.self, forKey: .quoteCount),
            likes: try container.decodeIfPresent(Int.self, forKey: .likeCount)
        )
    }
}

/// An account as Bluesky shows it; its handle may change, its DID does not.
struct BlueskyAccount: Decodable, Sendable {
    var did: String
    var handle: String?
    var displayName: String?

    var author: Author {
        Author(
            id: AuthorID(platform: .bluesky, native: did),
            handle: handle,
            displayName: displayName.flatMap { $0.isEmpty ? nil : $0 }
        )
    }
}

/// Something that an account did to which the brand is a party.
struct BlueskyNotification: Decodable, Sendable {
    var uri: String
    var author: BlueskyAccount
    var reason: String
    var subject: String?
    var record: BlueskyRecord?
    var indexedAt: FlexibleTime
    /// The whole notification, where its reason becomes no other fact.
    var payload: JSONValue?

    private enum CodingKeys: String, CodingKey {
        case uri, author, reason, record, indexedAt
        case subject = "reasonSubject"
    }

    private static let signs: Set<String> = ["like", "repost"]
    private static let withPosts: Set<String> = ["mention", "reply", "quote", "subscribed-post"]

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        uri = try container.decode(String.self, forKey: .uri)
        author = try container.decode(BlueskyAccount.self, forKey: .author)
        reason = try container.decode(String.self, forKey: .reason)
        subject = try container.decodeIfPresent(String.self, forKey: .subject)
        indexedAt = try container.decode(FlexibleTime.self, forKey: .indexedAt)
        if Self.withPosts.contains(reason) {
            record = try container.decode(BlueskyRecord.self, forKey: .record)
        } else if subject == nil || !Self.signs.contains(reason) {
            payload = try JSONValue(from: decoder)
        }
    }
}
