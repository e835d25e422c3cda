#if SQLite
public import Conversations
public import Foundation
import GRDB
import ReputationFoundations

extension SQLiteStore {
    /// Erases what everybody wrote before a time: the retention of a business in one call.
    ///
    /// Works like ``erase(_:upTo:)`` for every account that wrote before, a few hundred accounts in a transaction; when
    /// it is stopped in between, calling it again goes on. Of the outbox only what was delivered before is emptied.
    ///
    /// - Parameters:
    ///   - time: What occurred before is forgotten.
    ///   - kept: Accounts to leave as they are, such as the brand's own.
    /// - Returns: How many events were reduced to shells.
    /// - Throws: ``/Conversations/StoreError`` when the file cannot be written; accounts done before stay erased.
    @discardableResult
    public func eraseEverybody(before time: Date, except kept: Set<AuthorID> = []) async throws -> Int {
        let limit = Instant(time).advanced(by: -1)
        let keptCases = Set(kept.map { CaseID($0) })
        var position: Int64 = 0
        var erased = 0
        while true {
            let page = try await write { [position] db in
                let rows = try Row.fetchAll(
                    db,
                    sql: """
                        SELECT position, erased, json FROM event
                        WHERE position > ? AND occurred <= ? AND NOT erased ORDER BY position LIMIT 500
                        """,
                    arguments: [position, limit.milliseconds]
                ).map { try EventRow($0) }
                let people = Set(
                    rows.flatMap { row in
                        row.event.links.filter { $0.role == .person }.map { CaseID(digest: $0.node) }
                    }
                )
                let count = try people.subtracting(keptCases).sorted()
                    .reduce(0) { try $0 + Self.forget($1, upTo: limit, in: db) }
                return (last: rows.last?.position, count: count)
            }
            erased += page.count
            guard let last = page.last else { break }
            position = last
        }
        // By the tombstones: a call that was stopped may have left some of them behind.
        erased += try await write { db in
            let people = try Tombstones(db: db).people()
            try SnapshotTable(db: db).changeAll { _ = $0.forget(people) }
            try OutboxTable(db: db).forgetDelivered(upTo: limit, except: keptCases)
            return try PromiseTable(db: db).forget()
        }
        await emptyJournal()
        return erased
    }
}
#endif
