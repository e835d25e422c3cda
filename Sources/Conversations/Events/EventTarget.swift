/// What an event is about, where several sorts of thing can take it.
public enum EventTarget: Hashable, Sendable {
    /// One message.
    case message(MessageID)
    /// A thread, by the platform's thread name or by any message in it.
    case conversation(ConversationID)
    /// A person's case, by its name or that of any part merged into it.
    case customerCase(CaseID)
    /// An account.
    case author(AuthorID)
}

extension EventTarget: Codable {
    private enum CodingKeys: String, CodingKey {
        case message, conversation, author
        case customerCase = "case"
    }

    /// Reads an object with exactly one of the keys `message`, `conversation`, `case` and `author`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard container.allKeys.count == 1, let key = container.allKeys.first else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath,
                    debugDescription: "a target has exactly one of 'message', 'conversation', 'case' and 'author'"
                )
            )
        }
        switch key {
        case .message: self = .message(try container.decode(MessageID.self, forKey: key))
        case .conversation: self = .conversation(try container.decode(ConversationID.self, forKey: key))
        case .customerCase: self = .customerCase(try container.decode(CaseID.self, forKey: key))
        case .author: self = .author(try container.decode(AuthorID.self, forKey: key))
        }
    }

    /// Writes an object with one key.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .message(let id): try container.encode(id, forKey: .message)
        case .conversation(let id): try container.encode(id, forKey: .conversation)
        case .customerCase(let id): try container.encode(id, forKey: .customerCase)
        case .author(let id): try container.encode(id, forKey: .author)
        }
    }
}
