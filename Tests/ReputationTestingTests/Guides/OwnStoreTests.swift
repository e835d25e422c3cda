import Conversations
import ReputationTesting
import Testing

@Suite struct OwnStoreTests {
    // Your store here; a new one for every law.
    let kit = ConversationStoreConformance { InMemoryConversationStore() }

    @Test(arguments: StoreLaw.allCases)
    func `the store keeps every promise`(law: StoreLaw) async {
        await kit.check(law)
    }
}
