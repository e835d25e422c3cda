import Conversations
import ReputationFoundations

/// A ticket of a Zendesk export.
struct ZendeskTicket: PagedItem {
    static let listName = "tickets"

    var id: FlexibleID
    var createdAt: FlexibleTime
    var updatedAt: FlexibleTime?
    var subject: String?
    var description: String?
    var priority: String?
    var status: String?
    var recipient: String?
    var requester: FlexibleID?
    var submitter: FlexibleID?
    var assignee: Stated<FlexibleID>
    var group: Stated<FlexibleID>
    var brand: FlexibleID?
    var tags: [String]?
    var via: Via?
    var satisfaction: JSONValue?

    /// How the ticket came in.
    struct Via: Decodable, Sendable {
        /// A name, or a number that stands for one.
        var channel: FlexibleID?
        var source: Source?

        struct Source: Decodable, Sendable {
            var from: Party?
        }

        struct Party: Decodable, Sendable {
            var name: String?
            var address: String?
            var username: String?
        }

        /// Numbers as seen in exports; one that is not known keeps its digits.
        private static let names = [
            "0": "web_form", "4": "mail", "5": "web_service", "8": "rule", "23": "twitter_favorite",
        ]

        var name: String? {
            channel.map { Self.names[$0.value] ?? $0.value }
        }
    }

    private enum CodingKeys: String, CodingKey {
        case id, subject, description, priority, status, recipient, tags, via
        case createdAt = "created_at"
        case updatedAt = "updated_at"
        case requester = "requester_id"
        case submitter = "submitter_id"
        case assignee = "assignee_id"
        case group = "group_id"
        case brand = "brand_id"
        case satisfaction = "satisfaction_rating"
    }

    private var messageID: MessageID { MessageID(platform: .zendesk, native: id.value) }

    func read(into reading: inout PayloadReading, path: String) throws(RecordFault) {
        let created = try reading.instant(createdAt, "\(path)created_at")
        reading.arrive(message(reading), at: created)
        let updated = try updatedAt.map { time throws(RecordFault) in
            try reading.instant(time, "\(path)updated_at")
        }
        try readState(into: &reading, at: updated ?? created, path: path)
    }

    /// How the ticket stands.
    ///
    /// An export repeats tickets; each version of one is read once.
    private func readState(
        into reading: inout PayloadReading,
        at occurred: Instant,
        path: String
    ) throws(RecordFault) {
        let target = EventTarget.conversation(ConversationID(messageID))
        func key(_ verb: String, _ value: String) -> EventID {
            EventID(verb, messageID.rawValue, value, occurred.rfc3339)
        }
        if status == "deleted" {
            reading.remove(messageID, reason: "deleted", at: occurred)
        } else if let status {
            let change = ProgressChange(target: target, state: Self.state(status))
            reading.add(.progressed(change), key: key("progressed", status), at: occurred)
        }
        // A ticket that is taken from its agent states so by null.
        if !assignee.isAbsent || group.value != nil {
            let (agent, team) = (assignee.value?.value, group.value?.value)
            let name = agent.map { AgentID(rawValue: "zendesk:\($0)") }
            let assignment = Assignment(target: target, agent: name, team: team)
            let who = [agent, team].map { $0 ?? "" }.joined(separator: " ")
            reading.add(.assigned(assignment), key: key("assigned", who), at: occurred)
        }
        let labels = [priority.map { "priority:\($0)" }, via?.name.map { "via:\($0)" }].compactMap(\.self)
        for tag in (tags ?? []) + labels {
            reading.add(.tagged(Tagging(target: target, tag: tag)), key: key("tagged", tag), at: occurred)
        }
        if case .object(let members)? = satisfaction, let score = members["score"],
            ![.null, .string("unoffered"), .string("offered")].contains(score)
        {
            let payload = JSONValue.object(members.merging(["ticket_id": .string(id.value)]) { $1 })
            let name = "com.zendesk.satisfaction_rating"
            try reading.keep(payload, as: name, at: occurred, timeField: "\(path)updated_at")
        }
    }

    private func message(_ reading: PayloadReading) -> Message {
        let party = via?.source?.from
        // Who submits a ticket for somebody else is an agent, whose words they may be.
        let isOwn: ThreeValued = submitter == nil || submitter == requester ? .no : .unknown
        return Message(
            id: messageID,
            kind: .ticketMessage,
            channel: Channel(
                platform: .zendesk,
                property: brand?.value ?? reading.options.property ?? "",
                channelClass: .ticket
            ),
            author: requester.map { requester in
                Author(
                    id: AuthorID(platform: .zendesk, native: requester.value),
                    handle: party?.username ?? party?.address,
                    displayName: party?.name
                )
            },
            platformSaysOwn: isOwn,
            title: subject,
            text: description ?? "",
            conversation: ConversationID(messageID),
            visibility: .private
        )
    }

    private static func state(_ status: String) -> ProgressState {
        switch status {
        case "hold": .onHold
        case "solved": .resolved
        default: ProgressState(rawValue: status)
        }
    }
}
