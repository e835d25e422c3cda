#if SQLite
public import Conversations
public import Foundation
import GRDB
import ReputationFoundations

extension SQLiteStore: ErasableConversationStore {
    /// Erases what an account wrote and what was noted about it, up to a time, in every store of the file.
    ///
    /// Shells and a tombstone remain, in the events as in the state of clocks. Messages of the outbox that name the account
    /// in ``OutboxMessage/about`` are emptied; those that wait are told nobody. The bytes are overwritten in the file.
    /// They stay in the file beside it whose name ends in `-wal` while somebody reads an earlier state; ``compact()``
    /// empties that too. Records, whose bytes are the caller's, and backups made before are the caller's to clean.
    ///
    /// - Parameters:
    ///   - author: The account.
    ///   - time: The time up to which it is forgotten.
    /// - Returns: How many events were reduced to shells.
    /// - Throws: ``/Conversations/StoreError`` when the file cannot be written; then nothing was erased.
    /// - Complexity: O(e log n) for the e events about the account, and reading the saved state of all clocks.
    @discardableResult
    public func erase(_ author: AuthorID, upTo time: Date) async throws -> Int {
        try await erase(author, and: [], upTo: Instant(time))
    }

    /// Erases what an account wrote, and what hangs on some messages that are known to be its own.
    func erase(_ author: AuthorID, and messages: Set<MessageID>, upTo limit: Instant) async throws -> Int {
        let person = CaseID(author)
        let erased = try await write { db in
            try SnapshotTable(db: db).changeAll { _ = $0.forget([person: limit]) }
            try OutboxTable(db: db).forget(person, at: limit)
            var known = LogTombstones()
            for message in messages { known.things[EventLink.node(of: ConversationID(message))] = limit }
            try Tombstones(db: db).save(known)
            return try Self.forget(person, upTo: limit, in: db) + PromiseTable(db: db).forget()
        }
        try await emptyJournal()
        return erased
    }

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
        try await emptyJournal()
        return erased
    }

    private static func forget(_ person: CaseID, upTo limit: Instant, in db: Database) throws -> Int {
        var neighbourhood = Neighbourhood(db)
        try neighbourhood.addTraces(of: person.digest.shortKey)
        try neighbourhood.addRetractions()
        var writer = try EventWriter(db)
        // The log knows the tombstones of what it holds; the person's own may stand without any event.
        let own = try Tombstones(db: db).of([person.digest]).people[person.digest]
        var erased = 0
        try writer.change(neighbourhood.rows) { log, _ in
            erased = log.forget([person: max(limit, own ?? .distantPast)])
        }
        return erased
    }

    /// Moves what lies in the write-ahead file into the main file and empties it, unless somebody is reading.
    private func emptyJournal() async throws {
        do {
            try await pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_LOCKED
        {
            // The next checkpoint does it: what was committed does not depend on this.
            return
        } catch {
            throw StoreError.explaining(error, at: path)
        }
    }
}
#endif
