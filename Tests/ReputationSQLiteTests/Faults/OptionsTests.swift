#if SQLite
import Conversations
import GRDB
import ReputationTesting
import Testing

@testable import ReputationSQLite

@Suite struct OptionsTests {
    private let folder: StoreFolder
    private let build = EventBuilder()

    init() throws {
        folder = try StoreFolder()
    }

    @Test(arguments: [
        (Duration.seconds(Int64.max), 86_400.0), (.seconds(25 * 86_400), 86_400), (.seconds(-3), 0),
        (.milliseconds(1500), 1.5),
    ])
    func `a store may be told to wait for any time, and waits a day at the most`(wait: Duration, seconds: Double)
        async throws
    {
        let options = SQLiteStoreOptions(durability: .machine, busyTimeout: wait)
        #expect(options.busySeconds == seconds)
        let store = try folder.makeStore(options)
        try await store.append([build.customer("ada", writes: "m1", at: 0)])
        let copy = folder.path()
        try await store.backUp(to: copy)
        #expect(try await SQLiteStore(path: copy, options: options).eventCount() == 1)
    }

    @Test func `only the durability of the disk asks the disk itself`() throws {
        for (durability, expected) in [(SQLiteStoreOptions.Durability.disk, [2, 1, 1]), (.machine, [1, 0, 0])] {
            let store = try folder.makeStore(SQLiteStoreOptions(durability: durability))
            let found = try store.pool.writeWithoutTransaction { db in
                try ["synchronous", "fullfsync", "checkpoint_fullfsync"].map {
                    try Int.fetchOne(db, sql: "PRAGMA \($0)")
                }
            }
            #expect(found == expected, "\(durability)")
        }
    }
}
#endif
