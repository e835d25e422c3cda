#if SQLite
import Conversations
import Foundation
import GRDB
public import ServiceLevels

/// The state of one engine's clocks in a file; a file holds as many as there are names.
public struct SQLiteClockStore: ClockStore {
    private let store: SQLiteStore
    /// The name of the engine, such as the brand's.
    public let name: String

    init(_ store: SQLiteStore, name: String) {
        self.store = store
        self.name = name
    }

    /// Saves a snapshot in the place of the last one.
    ///
    /// - Throws: `EncodingError` for a number that JSON cannot write, and an error of the store; then the last one stays.
    /// - Complexity: O(n) for n events in the snapshot; ``/ServiceLevels/ServiceLevelEngine/prune(before:)`` keeps it small.
    public func save(_ snapshot: EngineSnapshot) async throws {
        let data = try canonicalEncoder().encode(snapshot)
        try await store.write { [name] in try SnapshotTable(db: $0).save(data, name) }
    }

    /// The last snapshot, or `nil` if there is none.
    public func snapshot() async throws -> EngineSnapshot? {
        let data = try await store.read { [name] in try SnapshotTable(db: $0).load(name) }
        return try data.map { try SnapshotTable.read($0, name) }
    }
}

extension SQLiteStore {
    /// Where the clocks of one engine are kept, under a name such as the brand's.
    public func clocks(named name: String) -> SQLiteClockStore {
        SQLiteClockStore(self, name: name)
    }
}

/// The snapshots of a file.
struct SnapshotTable {
    let db: Database

    func save(_ data: Data, _ name: String) throws {
        try db.execute(
            sql: """
                INSERT INTO clockSnapshot (name, json) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET json = excluded.json
                """,
            arguments: [name.blob, data]
        )
    }

    func load(_ name: String) throws -> Data? {
        try Data.fetchOne(db, sql: "SELECT json FROM clockSnapshot WHERE name = ?", arguments: [name.blob])
    }

    static func read(_ data: Data, _ name: String) throws -> EngineSnapshot {
        try StoredJSON.decode(EngineSnapshot.self, data, in: "clockSnapshot", at: name)
    }

    /// Changes the log of every snapshot.
    func changeAll(_ body: (inout ConversationLog) -> Void) throws {
        for name in try Data.fetchAll(db, sql: "SELECT name FROM clockSnapshot") {
            guard let data = try load(String(blob: name)) else { continue }
            var snapshot = try Self.read(data, String(blob: name))
            body(&snapshot.log)
            let changed = try canonicalEncoder().encode(snapshot)
            if changed != data { try save(changed, String(blob: name)) }
        }
    }
}
#endif
