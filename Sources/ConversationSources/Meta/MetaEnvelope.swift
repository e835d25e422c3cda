import Conversations

/// One delivery of Meta's Graph webhooks.
struct MetaEnvelope: Decodable, Sendable {
    /// What the entries are about: `page`, `instagram` and others.
    var object: String
    var entry: [Attempt<MetaEntry>]
}

/// What happened to one page, account or app.
struct MetaEntry: Decodable, Sendable {
    /// The page.
    var id: FlexibleID
    var time: FlexibleTime?
    var changes: [Attempt<MetaChange>]
    /// The whole entry, where it holds anything but changes.
    var payload: JSONValue?
    /// The member that holds it, such as `messaging`.
    var payloadName: String?

    private enum CodingKeys: String, CodingKey {
        case id, time, changes, messaging, standby
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(FlexibleID.self, forKey: .id)
        time = try container.decodeIfPresent(FlexibleTime.self, forKey: .time)
        changes = try container.decodeIfPresent([Attempt<MetaChange>].self, forKey: .changes) ?? []
        if let key = [CodingKeys.messaging, .standby].first(where: container.contains) {
            payloadName = key.rawValue
        } else if !container.contains(.changes) {
            payloadName = "entry"
        }
        if payloadName != nil { payload = try JSONValue(from: decoder) }
    }
}

/// One change of a page.
enum MetaChange: Decodable, Sendable {
    /// Something people did, of a kind that is understood.
    case activity(MetaActivity, field: String)
    /// Anything else: its field, item and verb, its time, and its whole value.
    case other(name: String, time: FlexibleTime?, value: JSONValue)

    private enum CodingKeys: String, CodingKey {
        case field, value
    }

    private struct Kind: Decodable {
        var item: String?
        var verb: String?
        var time: FlexibleTime?

        private enum CodingKeys: String, CodingKey {
            case item, verb
            case time = "created_time"
        }

        init(from decoder: any Decoder) throws {
            // The kind of a change that is not understood may be anything, so nothing in it can be an error.
            guard let container = try? decoder.container(keyedBy: CodingKeys.self) else { return }
            item = try? container.decode(String.self, forKey: .item)
            verb = try? container.decode(String.self, forKey: .verb)
            time = try? container.decode(FlexibleTime.self, forKey: .time)
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
