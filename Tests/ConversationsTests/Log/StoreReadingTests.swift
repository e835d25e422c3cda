import Conversations
import Foundation
import ReputationTesting
import TestSupport
import Testing

@Suite struct StoreReadingTests {
    @Test(arguments: [1, 7, 1000])
    func `a log read from a store says what was stored, whatever the size of a page`(pageSize: Int) async throws {
        var random = SeededRandom(seed: 7)
        let events = RandomEvents().make(150, using: &random)
        let store = InMemoryConversationStore()
        await store.append(events)
        let log = try await store.log(matching: EventQuery(), pageSize: pageSize)
        #expect(log.count == events.count)
        #expect(Set(log.conversations()) == Set(ConversationLog(events).conversations()))
    }

    @Test func `a log of one thread holds that thread`() async throws {
        let build = EventBuilder()
        let store = InMemoryConversationStore()
        await store.append([
            build.customer("ada", writes: "m1", at: 0), build.brand(writes: "a1", replyingTo: "m1", at: 5),
            build.customer("bob", writes: "m2", at: 6),
        ])
        let log = try await store.log(matching: EventQuery(.conversation(ConversationID(build.message("m1")))))
        #expect(log.count == 2)
        #expect(log.conversation(containing: build.message("a1"))?.items.count == 2)
    }
}
