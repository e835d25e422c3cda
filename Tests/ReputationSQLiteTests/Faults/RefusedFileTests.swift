#if SQLite
import Conversations
import Foundation
import GRDB
import ReputationSQLite
import ReputationTesting
import Testing

@Suite struct RefusedFileTests {
    private let folder: StoreFolder
    private let build = EventBuilder()

    init() throws {
        folder = try StoreFolder()
    }

    /// All files of the folder with all their bytes.
    private func contents() throws -> [String: Data] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        return try Dictionary(
            uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.url.appending(path: $0))) }
        )
    }

    /// The end of a program that did not close its file: a copy of it with what lies beside it.
    private func killed(_ path: String, into copy: String) throws {
        for end in ["", "-wal"] { try FileManager.default.copyItem(atPath: path + end, toPath: copy + end) }
    }

    private func expectRefusal(of path: String, _ code: StoreError.Code) {
        for access in [SQLiteStoreOptions.Access.readWrite, .readOnly] {
            #expect { try SQLiteStore(path: path, options: SQLiteStoreOptions(access: access)) } throws: {
                ($0 as? StoreError)?.code == code && ($0 as? StoreError)?.reason.contains(path) == true
            }
        }
    }

    @Test func `a newer release's file and another program's are refused, and no byte of them or beside them changes`()
        throws
    {
        let newer = folder.path("newer & 100%.sqlite")
        try SQLiteStore(path: newer).close()
        try StoreFolder.execute("PRAGMA user_version = 4711", at: newer)
        let foreign = folder.path("foreign?.sqlite")
        try StoreFolder.execute("CREATE TABLE ferry (name TEXT); INSERT INTO ferry VALUES ('Tern')", at: foreign)
        let logging = folder.path("logging#.sqlite")
        try StoreFolder.execute("PRAGMA journal_mode = WAL; CREATE TABLE ferry (name TEXT)", at: logging)
        let marked = folder.path("marked.sqlite")
        try StoreFolder.execute("PRAGMA application_id = 7", at: marked)
        let before = try contents()
        #expect(before.count == 4)
        expectRefusal(of: newer, .futureSchema)
        for path in [foreign, logging, marked] { expectRefusal(of: path, .foreignFile) }
        let after = try contents()
        #expect(after.keys.sorted() == before.keys.sorted(), "files were made beside them")
        #expect(after == before)
    }

    @Test func `another program's file that was not closed is refused, and its bytes stay`() throws {
        let live = folder.path()
        let pool = try DatabasePool(path: live)
        try pool.write { try $0.execute(sql: "CREATE TABLE ferry (name TEXT)") }
        let left = folder.path()
        try killed(live, into: left)
        let before = try contents()
        expectRefusal(of: left, .foreignFile)
        let after = try contents()
        for end in ["", "-wal"] {
            let name = URL(fileURLWithPath: left + end).lastPathComponent
            #expect(after[name] == before[name])
        }
        withExtendedLifetime(pool) {}
    }

    @Test func `a store that was not closed, where nothing may be written, says so and keeps what it has`() async throws
    {
        let live = folder.path()
        let store = try SQLiteStore(path: live)
        try await store.append([build.customer("ada", writes: "m1", at: 0)])
        let place = folder.url.appendingPathComponent("pier")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let left = place.appendingPathComponent("care.sqlite").path
        try killed(live, into: left)
        let files = FileManager.default
        try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: place.path)
        let result = try await WorkerProcess(["stranger", left]).finish()
        try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place.path)
        #expect(["readOnly", "unavailable"].contains(result.output), "\(result.output)")
        #expect(try await SQLiteStore(path: left).eventCount() == 1)
    }

    @Test func `an empty file and an empty database become stores`() async throws {
        let path = folder.path()
        try Data().write(to: URL(fileURLWithPath: path))
        let database = folder.path()
        try StoreFolder.execute("VACUUM", at: database)
        for path in [path, database] {
            #expect(
                try await SQLiteStore(path: path).append([build.customer("ada", writes: "m1", at: 0)]).appended == 1
            )
        }
    }
}
#endif
