#if SQLite
import Conversations
import Foundation
import Moderation
import ReputationSQLite
import ReputationTesting
import Testing

@Suite struct ModerationConformanceTests {
    private let folder: StoreFolder

    init() throws {
        folder = try StoreFolder()
    }

    @Test(arguments: HideBudgetStoreLaw.allCases)
    func `the file keeps every promise of a budget store`(law: HideBudgetStoreLaw) async {
        await HideBudgetStoreConformance { [folder] in try folder.makeStore() }.check(law)
    }

    @Test(arguments: AuthorHistoryStoreLaw.allCases)
    func `the file keeps every promise of a store of histories`(law: AuthorHistoryStoreLaw) async {
        await AuthorHistoryStoreConformance { [folder] in try folder.makeStore() }.check(law)
    }

    @Test(arguments: EvidenceStoreLaw.allCases)
    func `the file keeps every promise of an evidence store`(law: EvidenceStoreLaw) async {
        await EvidenceStoreConformance { [folder] in try folder.makeStore() }.check(law)
    }

    @Test(arguments: DecisionLogLaw.allCases)
    func `the file keeps every promise of a decision log`(law: DecisionLogLaw) async {
        await DecisionLogConformance { [folder] in try folder.makeStore() }.check(law)
    }

    @Test func `what is known of an author comes back, and is removed with evidence and outcomes`() async throws {
        let store = try folder.makeStore()
        let build = EventBuilder()
        let author = build.author("ada")
        let outcome = ModerationOutcome(
            decision: DecisionID(rawValue: "d1"),
            author: author,
            conversation: ConversationID(build.message("m0")),
            verdict: .upheld,
            at: build.time(3)
        )
        let known = AuthorHistory(
            author: author,
            published: 12,
            isVerifiedCustomer: .yes,
            isStaff: .no,
            accountCreatedAt: build.time(-9000),
            outcomes: [outcome]
        )
        try await store.describe(known)
        #expect(try await store.history(of: author, at: build.time(5)) == known)
        #expect(try await store.history(of: author, at: build.time(1)).outcomes.isEmpty)
        let comment = ModeratedComment(
            id: build.message("m1"),
            author: author,
            text: "Thieves!",
            createdAt: build.time(2)
        )
        let name = try await store.preserve(comment)
        #expect(try await store.eraseModeration(of: author) == 3)
        #expect(try await store.snapshot(name) == nil)
        #expect(try await store.history(of: author, at: build.time(5)) == AuthorHistory(author: author))
    }
}
#endif
