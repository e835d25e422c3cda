import Conversations
import Moderation
import ReputationTesting
import Testing

@Suite struct ModerationFileTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    @Test(arguments: HideBudgetStoreLaw.allCases)
    func `the budget's file keeps every promise`(law: HideBudgetStoreLaw) async {
        await HideBudgetStoreConformance { try BudgetFile(path: folder.freshPath()) }.check(law)
    }

    @Test(arguments: EvidenceStoreLaw.allCases)
    func `the folder of evidence keeps every promise`(law: EvidenceStoreLaw) async {
        await EvidenceStoreConformance { try EvidenceFolder(path: folder.freshPath()) }.check(law)
    }

    @Test(arguments: AuthorHistoryStoreLaw.allCases)
    func `the file of outcomes keeps every promise`(law: AuthorHistoryStoreLaw) async {
        await AuthorHistoryStoreConformance { try OutcomeFile(path: folder.freshPath()) }.check(law)
    }

    @Test func `all of it is there after a restart`() async throws {
        let (budget, evidence, outcomes) = (folder.freshPath(), folder.freshPath(), folder.freshPath())
        let comment = ModerationBuilder().comment(text: "You are fools.")
        let decision = DecisionID("guide", "1")
        let request = HideRequest(
            decision: decision,
            conversation: comment.conversation,
            cost: 1,
            limits: HideLimits(total: 1),
            at: ModerationBuilder.start
        )
        let outcome = ModerationOutcome(
            decision: decision,
            author: comment.author,
            conversation: comment.conversation,
            verdict: .upheld,
            at: ModerationBuilder.start
        )
        #expect(try await BudgetFile(path: budget).reserve(request))
        let id = try await EvidenceFolder(path: evidence).preserve(comment)
        try await OutcomeFile(path: outcomes).record(outcome)

        #expect(try await BudgetFile(path: budget).state(of: decision) == .reserved)
        #expect(try await EvidenceFolder(path: evidence).snapshot(id) == comment)
        let history = try await OutcomeFile(path: outcomes).history(of: comment.author, at: ModerationBuilder.start)
        #expect(history.outcomes == [outcome])
    }
}
