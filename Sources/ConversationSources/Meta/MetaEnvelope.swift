import Conversations

/// One delivery of Meta's Graph webhooks.
struct MetaEnvelope: Decodable, Sendable {
    /// What the entries are about: `page`, `instagram` and others.
    var object: String
    var entry: [Attempt<MetaEntry>]
}

extension MetaEnvelope: JSONPayload {
    func read(into reading: inout PayloadReading) throws(RecordFault) {
        reading.each(entry, of: "entry") { entry, path, reading throws(RecordFault) in
            try MetaEntryMapping(object: object, entry: entry, path: path).read(into: &reading)
        }
    }
}

/// What happened to one page, account or app.
struct MetaEntry: Decodable, Sendable {
    /// The page.
    var id: FlexibleID
    var time: FlexibleTime?
    var changes: [Attempt<MetaChange>]
    var messaging: [Attempt<MetaMessaging>]
    /// What was said while another app had the conversation.
    var standby: [Attempt<MetaMessaging>]
    /// The whole entry, where it holds none of these.
    var payload: JSONValue?

    private enum CodingKeys: String, CodingKey {
        case id, time, changes, messaging, standby
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(FlexibleID.self, forKey: .id)
        time = try container.decodeIfPresent(FlexibleTime.self, forKey: .time)
        changes = try container.decodeIfPresent([Attempt<MetaChange>].self, forKey: .changes) ?? []
        messaging = try container.decodeIfPresent([Attempt<MetaMessaging>].self, forKey: .messaging) ?? []
        standby = try container.decodeIfPresent([Attempt<MetaMessaging>].self, forKey: .standby) ?? []
        if ![CodingKeys.changes, .messaging, .standby].contains(where: container.contains) {
            payload = try JSONValue(from: decoder)
        }
    }
}

/// One change of a page, account or number.
enum MetaChange: Decodable, Sendable {
    /// Something people did on a page, of a kind that is understood.
    case activity(MetaActivity, field: String)
    /// A comment on Instagram, or a mention there.
    case instagram(InstagramChange, field: String)
    /// Messages of WhatsApp and what became of them.
    case whatsApp(WhatsAppValue)
    /// Anything else: its field, item and verb, its time, and its whole value.
    case other(name: String, time: FlexibleTime?, value: JSONValue)

    private enum CodingKeys: String, CodingKey {
        case field, value
    }

    private struct Kind: Decodable {
        var item: String?
        var verb: String?
        var time: FlexibleTime?
        var product: String?

        private enum CodingKeys: String, CodingKey {
            case item, verb
            case time = "created_time"
            case product = "messaging_product"
        }

        init(from decoder: any Decoder) throws {
            // The kind of a change that is not understood may be anything, so nothing in it can be an error.
            guard let container = try? decoder.container(keyedBy: CodingKeys.self) else { return }
            item = (try? container.decodeIfPresent(String.self, forKey: .item)) ?? nil
            verb = (try? container.decodeIfPresent(String.self, forKey: .verb)) ?? nil
            time = (try? container.decodeIfPresent(FlexibleTime.self, forKey: .time)) ?? nil
            product = (try? container.decodeIfPresent(String.self, forKey: .product)) ?? nil
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let field = try container.decode(String.self, forKey: .field)
        let kind = try container.decodeIfPresent(Kind.self, forKey: .value)
        if let item = kind?.item, let verb = kind?.verb.flatMap(MetaVerb.init),
            MetaActivity.isUnderstood(field: field, item: item, verb: verb)
        {
            self = .activity(try container.decode(MetaActivity.self, forKey: .value), field: field)
        } else if InstagramChange.fields.contains(field) {
            self = .instagram(try container.decode(InstagramChange.self, forKey: .value), field: field)
        } else if kind?.product == "whatsapp", field == "messages" {
            self = .whatsApp(try container.decode(WhatsAppValue.self, forKey: .value))
        } else {
            let value = try container.decodeIfPresent(JSONValue.self, forKey: .value) ?? .null
            let name = [field, kind?.item, kind?.verb].compactMap { $0 }.joined(separator: ".")
            self = .other(name: name, time: kind?.time, value: value)
        }
    }
}

/// What was done, in the spellings that are met.
enum MetaVerb: Sendable {
    case add, edit, remove, hide, unhide

    init?(_ verb: String) {
        switch verb {
        case "add": self = .add
        case "edited", "edit", "update": self = .edit
        case "remove", "delete": self = .remove
        case "hide": self = .hide
        case "unhide": self = .unhide
        default: return nil
        }
    }
}
