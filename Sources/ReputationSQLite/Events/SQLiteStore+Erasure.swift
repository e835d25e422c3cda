#if SQLite
public import Conversations
public import Foundation
import GRDB
import ReputationFoundations

extension SQLiteStore: ErasableConversationStore {
    /// Erases what an account wrote and what was noted about it, up to a time, in every store of the file.
    ///
    /// Shells and a tombstone remain, in the events as in the state of clocks. Messages of the outbox that name the account
    /// in ``OutboxMessage/about`` are emptied; those that wait are told nobody. Records, whose bytes are the caller's, and
    /// backups made before are the caller's to clean.
    ///
    /// The bytes are overwritten in the file, and the file beside it whose name ends in `-wal` is emptied, unless somebody
    /// is reading an earlier state or writing: then they stay in it until the next erasure or ``compact()``.
    ///
    /// - Parameters:
    ///   - author: The account.
    ///   - time: The time up to which it is forgotten.
    /// - Returns: How many events were reduced to shells.
    /// - Throws: ``/Conversations/StoreError`` when the file cannot be written, `CancellationError`; then nothing was
    ///   erased.
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
        await emptyJournal()
        return erased
    }

    static func forget(_ person: CaseID, upTo limit: Instant, in db: Database) throws -> Int {
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

    /// Moves what lies in the write-ahead file into the main file and empties it, unless somebody is reading or writing.
    ///
    /// What was erased is committed by then. So nothing is thrown, a cancelled caller is served as well, and whoever is
    /// in the way is waited for a moment only; the next checkpoint does what could not be done.
    func emptyJournal() async {
        await withCheckedContinuation { continuation in
            pool.asyncWriteWithoutTransaction { [options] db in
                func attempt(waiting seconds: Double, _ work: () throws -> Void = {}) {
                    do {
                        _ = try Int.fetchOne(db, sql: "PRAGMA busy_timeout = \(Int(seconds * 1000))")
                        try work()
                    } catch {
                        return
                    }
                }
                attempt(waiting: min(options.busySeconds, 0.1)) { _ = try db.checkpoint(.truncate) }
                attempt(waiting: options.busySeconds)
                continuation.resume()
            }
        }
    }
}
#endif
