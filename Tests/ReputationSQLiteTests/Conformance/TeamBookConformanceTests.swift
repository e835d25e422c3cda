#if SQLite
import Conversations
import Reputation
import ReputationSQLite
import ReputationTesting
import Testing

@Suite struct TeamBookConformanceTests {
    private let folder: StoreFolder

    init() throws {
        folder = try StoreFolder()
    }

    @Test(arguments: TeamBookStoreLaw.allCases)
    func `records in the file keep every promise of a store of teams' books`(law: TeamBookStoreLaw) async {
        await TeamBookStoreConformance { [folder] in RecordedTeamBookStore(in: try folder.makeStore()) }.check(law)
    }
}
#endif
