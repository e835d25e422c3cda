import Conversations
import Testing

extension ConversationStore {
    /// Every event that matches, read in pages; stops where a store goes in circles.
    func allEvents(
        matching query: EventQuery = EventQuery(),
        after start: StorePosition? = nil,
        limit: Int = 1000
    ) async throws -> (events: [ConversationEvent], last: StorePosition?) {
        var events: [ConversationEvent] = []
        var position = start
        while true {
            let page = try await self.events(matching: query, after: position, limit: limit)
            events += page.events
            guard let next = page.next, position.map({ $0 < next }) ?? true else { return (events, position) }
            position = next
        }
    }

    /// Every event that matches.
    func everything(matching query: EventQuery = EventQuery()) async throws -> [ConversationEvent] {
        try await allEvents(matching: query).events
    }

    /// The code of the error that saving throws, `nil` when it succeeds.
    func codeOfSaving(_ bytes: [UInt8]?, for key: RecordKey, expecting revision: Int?) async throws -> StoreError.Code?
    {
        do {
            try await save(bytes, for: key, expecting: revision)
            return nil
        } catch let error as StoreError {
            return error.code
        }
    }
}

extension ConversationEvent {
    /// The text of the message that it brings.
    var arrivedText: String? {
        if case .arrived(let message) = fact { message.text } else { nil }
    }
}
