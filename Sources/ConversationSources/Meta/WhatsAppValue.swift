import Conversations

/// The value of a change of WhatsApp: messages, and what became of those that were sent.
struct WhatsAppValue: Decodable, Sendable {
    var metadata: Metadata
    var contacts: [Contact]?
    var messages: [Attempt<WhatsAppMessage>]?
    var statuses: [Attempt<WhatsAppStatus>]?

    /// The brand's own number.
    struct Metadata: Decodable, Sendable {
        var phoneNumberID: FlexibleID

        private enum CodingKeys: String, CodingKey {
            case phoneNumberID = "phone_number_id"
        }
    }

    /// Who wrote, by number or by a name that holds for this business only.
    struct Contact: Decodable, Sendable {
        var number: FlexibleID?
        var userID: FlexibleID?
        var profile: Profile?

        struct Profile: Decodable, Sendable {
            var name: String?
            var username: String?
        }

        private enum CodingKeys: String, CodingKey {
            case profile
            case number = "wa_id"
            case userID = "user_id"
        }
    }
}

/// One message that a person sent.
struct WhatsAppMessage: Decodable, Sendable {
    var from: FlexibleID?
    var fromUserID: FlexibleID?
    var id: String
    var timestamp: FlexibleTime
    var type: String
    var groupID: FlexibleID?
    var context: Context?
    var referral: Referral?
    var content: WhatsAppContent
    /// The whole message, where its type becomes no other fact.
    var payload: JSONValue?

    struct Context: Decodable, Sendable {
        var id: String?
    }

    struct Referral: Decodable, Sendable {
        var sourceType: String?

        private enum CodingKeys: String, CodingKey {
            case sourceType = "source_type"
        }
    }

    private enum CodingKeys: String, CodingKey {
        case from, id, timestamp, type, context, referral
        case fromUserID = "from_user_id"
        case groupID = "group_id"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        from = try container.decodeIfPresent(FlexibleID.self, forKey: .from)
        fromUserID = try container.decodeIfPresent(FlexibleID.self, forKey: .fromUserID)
        id = try container.decode(String.self, forKey: .id)
        timestamp = try container.decode(FlexibleTime.self, forKey: .timestamp)
        type = try container.decode(String.self, forKey: .type)
        groupID = try container.decodeIfPresent(FlexibleID.self, forKey: .groupID)
        context = try container.decodeIfPresent(Context.self, forKey: .context)
        referral = try container.decodeIfPresent(Referral.self, forKey: .referral)
        content = try WhatsAppContent(type: type, from: decoder)
        if case .other = content { payload = try JSONValue(from: decoder) }
    }
}

/// What became of a message that the brand sent.
struct WhatsAppStatus: Decodable, Sendable {
    var id: String
    var status: String
    var timestamp: FlexibleTime
    var errors: [Failure]?

    struct Failure: Decodable, Sendable {
        var code: FlexibleID?
        var title: String?
    }

    var state: DeliveryState {
        switch status {
        case "sent": .submitted
        case "delivered": .visible
        case "read", "played": .read
        case "failed": .failed
        default: DeliveryState(rawValue: status)
        }
    }
}
