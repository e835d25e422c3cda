#if SQLite
import Conversations
public import Foundation
import GRDB
import ReputationFoundations

extension SQLiteStore {
    /// Puts messages into the outbox; those that it has ever held change nothing.
    ///
    /// - Returns: How many were new.
    @discardableResult
    public func enqueue(_ messages: [OutboxMessage]) async throws -> Int {
        try await write { try OutboxTable(db: $0).enqueue(messages) }
    }

    /// Messages of the outbox in the order of their numbers.
    ///
    /// - Parameters:
    ///   - channel: The kind.
    ///   - number: The number after which to begin.
    ///   - limit: The most to give, at least 1.
    ///   - isPending: Whether to leave out what was delivered.
    /// - Returns: The messages.
    /// - Throws: ``/Conversations/StoreError`` for a limit below 1, or when the file cannot be read.
    public func outbox(
        _ channel: OutboxChannel,
        after number: Int64 = 0,
        limit: Int = 100,
        isPending: Bool = true
    ) async throws -> [OutboxEntry] {
        guard limit > 0 else {
            throw StoreError(.invalidRequest, reason: "at least one message must be asked for; the limit was \(limit)")
        }
        return try await read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT number, key, revision, body, delivered FROM outbox
                        WHERE channel = ? AND number > ? \(isPending ? "AND delivered IS NULL" : "")
                        ORDER BY number LIMIT ?
                        """
                ),
                arguments: [channel.rawValue.blob, number, limit]
            ).map { OutboxEntry($0, in: channel) }
        }
    }

    /// Notes that messages were delivered.
    ///
    /// - Parameters:
    ///   - numbers: Which.
    ///   - time: When.
    ///   - lease: The lease under which they were; `nil` where there is one worker only.
    /// - Throws: ``/Conversations/StoreError`` with the code `leaseLost` when another worker has taken over.
    public func markDelivered(_ numbers: [Int64], at time: Date, under lease: WorkerLease? = nil) async throws {
        let time = Instant(time).milliseconds
        try await write { db in
            if let lease { try Self.require(lease, in: db) }
            let statement = try db.cachedStatement(
                sql: "UPDATE outbox SET delivered = ? WHERE number = ? AND delivered IS NULL"
            )
            for number in numbers { try statement.execute(arguments: [time, number]) }
        }
    }

    /// Delivers what waits, oldest first, and notes each message once it was taken.
    ///
    /// A worker that is stopped between delivering and noting delivers that one message again: every message is delivered
    /// at least once, with a key by which the receiver tells a repeat. Let one worker at a time do this, under a lease.
    /// Each message is read when its turn comes, together with the lease: one that was emptied or delivered meanwhile is
    /// not told, and a worker that lost its lease tells nobody any more. The one message that `deliver` has by then it
    /// may tell still.
    ///
    /// - Parameters:
    ///   - channel: The kind.
    ///   - now: The present.
    ///   - lease: The lease of the worker.
    ///   - deliver: Tells somebody; what it throws ends the delivery, and the message stays.
    /// - Returns: How many were delivered.
    /// - Throws: What `deliver` throws, and an error of the store, `leaseLost` when another worker has taken over.
    @discardableResult
    public func deliverPending(
        _ channel: OutboxChannel,
        at now: Date,
        under lease: WorkerLease? = nil,
        by deliver: @Sendable (OutboxMessage) async throws -> Void
    ) async throws -> Int {
        var delivered = 0
        var last: Int64 = 0
        while let entry = try await firstPending(channel, after: last, under: lease) {
            try await deliver(entry.message)
            try await markDelivered([entry.number], at: now, under: lease)
            delivered += 1
            last = entry.number
        }
        return delivered
    }

    /// What waits first behind a number, as long as the lease holds.
    private func firstPending(
        _ channel: OutboxChannel,
        after number: Int64,
        under lease: WorkerLease?
    ) async throws -> OutboxEntry? {
        try await read { db in
            if let lease { try Self.require(lease, in: db) }
            return try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT number, key, revision, body, delivered FROM outbox
                        WHERE channel = ? AND number > ? AND delivered IS NULL ORDER BY number LIMIT 1
                        """
                ),
                arguments: [channel.rawValue.blob, number]
            ).map { OutboxEntry($0, in: channel) }
        }
    }
}

extension OutboxEntry {
    /// Reads a row of `number, key, revision, body, delivered`.
    fileprivate init(_ row: Row, in channel: OutboxChannel) {
        self.init(
            number: row[0],
            message: OutboxMessage(
                channel: channel,
                key: String(blob: row[1]),
                revision: row[2],
                body: [UInt8](row[3] as Data)
            ),
            isDelivered: row[4] != nil
        )
    }
}
#endif
