#if SQLite
import Conversations
public import Foundation
import GRDB
import ReputationFoundations

extension SQLiteStore {
    /// Takes a lease that nobody holds, or whose time is over.
    ///
    /// The holder may take its own lease again, after a restart for instance; it has a new fence then.
    ///
    /// - Parameters:
    ///   - name: The work.
    ///   - holder: Who asks, by a name that no other worker has.
    ///   - now: The present, by the clock that all workers share.
    ///   - duration: For how long.
    /// - Returns: The lease; `nil` while another holds it.
    /// - Throws: ``/Conversations/StoreError`` when the file cannot be written.
    public func lease(
        _ name: String,
        for holder: String,
        at now: Date,
        lasting duration: Duration
    ) async throws -> WorkerLease? {
        let present = Instant(now)
        let end = present.advanced(by: duration.wholeMilliseconds)
        return try await write { db -> WorkerLease? in
            let row = try Row.fetchOne(
                db,
                sql: "SELECT holder, fence, expires FROM lease WHERE name = ?",
                arguments: [name.blob]
            )
            if let row, let other = row[0] as Data?, other != holder.blob, row[2] > present.milliseconds { return nil }
            let fence = (row?[1] ?? 0 as Int64) + 1
            try db.execute(
                sql: """
                    INSERT INTO lease (name, holder, fence, expires) VALUES (?, ?, ?, ?)
                    ON CONFLICT (name) DO UPDATE
                    SET holder = excluded.holder, fence = excluded.fence, expires = excluded.expires
                    """,
                arguments: [name.blob, holder.blob, fence, end.milliseconds]
            )
            return WorkerLease(name: name, holder: holder, fence: fence, expiresAt: end.date)
        }
    }

    /// Keeps a lease for longer.
    ///
    /// - Parameters:
    ///   - lease: What is held.
    ///   - now: The present.
    ///   - duration: For how long from now.
    /// - Returns: The lease with its new end, never earlier than before, and the same fence.
    /// - Throws: ``/Conversations/StoreError`` with the code `leaseLost` when another has taken it meanwhile.
    public func renew(_ lease: WorkerLease, at now: Date, lasting duration: Duration) async throws -> WorkerLease {
        let wanted = Instant(now).advanced(by: duration.wholeMilliseconds)
        return try await write { db in
            try Self.require(lease, in: db)
            // A clock that was set back must not give away what others were told is taken for longer.
            let end = try Int64.fetchOne(
                db,
                sql: "UPDATE lease SET expires = max(expires, ?) WHERE name = ? RETURNING expires",
                arguments: [wanted.milliseconds, lease.name.blob]
            )
            let date = Instant(milliseconds: end ?? wanted.milliseconds).date
            return WorkerLease(name: lease.name, holder: lease.holder, fence: lease.fence, expiresAt: date)
        }
    }

    /// Gives a lease back, so that another worker need not wait for its end; one that was lost is left alone.
    public func release(_ lease: WorkerLease) async throws {
        try await write { db in
            try db.execute(
                sql: "UPDATE lease SET holder = NULL WHERE name = ? AND fence = ?",
                arguments: [lease.name.blob, lease.fence]
            )
        }
    }

    /// Refuses a lease that has changed hands.
    static func require(_ lease: WorkerLease, in db: Database) throws {
        let fence = try Int64.fetchOne(
            db,
            sql: "SELECT fence FROM lease WHERE name = ? AND holder = ?",
            arguments: [lease.name.blob, lease.holder.blob]
        )
        guard fence == lease.fence else {
            throw StoreError(
                .leaseLost,
                reason:
                    "the lease '\(lease.name)' of '\(lease.holder)' was taken by another worker. Nothing was stored; "
                    + "take the lease again and go on from what is stored now."
            )
        }
    }
}
#endif
