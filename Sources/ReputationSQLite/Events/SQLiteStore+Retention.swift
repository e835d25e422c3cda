#if SQLite
public import Conversations
public import Foundation
import GRDB
import ReputationFoundations

extension SQLiteStore {
    /// Erases what everybody wrote before a time: the retention of a business in one call.
    ///
    /// Works like ``erase(_:upTo:)`` for every account that wrote or reacted before, in the events or in the state of
    /// clocks, a few hundred events in a transaction; when it is stopped in between, calling it again goes on. What was
    /// noted since about an account or message that was erased earlier is forgotten too, and what was promised before
    /// among the promises kept apart, whoever it was promised to. Of the outbox only what was delivered before is emptied.
    ///
    /// It does not reach what no account is known to have written: facts of your own, notes about an account of which the
    /// file has nothing else (a block, a merge, a tag), and promises among the events about messages the file does not hold.
    ///
    /// - Parameters:
    ///   - time: What occurred before is forgotten.
    ///   - kept: Accounts to leave as they are, such as the brand's own, with what was promised to them.
    /// - Returns: How many events were reduced to shells.
    /// - Throws: ``/Conversations/StoreError`` when the file cannot be written, `CancellationError`; accounts done before
    ///   stay erased.
    @discardableResult
    public func eraseEverybody(before time: Date, except kept: Set<AuthorID> = []) async throws -> Int {
        let limit = Instant(time).advanced(by: -1)
        let keptCases = Set(kept.map { CaseID($0) })
        var position: Int64 = 0
        var erased = 0
        while true {
            let page = try await write { [position] db in
                try Self.forgetPage(after: position, upTo: limit, except: keptCases, in: db)
            }
            erased += page.erased
            guard let last = page.last else { break }
            position = last
        }
        // By the tombstones: a call that was stopped may have left some of them behind.
        erased += try await write { db in
            var people = try Tombstones(db: db).people()
            var met = LogTombstones()
            try SnapshotTable(db: db).changeAll { log in
                for person in Self.people(in: log.keptEvents.lazy.map(\.event), upTo: limit).subtracting(keptCases) {
                    people[person] = max(limit, people[person] ?? .distantPast)
                    met.people[person.digest] = limit
                }
                _ = log.forget(people)
            }
            try Tombstones(db: db).save(met)
            try OutboxTable(db: db).forgetDelivered(upTo: limit, except: keptCases)
            return try PromiseTable(db: db).forget(upTo: limit, except: keptCases)
        }
        await emptyJournal()
        return erased
    }

    /// Forgets whoever wrote or reacted in some hundred events, and what they say about what was forgotten earlier.
    private static func forgetPage(
        after position: Int64,
        upTo limit: Instant,
        except kept: Set<CaseID>,
        in db: Database
    ) throws -> (last: Int64?, erased: Int) {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT position, erased, json FROM event
                WHERE position > ? AND occurred <= ? AND NOT erased ORDER BY position LIMIT 500
                """,
            arguments: [position, limit.milliseconds]
        ).map { try EventRow($0) }
        let about: [EventLink.Role] = [.home, .attachedTo, .merged]
        let known = try Tombstones(db: db).of(
            rows.flatMap { row in row.event.links.filter { about.contains($0.role) }.map(\.node) }
        )
        let people = Self.people(in: rows.lazy.map(\.event), upTo: limit)
            .union(known.people.filter { $0.value < limit }.map { CaseID(digest: $0.key) })
        var erased = try people.subtracting(kept).sorted().reduce(0) { try $0 + forget($1, upTo: limit, in: db) }
        for (thing, until) in known.things where until < limit && !kept.contains(CaseID(digest: thing)) {
            erased += try forget(thing, upTo: limit, in: db)
        }
        return (rows.last?.position, erased)
    }

    /// Who wrote or reacted in some events up to a time.
    private static func people(in events: some Sequence<ConversationEvent>, upTo limit: Instant) -> Set<CaseID> {
        Set(
            events.lazy.filter { $0.occurred <= limit }.flatMap(\.links)
                .filter { [.person, .reactor].contains($0.role) }.map { CaseID(digest: $0.node) }
        )
    }

    /// Forgets what was noted about a thing.
    private static func forget(_ thing: Digest128, upTo limit: Instant, in db: Database) throws -> Int {
        var neighbourhood = Neighbourhood(db)
        try neighbourhood.addThing(thing.shortKey)
        try neighbourhood.addRetractions()
        var writer = try EventWriter(db)
        var erased = 0
        try writer.change(neighbourhood.rows) { log, _ in erased = log.forget(things: [thing: limit]) }
        return erased
    }
}
#endif
