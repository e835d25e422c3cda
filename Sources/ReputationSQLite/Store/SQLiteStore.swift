#if SQLite
import Conversations
import Foundation
import GRDB

/// Every store of the package in one SQLite file, which several processes may share.
///
/// What a call has returned from is on the disk; what it threw from was not stored, not even in part. Writers take
/// turns, readers never wait. Open one store per file and process and pass it around: it is safe to use from any task.
///
/// ```swift
/// let store = try SQLiteStore(path: "care.sqlite")
/// try await store.append(batch.events)
/// ```
///
/// The file needs the two files beside it whose names end in `-wal` and `-shm` while it is open; copy it with
/// ``backUp(to:)``, not with the shell. It must lie on a disk of the machine, not on a network share.
public final class SQLiteStore: Sendable {
    /// Where the file is.
    public let path: String
    /// How it was opened.
    public let options: SQLiteStoreOptions
    let pool: DatabasePool

    /// Opens a file, makes it where there is none, and brings it to this release's schema.
    ///
    /// - Parameters:
    ///   - path: Where the file is or is to be.
    ///   - options: How to open it.
    /// - Throws: ``/Conversations/StoreError`` with the code `futureSchema` for the file of a newer release, `foreignFile`
    ///   for a database of something else, `readOnly`, `locked`, `corrupted` or `unavailable` for one that cannot be
    ///   used; then the file is as it was.
    public convenience init(path: String, options: SQLiteStoreOptions = SQLiteStoreOptions()) throws {
        try self.init(path: path, options: options, upTo: Schema.current)
    }

    init(path: String, options: SQLiteStoreOptions, upTo version: Int) throws {
        self.path = path
        self.options = options
        var isFolder: ObjCBool = false
        if unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            throw StoreError(.unavailable, reason: "\(path): is a folder; name a file in it, there or to be made")
        }
        do {
            try Schema.refuseOthers(at: path, waiting: options.busyMode)
            pool = try Self.open(path, options)
            switch options.access {
            case .readWrite:
                try pool.writeWithoutTransaction { db in
                    try Schema.migrate(db, at: path, to: version)
                    try Self.configure(db, options)
                }
            case .readOnly: try pool.read { try Schema.requireCurrent($0, at: path) }
            }
        } catch {
            throw StoreError.explaining(error, at: path)
        }
    }

    /// Opens the connections.
    ///
    /// Several processes that make one new file at once are in each other's way while it changes to write-ahead
    /// logging, and SQLite does not wait then; so this does.
    private static func open(_ path: String, _ options: SQLiteStoreOptions) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.readonly = options.access == .readOnly
        configuration.busyMode = options.busyMode
        configuration.label = "ReputationSQLite"
        let pause = 0.02
        var attempts = Int(min(options.busySeconds, 3600) / pause)
        while true {
            do {
                return try DatabasePool(path: path, configuration: configuration)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && attempts > 0 {
                attempts -= 1
                Thread.sleep(forTimeInterval: pause)
            }
        }
    }

    private static func configure(_ db: Database, _ options: SQLiteStoreOptions) throws {
        try db.execute(sql: "PRAGMA synchronous = \(options.durability == .disk ? "FULL" : "NORMAL")")
        if options.durability == .disk {
            // Apple's systems call a write done that the disk still has in its own memory, unless asked for more.
            try db.execute(sql: "PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON")
        }
        // Identifiers come in no order, so their indexes are written all over: 64 MiB keep those of about a million events
        // in memory, and rarer checkpoints write a page once that many commits have changed. SQLite's own are 2 and 4 MiB.
        try db.execute(sql: "PRAGMA cache_size = -65536")
        _ = try Int.fetchOne(db, sql: "PRAGMA wal_autocheckpoint = 8000")
        // What was erased is overwritten, not only unlinked.
        try db.execute(sql: "PRAGMA secure_delete = ON")
        guard let bytes = options.maximumBytes else { return }
        let size = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 4096
        // The answer is the limit that holds now, which is never below the file's size.
        _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(max(1, bytes / size))")
    }

    /// Ends all connections; whatever is asked afterwards fails.
    ///
    /// A store that nobody holds any more closes itself.
    ///
    /// - Throws: ``/Conversations/StoreError`` while something is still being read or written.
    public func close() throws {
        do { try pool.close() } catch { throw StoreError.explaining(error, at: path) }
    }

    /// Reads from one state of the file, whatever is written meanwhile.
    func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await pool.read(body)
        } catch {
            throw StoreError.explaining(error, at: path)
        }
    }

    /// Changes the file all at once or not at all.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await pool.write(body)
        } catch {
            throw StoreError.explaining(error, at: path)
        }
    }
}
#endif
