import Conversations

/// A status or a notification.
enum MastodonRecord: Decodable, Sendable {
    case status(MastodonStatus)
    case notification(MastodonNotification)

    private enum CodingKeys: CodingKey {
        case type, content
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if container.contains(.type), !container.contains(.content) {
            self = .notification(try MastodonNotification(from: decoder))
        } else {
            self = .status(try MastodonStatus(from: decoder))
        }
    }
}

/// A notification as Mastodon's API sends it.
struct MastodonNotification: Decodable, Sendable {
    var id: FlexibleID
    var type: String
    var createdAt: FlexibleTime
    var account: MastodonAccount?
    var status: MastodonStatus?
    /// The whole notification, where its type is one that becomes no other fact.
    var payload: JSONValue?

    private enum CodingKeys: String, CodingKey {
        case id, type, account, status
        case createdAt = "created_at"
    }

    private static let understood: Set<String> = [
        "mention", "status", "quote", "update", "quoted_update", "reblog", "favourite",
    ]

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(FlexibleID.self, forKey: .id)
        type = try container.decode(String.self, forKey: .type)
        createdAt = try container.decode(FlexibleTime.self, forKey: .createdAt)
        if Self.understood.contains(type) {
            account = try container.decodeIfPresent(MastodonAccount.self, forKey: .account)
            status = try container.decodeIfPresent(MastodonStatus.self, forKey: .status)
        }
        if status == nil {
            // Of an unknown type, or about a status that is gone: it is kept as it is.
            payload = try JSONValue(from: decoder)
        }
    }
}
