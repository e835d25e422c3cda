import Conversations
import Reputation
import ReputationTesting
import Testing

@Suite struct TeamBookStoreTests {
    @Test(arguments: TeamBookStoreLaw.allCases)
    func `the books in memory keep every promise`(law: TeamBookStoreLaw) async {
        await TeamBookStoreConformance { InMemoryTeamBookStore() }.check(law)
    }

    @Test(arguments: TeamBookStoreLaw.allCases)
    func `the books kept as records keep every promise`(law: TeamBookStoreLaw) async {
        await TeamBookStoreConformance { RecordedTeamBookStore(in: InMemoryConversationStore()) }.check(law)
    }

    @Test(arguments: TeamBookStoreLaw.allCases)
    func `the books of the guide keep every promise`(law: TeamBookStoreLaw) async throws {
        let folder = try TestFolder()
        await TeamBookStoreConformance { try TeamBookFile(path: folder.freshPath()) }.check(law)
    }

    @Test(arguments: TeamBookStoreLaw.allCases)
    func `a double without a fault keeps every promise`(law: TeamBookStoreLaw) async {
        await TeamBookStoreConformance(failNextSave: { await $0.failNextSave() }) { TeamBookStoreDouble(nil) }.check(
            law
        )
    }

    @Test(arguments: TeamBookFault.allCases)
    func `a broken store of books breaks the law concerned and no other`(fault: TeamBookFault) async {
        await expectOnly(fault.laws, toFind: fault) {
            await TeamBookStoreConformance(failNextSave: { await $0.failNextSave() }) { TeamBookStoreDouble(fault) }
                .check($0)
        }
    }

    @Test func `every law is broken by somebody`() {
        #expect(Set(TeamBookFault.allCases.flatMap(\.laws)) == Set(TeamBookStoreLaw.allCases))
    }

    @Test func `issues are reported where the kit was called`() async {
        let here = #line
        await withKnownIssue {
            await TeamBookStoreConformance { TeamBookStoreDouble(.ignoresRevisions) }.checkAll()
        } matching: { issue in
            issue.sourceLocation.map { $0.fileID == #fileID && $0.line == here + 2 } ?? false
        }
    }
}
