#if SQLite
public import Conversations
import Foundation
import GRDB

extension SQLiteStore {
    /// Stores a batch in one transaction.
    ///
    /// - Parameters:
    ///   - batch: What belongs together.
    ///   - lease: The lease under which it was worked out; `nil` where there is one worker only.
    /// - Returns: What became of it.
    /// - Throws: ``/Conversations/StoreError`` with the code `revisionConflict` when another has changed one of the
    ///   records, `leaseLost` when another worker has taken over, and whatever keeps the file from being written; then
    ///   nothing of the batch is stored.
    @discardableResult
    public func commit(_ batch: StoreBatch, under lease: WorkerLease? = nil) async throws -> BatchReceipt {
        let encoder = canonicalEncoder()
        let snapshots = try batch.snapshots.sorted { $0.key < $1.key }.map { ($0.key, try encoder.encode($0.value)) }
        return try await EncodedFeed.encoding(batch.events) { events in
            try await write { db in
                if let lease { try Self.require(lease, in: db) }
                var revisions: [RecordKey: Int] = [:]
                for change in batch.records {
                    let table = RecordTable(db: db)
                    revisions[change.key] = try table.save(change.bytes, for: change.key, expecting: change.expecting)
                }
                for (name, data) in snapshots { try SnapshotTable(db: db).save(data, name) }
                return BatchReceipt(
                    events: try EventWriter.append(events, to: db),
                    revisions: revisions,
                    enqueued: try OutboxTable(db: db).enqueue(batch.messages)
                )
            }
        }
    }

    /// Reads a source to its end, each batch stored together with the place to go on from.
    ///
    /// After a stop it goes on behind the last batch stored; reading the same again adds nothing.
    ///
    /// - Parameters:
    ///   - source: Where the events come from.
    ///   - name: The name under which its cursor is kept, as the record `cursor/name`.
    ///   - lease: The lease under which this is done; `nil` where there is one worker only.
    ///   - report: Is told each batch and what became of its events.
    /// - Throws: What the source and ``commit(_:under:)`` throw; what was stored before stays.
    public func read(
        _ source: some ConversationSource,
        as name: String,
        under lease: WorkerLease? = nil,
        report: (ConversationBatch, AppendResult) -> Void = { _, _ in }
    ) async throws {
        let key = RecordKey(rawValue: "cursor/\(name)")
        let saved = try await record(for: key)
        var revision = saved?.revision
        let cursor = saved.map { SourceCursor(rawValue: String(decoding: $0.bytes, as: UTF8.self)) }
        for try await batch in source.batches(after: cursor) {
            var change = StoreBatch(events: batch.events)
            if let place = batch.cursor {
                change.records = [.init(key, to: Array(place.rawValue.utf8), expecting: revision)]
            }
            let receipt = try await commit(change, under: lease)
            revision = receipt.revisions[key] ?? revision
            report(batch, receipt.events)
        }
    }
}
#endif
