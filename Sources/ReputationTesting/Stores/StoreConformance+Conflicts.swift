import Conversations
import Foundation
public import Testing

extension ConversationStoreConformance {
    /// Of different contents under one identifier, the one received first is kept, whichever is appended first.
    public func conflictKeepsFirstReceived(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.conflictKeepsFirstReceived, sourceLocation) { _, report in
            let build = EventBuilder()
            func told(_ text: String, receivedAt minute: Double) -> ConversationEvent {
                var event = build.customer("ada", writes: "m", text, at: 0)
                event.receivedAt = build.time(minute)
                return event
            }
            let early = told("The boat is late.", receivedAt: 5)
            let late = told("The boat is early.", receivedAt: 6)
            let once = told("The boat is late.", receivedAt: 7)
            for (order, events) in [("in order", [early, late]), ("late one first", [late, early])] {
                let store = try await anotherStore()
                try await store.append([events[0]])
                let result = try await store.append([events[1]])
                report.equal(result.conflicts, [early.id], "conflicts, \(order)")
                report.equal(try await store.append([once]).conflicts, [], "conflicts of the same contents, \(order)")
                let stored = try await store.everything()
                report.equal(stored.map(\.arrivedText), ["The boat is late."], "what is stored, \(order)")
                report.equal(stored.map(\.receivedAt), [early.receivedAt], "when it was received, \(order)")

                let batched = try await anotherStore()
                try await batched.append(events)
                report.equal(
                    try await batched.everything().map(\.arrivedText),
                    ["The boat is late."],
                    "one batch, \(order)"
                )
            }
        }
    }
}
