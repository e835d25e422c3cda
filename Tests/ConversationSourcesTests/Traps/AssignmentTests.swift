import ConversationSources
import Conversations
import Testing

/// Who is responsible for a ticket, and that somebody no longer is.
@Suite struct AssignmentTests {
    private func assignments(_ batch: ConversationBatch) -> [Assignment] {
        batch.events.compactMap { if case .assigned(let assignment) = $0.fact { assignment } else { nil } }
    }

    private func ticket(_ members: String, at time: String = "2026-07-21T10:00:00Z") -> ConversationBatch {
        SourceFormat.zendesk.decode(
            #"{"tickets":[{"id":7,"created_at":"2026-07-20T10:00:00Z","updated_at":"\#(time)","requester_id":8,"#
                + #""description":"Boat?"\#(members)}]}"#
        )
    }

    @Test func `a Zendesk ticket that is taken from its agent is nobody's, and one that says nothing is as before`() {
        #expect(assignments(ticket(#","assignee_id":9"#)).map(\.agent?.rawValue) == ["zendesk:9"])
        #expect(assignments(ticket(#","assignee_id":null,"group_id":null"#)).map(\.agent) == [nil])
        #expect(assignments(ticket(#","assignee_id":null,"group_id":4"#)).map(\.team) == ["4"])
        #expect(assignments(ticket("")).isEmpty && assignments(ticket(#","group_id":null"#)).isEmpty)
    }

    private func conversation(_ meta: String) -> ConversationBatch {
        SourceFormat.chatwoot.decode(
            #"{"event":"conversation_updated","account":{"id":1},"id":10,"inbox_id":1,"status":"open","#
                + #""timestamp":1784829768\#(meta)}"#
        )
    }

    @Test func `a Chatwoot conversation that is taken from its agent is nobody's`() {
        #expect(assignments(conversation(#","meta":{"assignee":{"id":3}}"#)).map(\.agent?.rawValue) == ["chatwoot:3"])
        #expect(assignments(conversation(#","meta":{"assignee":null}"#)).map(\.agent) == [nil])
        #expect(assignments(conversation(#","meta":{"assignee":null,"team":{"name":"Pier"}}"#)).map(\.team) == ["Pier"])
        #expect(assignments(conversation(#","meta":{}"#)).isEmpty && assignments(conversation("")).isEmpty)
    }

    @Test func `a case goes from one agent to nobody`() throws {
        var log = ConversationLog()
        log.append(ticket(#","assignee_id":9"#).events)
        #expect(log.conversations().map(\.assignment?.agent?.rawValue) == ["zendesk:9"])
        log.append(ticket(#","assignee_id":null"#, at: "2026-07-22T10:00:00Z").events)
        #expect(log.conversations().allSatisfy { $0.assignment?.agent == nil })
    }
}
