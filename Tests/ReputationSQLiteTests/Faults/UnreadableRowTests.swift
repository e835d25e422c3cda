#if SQLite
import Conversations
import Foundation
import Moderation
import ReputationSQLite
import ReputationTesting
import ServiceLevels
import Testing

@Suite struct UnreadableRowTests {
    private let folder: StoreFolder

    init() throws {
        folder = try StoreFolder()
    }

    private static func read(_ table: String, of store: SQLiteStore) async throws {
        switch table {
        case "calendar": _ = try await store.calendar(BusinessCalendar.always.id, version: nil)
        case "policyBook": _ = try await store.book(FullStore.book.id, version: nil)
        case "clockSnapshot": _ = try await store.clocks(named: "desk").snapshot()
        case "decisionLine": _ = try await store.entries(.all)
        case "evidence": _ = try await store.snapshot(SnapshotID(FullStore.comment))
        case "outcome": _ = try await store.history(of: FullStore.comment.author, at: .distantFuture)
        case "promiseEvent": _ = try await store.promises.ledger()
        default: _ = try await store.events(matching: EventQuery(), after: nil, limit: .max)
        }
    }

    @Test(arguments: [
        "calendar", "policyBook", "clockSnapshot", "decisionLine", "evidence", "outcome", "promiseEvent", "event",
    ])
    func `a row that cannot be read is named by every reader and by the check of the file`(table: String) async throws {
        let store = try await FullStore.make(in: folder)
        try await Self.read(table, of: store)
        #expect(try await store.checkIntegrity().problems == [])
        try StoreFolder.execute("UPDATE \(table) SET json = CAST('[' AS BLOB)", at: store.path)
        do {
            try await Self.read(table, of: store)
            Issue.record("it was read")
        } catch let error as StoreError {
            #expect(error.code == .corrupted)
            #expect(error.reason.contains("the table '\(table)'"), "\(error.reason)")
        }
        let problems = try await store.checkIntegrity().problems
        #expect(problems.contains { $0.contains("the table '\(table)'") }, "\(problems)")
        #expect(try await store.checkIntegrity(limit: 1).problems.count == 1)
    }

    @Test func `the check of the file counts what leads to no event`() async throws {
        let store = try await FullStore.make(in: folder)
        try StoreFolder.execute("INSERT INTO link VALUES (1, 0, 99999), (2, 0, 99999)", at: store.path)
        #expect(try await store.checkIntegrity().problems == ["2 links lead to no event"])
    }
}
#endif
