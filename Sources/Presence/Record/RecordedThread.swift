public import Conversations

/// A conversation with what a brand makes of it: whose messages they are, and which of them were answered.
public struct RecordedThread: Sendable {
    /// The thread as its events have left it.
    public let conversation: Conversation
    /// Who wrote each of its messages, by position.
    public let sides: [MessageSide]
    /// The position of the message that each replies to; `nil` where it is not in the conversation.
    let parents: [Int?]
    /// The customers' messages with the state of their answers, earliest first.
    public let answers: [AnsweredItem]

    init(_ thread: BrandThread) {
        conversation = thread.conversation
        sides = thread.sides
        parents = thread.parents
        answers = thread.answers
    }

    /// The brand's messages that got out, each with what it is.
    var ownMessages: [OwnMessage] {
        var roles: [OwnMessage.Role?] = Array(repeating: nil, count: sides.count)
        var messages: [OwnMessage] = []
        var isAfterCustomer = false
        for (index, item) in conversation.items.enumerated() {
            guard sides[index] == .brand else {
                isAfterCustomer = true
                continue
            }
            let message = item.message
            let parent = parents[index]
            let role: OwnMessage.Role
            if let parent {
                role = sides[parent] == .customer ? .reply : roles[parent] ?? .reply
            } else if message.parent != nil || message.repliesToAuthor != nil || message.kind == .reviewReply {
                role = .reply
            } else if isAfterCustomer {
                role = .reply
            } else {
                role =
                    message.channel.channelClass == .directMessage || message.channel.channelClass == .ticket
                    ? .outreach : .broadcast
            }
            roles[index] = role
            if item.gotOut { messages.append(OwnMessage(item: item, role: role)) }
        }
        return messages
    }
}

extension ConversationItem {
    /// Whether people outside the brand could read it, and still can.
    fileprivate var gotOut: Bool {
        guard removal == nil, message.outbound?.audience != .internalNote else { return false }
        switch delivery {
        case .pending, .failed, .rejected: return false
        default: return true
        }
    }
}

/// A message of the brand that got out.
public struct OwnMessage: Hashable, Sendable {
    /// What it does.
    public enum Role: String, Hashable, Codable, Sendable {
        /// Speaks to everybody: a post, a story, a newsletter.
        case broadcast
        /// Speaks first to one person.
        case outreach
        /// Goes on from what somebody wrote.
        case reply
    }

    /// The message.
    public let item: ConversationItem
    /// What it does.
    public let role: Role

    /// Where it was written.
    public var profile: ProfileKey { ProfileKey(item.message.channel) }

    /// Whether a person may have written it; rules and bots did not.
    public var isByPerson: Bool {
        let origin = item.message.outbound?.origin
        return origin != .automation && origin != .bot
    }
}
