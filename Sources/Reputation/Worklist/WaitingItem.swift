import Conversations
import CrisisDetection

/// A message that waits, with what the desk knows of it.
struct WaitingItem: Sendable {
    let item: AnsweredItem
    let conversation: ConversationID
    let reading: MessageReading
    /// How many others ask beneath it and got no answer.
    var askers = 0
}

/// What people say together: which message belongs to which incident.
struct IncidentIndex: Sendable {
    private var byMessage: [MessageID: Incident] = [:]

    init(_ incidents: [Incident]) {
        for incident in incidents {
            for posting in incident.postings { byMessage[posting.id] = incident }
        }
    }

    func incident(of message: MessageID) -> Incident? {
        byMessage[message]
    }
}
