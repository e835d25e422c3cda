import Conversations

/// What a message of WhatsApp says, by its type.
enum WhatsAppContent: Sendable {
    /// Words, and a file with them.
    case words(String, MessageAttachment?)
    case place(Place)
    /// A sign on another message; no sign takes it back.
    case reaction(message: String, emoji: String?)
    /// A type that becomes no message.
    case other

    private struct Body: Decodable {
        var body: String?
        var text: String?
        var caption: String?
        var link: String?
        var latitude: Double?
        var longitude: Double?
        var name: String?
        var messageID: String?
        var emoji: String?
        var buttonReply: Choice?
        var listReply: Choice?

        struct Choice: Decodable {
            var title: String?
        }

        private enum CodingKeys: String, CodingKey {
            case body, text, caption, link, latitude, longitude, name, emoji
            case messageID = "message_id"
            case buttonReply = "button_reply"
            case listReply = "list_reply"
        }
    }

    private static let files: Set<String> = ["image", "video", "audio", "document", "sticker", "voice"]

    init(type: String, from decoder: any Decoder) throws {
        let isFile = Self.files.contains(type)
        guard isFile || ["text", "button", "interactive", "location", "reaction"].contains(type) else {
            self = .other
            return
        }
        let container = try decoder.container(keyedBy: NamedKey.self)
        let body = try container.decode(Body.self, forKey: NamedKey(type))
        switch type {
        case "location":
            self = .place(Place(name: body.name, latitude: body.latitude, longitude: body.longitude))
        case "reaction":
            self = body.messageID.map { .reaction(message: $0, emoji: body.emoji) } ?? .other
        default:
            let words = body.body ?? body.text ?? body.caption ?? body.buttonReply?.title ?? body.listReply?.title
            self = .words(
                words ?? "",
                isFile ? MessageAttachment(kind: MessageAttachmentKind(mediaType: type), url: body.link) : nil
            )
        }
    }
}
