import Conversations
import ReputationTesting
import Testing

@Suite struct InMemoryStoreTests {
    @Test(arguments: StoreLaw.allCases)
    func `the store in memory keeps every promise of a store`(law: StoreLaw) async {
        await ConversationStoreConformance { InMemoryConversationStore() }.check(law)
    }
}
