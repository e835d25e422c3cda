#if SQLite
public import Conversations
import Foundation
import GRDB

extension SQLiteStore {
    /// The record stored under a key, or `nil`.
    public func record(for key: RecordKey) async throws -> StoredRecord? {
        try await read { try RecordTable(db: $0).record(for: key) }
    }

    /// Stores a record under a key if it is still at the expected revision, in whatever process it was read.
    ///
    /// - Parameters:
    ///   - bytes: The new content; `nil` removes the record.
    ///   - key: Its name.
    ///   - revision: The revision that was read; `nil` when there was none.
    /// - Returns: The new revision; `nil` after a removal.
    /// - Throws: ``/Conversations/StoreError`` with the code
    ///   ``/Conversations/StoreError/Code-swift.struct/revisionConflict`` when it is not.
    @discardableResult
    public func save(_ bytes: [UInt8]?, for key: RecordKey, expecting revision: Int?) async throws -> Int? {
        try await write { try RecordTable(db: $0).save(bytes, for: key, expecting: revision) }
    }
}

/// The records of a file; a removed one stays as a row without bytes, so that its revisions are not given again.
struct RecordTable {
    let db: Database

    func record(for key: RecordKey) throws -> StoredRecord? {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT revision, bytes FROM record WHERE key = ? AND bytes IS NOT NULL"),
            arguments: [key.rawValue.blob]
        )
        return row.map { StoredRecord(bytes: [UInt8]($0[1] as Data), revision: $0[0]) }
    }

    @discardableResult
    func save(_ bytes: [UInt8]?, for key: RecordKey, expecting revision: Int?) throws -> Int? {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT revision, bytes IS NULL FROM record WHERE key = ?"),
            arguments: [key.rawValue.blob]
        )
        let last: Int = row?[0] ?? 0
        let held = row.flatMap { $0[1] ? nil : last }
        guard held == revision else {
            let found = held.map { "revision \($0)" } ?? "nothing"
            throw StoreError(
                .revisionConflict,
                reason: "\(key) holds \(found) where \(revision.map { "revision \($0)" } ?? "nothing") was expected; "
                    + "read it again and decide again"
            )
        }
        try db.cachedStatement(
            sql: """
                INSERT INTO record (key, revision, bytes) VALUES (?, ?, ?)
                ON CONFLICT (key) DO UPDATE SET revision = excluded.revision, bytes = excluded.bytes
                """
        ).execute(arguments: [key.rawValue.blob, last + 1, bytes.map { Data($0) }])
        return bytes == nil ? nil : last + 1
    }
}
#endif
