import Conversations
import ReputationFoundations

/// Turns private messages of Messenger and Instagram into events.
struct MetaMessagingMapping {
    let platform: Platform
    /// The brand's own page or account.
    let account: String
    let namespace: String

    func read(
        _ item: MetaMessaging,
        sent: Instant?,
        path: String,
        into reading: inout PayloadReading
    ) throws(RecordFault) {
        let occurred = try time(of: item, sent: sent, path: path, reading)
        if let content = item.message {
            let id = messageID(content.mid)
            if content.isDeleted == true { return reading.remove(id, at: occurred) }
            reading.arrive(message(content, id, item), at: occurred, sent: sent)
        } else if let edit = item.edit {
            let id = messageID(edit.mid)
            let key = EventID("edited", id.rawValue, edit.number?.value ?? occurred.rfc3339)
            reading.add(.edited(MessageRevision(message: id, text: edit.text)), key: key, at: occurred, sent: sent)
        } else if let sign = item.reaction {
            react(sign, by: item.sender, at: occurred, sent: sent, into: &reading)
        } else if let postback = item.postback, let mid = postback.mid {
            let content = MetaMessaging.Content(mid: mid, text: postback.title)
            reading.arrive(message(content, messageID(mid), item), at: occurred, sent: sent)
        } else if let payload = item.payload {
            try reading.keep(
                payload,
                as: "\(namespace).messaging.\(item.kind)",
                at: occurred,
                sent: sent,
                timeField: "\(path).timestamp"
            )
        }
        for mid in item.receivedMessages {
            reading.deliver(messageID(mid), item.read == nil ? .visible : .read, at: occurred)
        }
    }

    private func message(_ content: MetaMessaging.Content, _ id: MessageID, _ item: MetaMessaging) -> Message {
        let isOwn = content.isEcho ?? item.sender.map { $0.id.value == account }
        let counterpart = (isOwn == true ? item.recipient : item.sender)?.id.value
        return Message(
            id: id,
            kind: .directMessage,
            channel: Channel(platform: platform, property: account, channelClass: .directMessage),
            author: item.sender.map { Author(id: authorID($0)) },
            platformSaysOwn: ThreeValued(isOwn),
            text: content.text ?? "",
            parent: content.repliesTo?.mid.map(messageID),
            conversation: counterpart.map { ConversationID(platform: platform, property: account, native: $0) },
            visibility: .private,
            attachments: (content.attachments ?? []).map(\.attachment),
            // An app's number tells that a program sent it; whether by a person's hand, nobody says.
            outbound: isOwn == true
                ? OutboundDetails(agent: content.appID.map { AgentID(rawValue: "app:\($0.value)") }) : nil
        )
    }

    private func react(
        _ sign: MetaMessaging.Sign,
        by sender: MetaMessaging.Party?,
        at occurred: Instant,
        sent: Instant?,
        into reading: inout PayloadReading
    ) {
        let reaction = Reaction(
            message: messageID(sign.mid),
            name: sign.reaction ?? sign.emoji ?? "other",
            author: sender.map(authorID),
            isWithdrawn: sign.action == "unreact"
        )
        let key = EventID("reacted", reaction.message.rawValue, reaction.author?.rawValue, occurred.rfc3339)
        reading.add(.reacted(reaction), key: key, at: occurred, sent: sent)
    }

    private func time(
        of item: MetaMessaging,
        sent: Instant?,
        path: String,
        _ reading: PayloadReading
    ) throws(RecordFault) -> Instant {
        if item.timestamp == nil, let sent { return sent }
        return try reading.instant(item.timestamp, counting: .milliseconds, "\(path).timestamp")
    }

    private func messageID(_ mid: String) -> MessageID {
        MessageID(platform: platform, native: mid)
    }

    private func authorID(_ party: MetaMessaging.Party) -> AuthorID {
        AuthorID(platform: platform, native: party.id.value)
    }
}
