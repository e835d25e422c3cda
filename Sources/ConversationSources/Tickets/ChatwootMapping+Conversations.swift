import Conversations
import ReputationFoundations

extension ChatwootMapping {
    /// Where a conversation stands, and the messages that it brings along.
    func readConversation(into reading: inout PayloadReading) throws(RecordFault) {
        guard let conversation else { return }
        reading.each(conversation.messages, of: "messages") { message, path, reading throws(RecordFault) in
            try read(message, isUpdate: false, into: &reading, path: "\(path).")
            try markRead(message, in: conversation, into: &reading)
        }
        let time = conversation.updatedAt ?? conversation.timestamp
        guard let conversationID, let time else { return }
        let occurred = try reading.instant(time, conversation.updatedAt == nil ? "timestamp" : "updated_at")
        let target = EventTarget.conversation(conversationID)
        func key(_ verb: String, _ value: String) -> EventID {
            EventID(verb, conversationID.rawValue, value, occurred.rfc3339)
        }
        if let status = conversation.status {
            let change = ProgressChange(target: target, state: ProgressState(rawValue: status))
            reading.add(.progressed(change), key: key("progressed", status), at: occurred)
        }
        if let meta = conversation.meta, !meta.assignee.isAbsent || meta.team.value != nil {
            let (agent, team) = (meta.assignee.value?.id, meta.team.value?.name)
            let assignment = Assignment(target: target, agent: agent.map(agentID), team: team)
            let who = [agent?.value, team].map { $0 ?? "" }.joined(separator: " ")
            reading.add(.assigned(assignment), key: key("assigned", who), at: occurred)
        }
        for label in conversation.labels ?? [] {
            reading.add(.tagged(Tagging(target: target, tag: label)), key: key("tagged", label), at: occurred)
        }
    }

    /// The contact looked at the conversation after a message was sent; 0 says that they never did.
    private func markRead(
        _ message: ChatwootMessage,
        in conversation: ChatwootConversation,
        into reading: inout PayloadReading
    ) throws(RecordFault) {
        guard message.type == .outgoing, message.isPrivate != true, let seen = conversation.contactLastSeenAt,
            !seen.isZero
        else { return }
        let looked = try reading.instant(seen, "contact_last_seen_at")
        if looked >= (try reading.instant(message.createdAt, "created_at")) {
            reading.deliver(messageID(message.id), .read, at: looked)
        }
    }
}
