#if SQLite
public import Commitments
public import Conversations
import Foundation
import GRDB

/// Promises kept alone in a file, apart from its other events.
///
/// A program that appends its events to the ``SQLiteStore`` has the promises among them and needs none of this.
public struct SQLitePromises: PromiseStore {
    private let store: SQLiteStore

    init(_ store: SQLiteStore) {
        self.store = store
    }

    /// Adds events about promises, all or none.
    ///
    /// - Throws: `EncodingError` for a number that JSON cannot write, and an error of the store; then none is stored.
    /// - Complexity: O(log n) for each event.
    @discardableResult
    public func append(_ events: [ConversationEvent]) async throws -> AppendResult {
        // What is no promise, and which of two reports counts, the ledger says.
        let encoded = try await EncodedEvent.all(events.filter { PromiseLedger([$0]).events.count == 1 })
        return try await store.write { db in
            var result = AppendResult()
            for event in encoded { try Self.append(event, to: db, &result) }
            return result
        }
    }

    private static func append(_ event: EncodedEvent, to db: Database, _ result: inout AppendResult) throws {
        let id = event.event.id.digest.data
        let held = try Data.fetchOne(
            db.cachedStatement(sql: "SELECT json FROM promiseEvent WHERE id = ?"),
            arguments: [id]
        )
        guard let held else {
            try db.cachedStatement(sql: "INSERT INTO promiseEvent (id, json) VALUES (?, ?)")
                .execute(arguments: [id, event.json])
            result.appended += 1
            return
        }
        var ledger = PromiseLedger([try JSONDecoder().decode(ConversationEvent.self, from: held)])
        let decided = ledger.append([event.event])
        result.duplicates += decided.duplicates
        result.conflicts += decided.conflicts
        guard ledger.events == [event.event], held != event.json else { return }
        try db.cachedStatement(sql: "UPDATE promiseEvent SET json = ? WHERE id = ?").execute(arguments: [
            event.json, id,
        ])
    }

    /// Everything that was appended.
    ///
    /// - Complexity: O(n) for n events.
    public func ledger() async throws -> PromiseLedger {
        try await store.read { db in
            let decoder = JSONDecoder()
            return PromiseLedger(
                try Data.fetchAll(db, sql: "SELECT json FROM promiseEvent ORDER BY position")
                    .map { try decoder.decode(ConversationEvent.self, from: $0) }
            )
        }
    }
}

extension SQLiteStore {
    /// Promises kept apart from the other events of the file.
    public var promises: SQLitePromises { SQLitePromises(self) }
}
#endif
