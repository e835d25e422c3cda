import Conversations

/// One private message of Messenger or Instagram, or what became of it.
struct MetaMessaging: Decodable, Sendable {
    var sender: Party?
    var recipient: Party?
    var timestamp: FlexibleTime?
    var message: Content?
    var edit: Edit?
    var reaction: Sign?
    var postback: Postback?
    var delivery: Receipt?
    var read: Receipt?
    /// The whole, where it becomes no other fact.
    var payload: JSONValue?

    struct Party: Decodable, Sendable {
        var id: FlexibleID
    }

    struct Content: Decodable, Sendable {
        var mid: String
        var text: String?
        var attachments: [File]?
        var isEcho: Bool?
        var isDeleted: Bool?
        var appID: FlexibleID?
        var repliesTo: Reference?

        private enum CodingKeys: String, CodingKey {
            case mid, text, attachments
            case isEcho = "is_echo"
            case isDeleted = "is_deleted"
            case appID = "app_id"
            case repliesTo = "reply_to"
        }
    }

    struct Reference: Decodable, Sendable {
        var mid: String?
    }

    struct File: Decodable, Sendable {
        var type: String?
        var payload: Location?

        struct Location: Decodable, Sendable {
            var url: String?
        }

        var attachment: MessageAttachment {
            MessageAttachment(kind: MessageAttachmentKind(mediaType: type), url: payload?.url)
        }
    }

    struct Edit: Decodable, Sendable {
        var mid: String
        var text: String?
        /// How many times it was edited: a string, or a number.
        var number: FlexibleID?

        private enum CodingKeys: String, CodingKey {
            case mid, text
            case number = "num_edit"
        }
    }

    struct Sign: Decodable, Sendable {
        var mid: String
        var action: String?
        var emoji: String?
        var reaction: String?
    }

    struct Postback: Decodable, Sendable {
        var mid: String?
        var title: String?
    }

    struct Receipt: Decodable, Sendable {
        var mid: String?
        var mids: [String]?
    }

    private enum CodingKeys: String, CodingKey {
        case sender, recipient, timestamp, message, reaction, postback, delivery, read, referral
        case edit = "message_edit"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        sender = try container.decodeIfPresent(Party.self, forKey: .sender)
        recipient = try container.decodeIfPresent(Party.self, forKey: .recipient)
        timestamp = try container.decodeIfPresent(FlexibleTime.self, forKey: .timestamp)
        message = try container.decodeIfPresent(Content.self, forKey: .message)
        edit = try container.decodeIfPresent(Edit.self, forKey: .edit)
        reaction = try container.decodeIfPresent(Sign.self, forKey: .reaction)
        postback = try container.decodeIfPresent(Postback.self, forKey: .postback)
        delivery = try container.decodeIfPresent(Receipt.self, forKey: .delivery)
        read = try container.decodeIfPresent(Receipt.self, forKey: .read)
        if message == nil, edit == nil, reaction == nil, postback?.mid == nil, receivedMessages.isEmpty {
            payload = try JSONValue(from: decoder)
        }
    }

    /// The messages that were delivered or read; old receipts name only a moment.
    var receivedMessages: [String] {
        guard let receipt = delivery ?? read else { return [] }
        return receipt.mids ?? receipt.mid.map { [$0] } ?? []
    }

    /// The member that says what a kind is that becomes no other fact, such as `referral`.
    var kind: String {
        let common: Set<String> = ["sender", "recipient", "timestamp"]
        guard case .object(let members)? = payload else { return "empty" }
        return members.keys.filter { !common.contains($0) }.sorted().first ?? "empty"
    }
}

extension MessageAttachmentKind {
    /// The kind that a platform calls by such a name; a file where the name is new.
    init(mediaType: String?) {
        switch mediaType?.prefix(while: { $0 != "/" }).lowercased() {
        case "image", "photo", "sticker": self = .image
        case "video", "gifv", "animated_gif": self = .video
        case "audio", "voice": self = .audio
        default: self = .file
        }
    }
}
