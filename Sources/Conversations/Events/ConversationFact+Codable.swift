/// A fact is written as two members of its event: `type`, the verb, and `data`, what it carries.
extension ConversationFact {
    /// The verb as written in JSON.
    public var type: String {
        switch self {
        case .arrived: "arrived"
        case .edited: "edited"
        case .removed: "removed"
        case .hidden: "hidden"
        case .unhidden: "unhidden"
        case .deleted: "deleted"
        case .restored: "restored"
        case .reacted: "reacted"
        case .progressed: "progressed"
        case .assigned: "assigned"
        case .handedOff: "handedOff"
        case .merged: "merged"
        case .unmerged: "unmerged"
        case .dismissed: "dismissed"
        case .delivered: "delivered"
        case .ratingObserved: "ratingObserved"
        case .engagementObserved: "engagementObserved"
        case .counterObserved: "counterObserved"
        case .blocked: "blocked"
        case .unblocked: "unblocked"
        case .tagged: "tagged"
        case .untagged: "untagged"
        case .faultConfirmed: "faultConfirmed"
        case .causeFound: "causeFound"
        case .statementPublished: "statementPublished"
        case .coveredByStatement: "coveredByStatement"
        case .corrected: "corrected"
        case .promiseMade: "promiseMade"
        case .promiseEvidenced: "promiseEvidenced"
        case .promiseWithdrawn: "promiseWithdrawn"
        case .assessed: "assessed"
        case .retracted: "retracted"
        case .custom: "custom"
        case .unknown(let type, _): type
        }
    }

    static func decode<Key: CodingKey>(
        type: String,
        from container: KeyedDecodingContainer<Key>,
        forKey key: Key
    ) throws -> ConversationFact {
        func data<Value: Decodable>(_: Value.Type = Value.self) throws -> Value {
            try container.decode(Value.self, forKey: key)
        }
        switch type {
        case "arrived": return .arrived(try data())
        case "edited": return .edited(try data())
        case "removed": return .removed(try data())
        case "hidden": return .hidden(try data())
        case "unhidden": return .unhidden(try data())
        case "deleted": return .deleted(try data())
        case "restored": return .restored(try data())
        case "reacted": return .reacted(try data())
        case "progressed": return .progressed(try data())
        case "assigned": return .assigned(try data())
        case "handedOff": return .handedOff(try data())
        case "merged": return .merged(try data())
        case "unmerged": return .unmerged(try data())
        case "dismissed": return .dismissed(try data())
        case "delivered": return .delivered(try data())
        case "ratingObserved": return .ratingObserved(try data())
        case "engagementObserved": return .engagementObserved(try data())
        case "counterObserved": return .counterObserved(try data())
        case "blocked": return .blocked(try data())
        case "unblocked": return .unblocked(try data())
        case "tagged": return .tagged(try data())
        case "untagged": return .untagged(try data())
        case "faultConfirmed": return .faultConfirmed(try data())
        case "causeFound": return .causeFound(try data())
        case "statementPublished": return .statementPublished(try data())
        case "coveredByStatement": return .coveredByStatement(try data())
        case "corrected": return .corrected(try data())
        case "promiseMade": return .promiseMade(try data())
        case "promiseEvidenced": return .promiseEvidenced(try data())
        case "promiseWithdrawn": return .promiseWithdrawn(try data())
        case "assessed": return .assessed(try data())
        case "retracted": return .retracted(try data())
        case "custom": return .custom(try data())
        default: return .unknown(type: type, data: try data())
        }
    }

    func encodeData<Key: CodingKey>(to container: inout KeyedEncodingContainer<Key>, forKey key: Key) throws {
        switch self {
        case .arrived(let value): try container.encode(value, forKey: key)
        case .edited(let value): try container.encode(value, forKey: key)
        case .removed(let value): try container.encode(value, forKey: key)
        case .hidden(let value): try container.encode(value, forKey: key)
        case .unhidden(let value): try container.encode(value, forKey: key)
        case .deleted(let value): try container.encode(value, forKey: key)
        case .restored(let value): try container.encode(value, forKey: key)
        case .reacted(let value): try container.encode(value, forKey: key)
        case .progressed(let value): try container.encode(value, forKey: key)
        case .assigned(let value): try container.encode(value, forKey: key)
        case .handedOff(let value): try container.encode(value, forKey: key)
        case .merged(let value): try container.encode(value, forKey: key)
        case .unmerged(let value): try container.encode(value, forKey: key)
        case .dismissed(let value): try container.encode(value, forKey: key)
        case .delivered(let value): try container.encode(value, forKey: key)
        case .ratingObserved(let value): try container.encode(value, forKey: key)
        case .engagementObserved(let value): try container.encode(value, forKey: key)
        case .counterObserved(let value): try container.encode(value, forKey: key)
        case .blocked(let value): try container.encode(value, forKey: key)
        case .unblocked(let value): try container.encode(value, forKey: key)
        case .tagged(let value): try container.encode(value, forKey: key)
        case .untagged(let value): try container.encode(value, forKey: key)
        case .faultConfirmed(let value): try container.encode(value, forKey: key)
        case .causeFound(let value): try container.encode(value, forKey: key)
        case .statementPublished(let value): try container.encode(value, forKey: key)
        case .coveredByStatement(let value): try container.encode(value, forKey: key)
        case .corrected(let value): try container.encode(value, forKey: key)
        case .promiseMade(let value): try container.encode(value, forKey: key)
        case .promiseEvidenced(let value): try container.encode(value, forKey: key)
        case .promiseWithdrawn(let value): try container.encode(value, forKey: key)
        case .assessed(let value): try container.encode(value, forKey: key)
        case .retracted(let value): try container.encode(value, forKey: key)
        case .custom(let value): try container.encode(value, forKey: key)
        case .unknown(_, let data): try container.encode(data, forKey: key)
        }
    }
}
