import Conversations

/// A webhook of Chatwoot: the model, with the name of the event beside its members.
struct ChatwootEvent: Decodable, Sendable {
    var event: String
    var account: Named?
    var message: ChatwootMessage?
    var conversation: ChatwootConversation?
    /// The whole, where it becomes no other fact.
    var payload: JSONValue?

    struct Named: Decodable, Sendable {
        var id: FlexibleID?
        var name: String?
    }

    private enum CodingKeys: CodingKey {
        case event, account, conversation
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        event = try container.decode(String.self, forKey: .event)
        account = try container.decodeIfPresent(Named.self, forKey: .account)
        var isUnderstood = false
        switch event {
        case "message_created", "message_updated":
            let message = try ChatwootMessage(from: decoder)
            isUnderstood = message.type.map { [.incoming, .outgoing, .template].contains($0) } ?? false
            self.message = message
            conversation = try container.decodeIfPresent(ChatwootConversation.self, forKey: .conversation)
        case "conversation_created", "conversation_updated", "conversation_status_changed":
            let conversation = try ChatwootConversation(from: decoder)
            isUnderstood = conversation.id != nil && (conversation.updatedAt ?? conversation.timestamp) != nil
            self.conversation = conversation
        default: break
        }
        if !isUnderstood { payload = try JSONValue(from: decoder) }
    }
}

struct ChatwootMessage: Decodable, Sendable {
    /// A number; a string in old samples.
    var id: FlexibleID
    var content: String?
    /// RFC 3339 at the top, a count of seconds inside a conversation, words with `UTC` in old samples.
    var createdAt: FlexibleTime
    var type: MessageType?
    var isPrivate: Bool?
    var attributes: Attributes?
    var sourceID: String?
    var sender: Sender?
    var inbox: ChatwootEvent.Named?
    var attachments: [File]?

    /// Who it goes to: a word at the top, a number inside a conversation.
    enum MessageType: Decodable, Hashable, Sendable {
        case incoming, outgoing, activity, template
        case unknown(String)

        init(from decoder: any Decoder) throws {
            switch try FlexibleID(from: decoder).value {
            case "incoming", "0": self = .incoming
            case "outgoing", "1": self = .outgoing
            case "activity", "2": self = .activity
            case "template", "3": self = .template
            case let name: self = .unknown(name)
            }
        }
    }

    struct Attributes: Decodable, Sendable {
        var isDeleted: Bool?
        var repliesTo: FlexibleID?

        private enum CodingKeys: String, CodingKey {
            case isDeleted = "deleted"
            case repliesTo = "in_reply_to"
        }
    }

    struct Sender: Decodable, Sendable {
        var id: FlexibleID?
        var name: String?
        var type: String?
        var email: String?
    }

    struct File: Decodable, Sendable {
        var type: String?
        var url: String?

        private enum CodingKeys: String, CodingKey {
            case type = "file_type"
            case url = "data_url"
        }
    }

    private enum CodingKeys: String, CodingKey {
        case id, content, sender, inbox, attachments
        case createdAt = "created_at"
        case type = "message_type"
        case isPrivate = "private"
        case attributes = "content_attributes"
        case sourceID = "source_id"
    }
}

struct ChatwootConversation: Decodable, Sendable {
    /// The number that people see.
    var id: FlexibleID?
    var inboxID: FlexibleID?
    var channel: String?
    var status: String?
    var labels: [String]?
    var messages: [Attempt<ChatwootMessage>]?
    var meta: Meta?
    var timestamp: FlexibleTime?
    var updatedAt: FlexibleTime?
    /// 0 for never.
    var contactLastSeenAt: FlexibleTime?

    struct Meta: Decodable, Sendable {
        /// Null when nobody is responsible.
        var assignee: Stated<ChatwootMessage.Sender>
        var team: Stated<ChatwootEvent.Named>
    }

    private enum CodingKeys: String, CodingKey {
        case id, channel, status, labels, messages, meta, timestamp
        case inboxID = "inbox_id"
        case updatedAt = "updated_at"
        case contactLastSeenAt = "contact_last_seen_at"
    }
}
