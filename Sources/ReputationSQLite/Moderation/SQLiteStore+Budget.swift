#if SQLite
public import Conversations
import Foundation
import GRDB
public import Moderation
import ReputationFoundations

extension SQLiteStore: HideBudgetStore {
    /// Keeps a place; `false` when the limits leave none, whichever process asks first.
    public func reserve(_ request: HideRequest) async throws -> Bool {
        try await write { try HideTable(db: $0).reserve(request) }
    }

    /// The comment is hidden; without a place this does nothing.
    public func commit(_ decision: DecisionID) async throws {
        try await write { db in
            try db.execute(
                sql: "UPDATE hidePlace SET committed = 1 WHERE decision = ?",
                arguments: [decision.rawValue.blob]
            )
        }
    }

    /// The comment is not hidden after all, or is shown again; without a place this does nothing.
    public func release(_ decision: DecisionID) async throws {
        try await write { try HideTable(db: $0).release(decision) }
    }

    /// The platform says how many comments of a post are hidden; places still reserved stay beside it.
    public func reconcile(_ conversation: ConversationID, hidden: Int) async throws {
        try await write { db in
            try HideTable(db: db).setObserved(max(0, hidden), in: conversation)
            try db.execute(
                sql: "UPDATE hidePlace SET observed = 1 WHERE conversation = ? AND committed",
                arguments: [conversation.rawValue.blob]
            )
        }
    }

    /// How many comments of a post are hidden or about to be, as far as the store knows.
    public func used(_ conversation: ConversationID) async throws -> Int {
        try await read { db in
            let count = try HideTable(db: db).count(conversation)
            return count.reserved + count.hidden
        }
    }

    /// The state of a decision's place; `nil` without one.
    public func state(of decision: DecisionID) async throws -> HideReservationState? {
        try await read { db in
            try Bool.fetchOne(
                db,
                sql: "SELECT committed FROM hidePlace WHERE decision = ?",
                arguments: [decision.rawValue.blob]
            ).map { $0 ? .committed : .reserved }
        }
    }
}

/// The places in the hide budget, counted within one transaction.
private struct HideTable {
    let db: Database

    func reserve(_ request: HideRequest) throws -> Bool {
        let name = request.conversation.rawValue.blob
        let isThere = try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM hidePlace WHERE decision = ?)",
            arguments: [request.decision.rawValue.blob]
        )
        if isThere == true { return true }
        let at = Instant(request.requestedAt)
        var count = try count(request.conversation)
        // What others hid, as far as somebody saw more hidden than is known here.
        if request.hiddenSeen > count.hidden {
            try setObserved(count.observed + request.hiddenSeen - count.hidden, in: request.conversation)
            count.hidden = request.hiddenSeen
        }
        if let limits = request.limits, !request.isOverride {
            guard count.reserved + count.hidden + request.cost <= limits.total else { return false }
            if let most = limits.perPeriod {
                let recent = try Int.fetchOne(
                    db,
                    sql: "SELECT coalesce(sum(cost), 0) FROM hidePlace WHERE conversation = ? AND asked > ?",
                    arguments: [name, at.advanced(by: -limits.periodMilliseconds).milliseconds]
                )
                guard (recent ?? 0) + request.cost <= most else { return false }
            }
        }
        try db.execute(
            sql: "INSERT INTO hidePlace (decision, conversation, cost, asked) VALUES (?, ?, ?, ?)",
            arguments: [request.decision.rawValue.blob, name, request.cost, at.milliseconds]
        )
        return true
    }

    func release(_ decision: DecisionID) throws {
        let row = try Row.fetchOne(
            db,
            sql: "DELETE FROM hidePlace WHERE decision = ? RETURNING conversation, cost, observed",
            arguments: [decision.rawValue.blob]
        )
        guard let row, row[2] else { return }
        let cost: Int = row[1]
        try db.execute(
            sql: "UPDATE hiddenCount SET hidden = max(0, hidden - ?) WHERE conversation = ?",
            arguments: [cost, row[0] as Data]
        )
    }

    func setObserved(_ hidden: Int, in conversation: ConversationID) throws {
        try db.execute(
            sql: """
                INSERT INTO hiddenCount (conversation, hidden) VALUES (?, ?)
                ON CONFLICT (conversation) DO UPDATE SET hidden = excluded.hidden
                """,
            arguments: [conversation.rawValue.blob, hidden]
        )
    }

    func count(_ conversation: ConversationID) throws -> (reserved: Int, hidden: Int, observed: Int) {
        let name = conversation.rawValue.blob
        let observed = try Int.fetchOne(
            db,
            sql: "SELECT hidden FROM hiddenCount WHERE conversation = ?",
            arguments: [name]
        )
        let own = try Row.fetchOne(
            db,
            sql: """
                SELECT coalesce(sum(CASE WHEN committed THEN 0 ELSE cost END), 0),
                coalesce(sum(CASE WHEN committed AND NOT observed THEN cost ELSE 0 END), 0)
                FROM hidePlace WHERE conversation = ?
                """,
            arguments: [name]
        )
        return (own?[0] ?? 0, (observed ?? 0) + (own?[1] ?? 0), observed ?? 0)
    }
}
#endif
