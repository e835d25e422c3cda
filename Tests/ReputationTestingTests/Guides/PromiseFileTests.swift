import Commitments
import Conversations
import ReputationTesting
import Testing

@Suite struct PromiseFileTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    @Test(arguments: PromiseStoreLaw.allCases)
    func `the file keeps every promise of a store of promises`(law: PromiseStoreLaw) async {
        await PromiseStoreConformance { try PromiseFile(path: folder.freshPath()) }.check(law)
    }

    @Test(arguments: PromiseErasureLaw.allCases)
    func `the file forgets as it should`(law: PromiseErasureLaw) async {
        await PromiseErasureConformance { try PromiseFile(path: folder.freshPath()) }.check(law)
    }

    @Test func `a restart changes nothing, and whoever was forgotten stays forgotten`() async throws {
        let path = folder.freshPath()
        let build = EventBuilder()
        let record = PromiseRecord(
            id: PromiseID(rawValue: "call"),
            target: .message(build.message("m1")),
            kind: .callBack,
            text: "We call Ada tomorrow."
        )
        let made = build.fact(.promiseMade(record), at: 2)
        let store = try PromiseFile(path: path)
        _ = try await store.append([made])
        #expect(try await PromiseFile(path: path).ledger().events == store.ledger().events)
        _ = try await store.erase(build.author("ada"), messages: [build.message("m1")], upTo: build.time(9))
        let again = try PromiseFile(path: path)
        #expect(try await again.append([made]).appended == 0)
        #expect(await again.ledger().promises.map(\.record.text) == [""])
    }
}
