import Conversations
import ReputationFoundations

extension ChatwootEvent: JSONPayload {
    func read(into reading: inout PayloadReading) throws(RecordFault) {
        let mapping = ChatwootMapping(account: account?.id?.value ?? "", conversation: conversation)
        if let message, payload == nil {
            try mapping.read(message, isUpdate: event == "message_updated", into: &reading, path: "")
        } else if message == nil {
            try mapping.readConversation(into: &reading)
        }
        guard let payload else { return }
        let time = message?.createdAt
        let created = try time.map { time throws(RecordFault) in try reading.instant(time, "created_at") }
        try reading.keep(payload, as: "com.chatwoot.\(kind)", at: created, timeField: "created_at")
    }

    /// What an event is called that becomes no other fact.
    private var kind: String {
        switch message?.type {
        case .unknown(let name)?: "message.\(name)"
        case .activity?: "message.activity"
        default: event
        }
    }
}

/// Turns messages and conversations of Chatwoot into events.
struct ChatwootMapping {
    let account: String
    let conversation: ChatwootConversation?

    // MARK: - Messages

    func read(
        _ message: ChatwootMessage,
        isUpdate: Bool,
        into reading: inout PayloadReading,
        path: String
    ) throws(RecordFault) {
        let created = try reading.instant(message.createdAt, "\(path)created_at")
        let type = message.type ?? .unknown("none")
        // What happened in a conversation is told by events of its own.
        guard type != .activity else { return }
        let arrival = arrival(message, isOwn: type != .incoming, origin: origin(of: message, type))
        if message.attributes?.isDeleted == true {
            let seen = reading.options.receivedAt.map { Instant($0) } ?? created
            return reading.remove(arrival.id, at: max(seen, created))
        }
        reading.arrive(arrival, at: created)
        if isUpdate, message.content != nil {
            // An update tells no time of its own and may bring other words.
            let revision = MessageRevision(message: arrival.id, text: arrival.text)
            let key = EventID("edited", arrival.id.rawValue, arrival.text)
            let seen = reading.options.receivedAt.map { Instant($0) } ?? created
            reading.add(.edited(revision), key: key, at: max(seen, created))
        }
    }

    private func arrival(_ message: ChatwootMessage, isOwn: Bool, origin: OutboundOrigin) -> Message {
        let isNote = message.isPrivate == true
        return Message(
            id: messageID(message.id),
            kind: channel(message).channelClass == .mail ? .mail : .directMessage,
            channel: channel(message),
            author: author(message.sender),
            platformSaysOwn: ThreeValued(isOwn),
            text: message.content ?? "",
            parent: message.attributes?.repliesTo.map(messageID),
            conversation: conversationID,
            visibility: .private,
            attachments: (message.attachments ?? []).map {
                MessageAttachment(kind: MessageAttachmentKind(mediaType: $0.type), url: $0.url)
            },
            outbound: isOwn
                ? OutboundDetails(
                    origin: origin,
                    audience: isNote ? .internalNote : nil,
                    agent: message.sender?.type == "user" ? message.sender?.id.map(agentID) : nil
                ) : nil
        )
    }

    private func origin(of message: ChatwootMessage, _ type: ChatwootMessage.MessageType) -> OutboundOrigin {
        switch (type, message.sender?.type) {
        case (.template, _): .automation
        case (_, "user"): .human
        case (_, "agent_bot"), (_, "captain_assistant"): .bot
        default: .unknown
        }
    }

    // MARK: - Names

    func messageID(_ id: FlexibleID) -> MessageID {
        MessageID(platform: .chatwoot, property: account, native: id.value)
    }

    var conversationID: ConversationID? {
        conversation?.id.map {
            ConversationID(platform: .chatwoot, property: account, native: "conversation:\($0.value)")
        }
    }

    func agentID(_ id: FlexibleID) -> AgentID {
        AgentID(rawValue: "chatwoot:\(id.value)")
    }

    private func author(_ sender: ChatwootMessage.Sender?) -> Author? {
        guard let sender, let id = sender.id else { return nil }
        // Contacts and agents are counted apart.
        let native = sender.type.map { "\($0):\(id.value)" } ?? id.value
        return Author(
            id: AuthorID(platform: .chatwoot, property: account, native: native),
            displayName: sender.name,
            kind: sender.type == "agent_bot" ? .bot : .unknown
        )
    }

    private func channel(_ message: ChatwootMessage) -> Channel {
        let inbox = message.inbox?.id ?? conversation?.inboxID
        let isMail = conversation?.channel == "Channel::Email"
        return Channel(
            platform: .chatwoot,
            property: [account, inbox?.value ?? ""].joined(separator: "/"),
            channelClass: isMail ? .mail : .directMessage
        )
    }
}
