import Conversations
import ReputationFoundations

/// One event that X delivered: a post, a message, or something else that somebody did.
struct XEvent: Decodable, Sendable {
    /// A number that may be negative.
    var uuid: FlexibleID?
    var type: String
    var filter: Filter?
    var post: XPost?
    var messages: XDirectMessages?
    var includes: Attempt<XIncludes>?
    var createdAt: FlexibleTime?
    /// The whole event, where its type becomes no other fact.
    var payload: JSONValue?

    /// What the events were asked for.
    struct Filter: Decodable, Sendable {
        var userID: FlexibleID?

        private enum CodingKeys: String, CodingKey {
            case userID = "user_id"
        }
    }

    private enum CodingKeys: String, CodingKey {
        case filter, payload, includes
        case uuid = "event_uuid"
        case type = "event_type"
        case createdAt = "created_at"
    }

    private static let posts: Set<String> = [
        "post.create", "post.delete", "post.mention.create", "post.reply.create", "post.quote.create",
        "post.repost.create",
    ]

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        uuid = try container.decodeIfPresent(FlexibleID.self, forKey: .uuid)
        type = try container.decode(String.self, forKey: .type)
        filter = try container.decodeIfPresent(Filter.self, forKey: .filter)
        includes = try container.decodeIfPresent(Attempt<XIncludes>.self, forKey: .includes)
        createdAt = try container.decodeIfPresent(FlexibleTime.self, forKey: .createdAt)
        if Self.posts.contains(type) {
            post = try container.decode(XPost.self, forKey: .payload)
        } else if type == "dm.received" || type == "dm.sent" {
            messages = try container.decode(XDirectMessages.self, forKey: .payload)
        } else {
            payload = try JSONValue(from: decoder)
        }
    }

    func read(into reading: inout PayloadReading) throws(RecordFault) {
        let ownID = filter?.userID?.value
        let includes = reading.beside(includes)
        let users = reading.readable(includes?.users) + reading.readable(messages?.users)
        let mapping = XMapping(users: users, ownID: ownID, options: reading.options)
        if let messages {
            messages.read(with: mapping, ownID: ownID, wasSent: type == "dm.sent", into: &reading)
        } else if let post, type == "post.delete" {
            let time = createdAt ?? post.createdAt
            let known = try time.map { time throws(RecordFault) in
                try reading.instant(time, "data.created_at")
            }
            guard let occurred = known ?? reading.options.receivedAt.map({ Instant($0) }) else {
                let reason = "the event has no time, and the decoder was not told when it was received"
                throw RecordFault(field: "data.payload.created_at", .missingField, reason)
            }
            reading.remove(mapping.messageID(post.id), at: occurred)
        } else if let post {
            try mapping.read(post, into: &reading, path: "data.payload.")
        } else if let payload {
            let occurred = try createdAt.map { time throws(RecordFault) in
                try reading.instant(time, "data.created_at")
            }
            try reading.keep(payload, as: "com.x.\(type)", at: occurred, timeField: "data.created_at")
        }
    }
}

/// Private messages as X delivers them.
struct XDirectMessages: Decodable, Sendable {
    var events: [Attempt<Event>]
    var users: [Attempt<XUser>]

    struct Event: Decodable, Sendable {
        var id: FlexibleID
        var createdAt: FlexibleTime
        var message: Message

        private enum CodingKeys: String, CodingKey {
            case id
            case createdAt = "created_timestamp"
            case message = "message_create"
        }
    }

    struct Message: Decodable, Sendable {
        var target: Target
        var senderID: FlexibleID
        var data: Content

        private enum CodingKeys: String, CodingKey {
            case target
            case senderID = "sender_id"
            case data = "message_data"
        }
    }

    struct Target: Decodable, Sendable {
        var recipientID: FlexibleID

        private enum CodingKeys: String, CodingKey {
            case recipientID = "recipient_id"
        }
    }

    struct Content: Decodable, Sendable {
        var text: String?
    }

    private struct Wrapped: Decodable, Sendable {
        var data: XUser
    }

    private enum CodingKeys: String, CodingKey {
        case users
        case events = "direct_message_events"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        events = try container.decode([Attempt<Event>].self, forKey: .events)
        let wrapped = try container.decodeIfPresent([String: Attempt<Wrapped>].self, forKey: .users) ?? [:]
        users = wrapped.sorted { $0.key < $1.key }.map { $0.value.map(\.data) }
    }
}
