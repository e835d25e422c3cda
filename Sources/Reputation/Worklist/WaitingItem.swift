import Conversations
import CrisisDetection

/// A message that waits, with what the desk knows of it.
struct WaitingItem: Sendable {
    let item: AnsweredItem
    let conversation: ConversationID
    let reading: MessageReading
    /// How many others ask beneath it and got no answer.
    var askers = 0
    /// Whether it is a remark to another customer, with the brand among those who read it too.
    var isAside = false
    /// Whether its writer, to whom a person replied, said afterwards that all is well.
    var isSettled = false
    /// How many other messages of its writer stand.
    var earlier = 0

    /// How much it calls for an answer.
    var need: ReplyNeed { isSettled ? .courtesy : isAside ? reading.needAsAside : reading.need }
    /// Whether it asks the brand for anything, so that it counts as asking again.
    var asks: Bool { isAside ? need == .clear : need > .courtesy }
    /// Whether nothing but a word of courtesy was owed, and a person gave it.
    var isCourtesyReturned: Bool {
        guard need == .courtesy, !isSettled, !reading.traits.contains(.wordless), let reply = item.answer.firstReplyAt
        else {
            return false
        }
        return reply >= item.item.askedAt
    }
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

extension Incident {
    /// How many of the people behind it complain, or wrote what nobody judged; cheer and chat make no crowd.
    var complainingVoices: Int {
        let complaints = Set(postings.filter { $0.sentiment == .negative || $0.sentiment == .unknown }.map(\.id))
        return voices.count { voice in voice.contains { complaints.contains($0) } }
    }
}
