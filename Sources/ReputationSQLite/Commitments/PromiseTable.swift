#if SQLite
import Commitments
import Conversations
import Foundation
import GRDB
import ReputationFoundations

/// Promises kept apart from other events, within one transaction.
struct PromiseTable {
    let db: Database

    /// Everything that is kept, knowing whom the file has forgotten.
    func ledger(with batch: [ConversationEvent] = []) throws -> PromiseLedger {
        let held = try events()
        let tombstones = Tombstones(db: db)
        guard try tombstones.any() else { return PromiseLedger(held) }
        let nodes = (held + batch).flatMap { $0.links.map(\.node) + [EventLink.node(of: $0.id)] }
        return PromiseLedger(held, forgetting: try tombstones.of(nodes))
    }

    /// Appends events one by one; once somebody was forgotten, through a ledger that knows of it.
    func append(_ events: EncodedFeed) throws -> AppendResult {
        guard try !Tombstones(db: db).any() else {
            var batch: [ConversationEvent] = []
            try events.forEach { batch.append($0.event) }
            var ledger = try ledger(with: batch)
            let result = ledger.append(batch)
            _ = try save(ledger)
            return result
        }
        var result = AppendResult()
        try events.forEach { try append($0, &result) }
        return result
    }

    private func append(_ event: EncodedEvent, _ result: inout AppendResult) throws {
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
        let earlier = try StoredJSON.decode(ConversationEvent.self, held, in: "promiseEvent", at: "\(event.event.id)")
        var ledger = PromiseLedger([earlier])
        let decided = ledger.append([event.event])
        result.duplicates += decided.duplicates
        result.conflicts += decided.conflicts
        guard ledger.events == [event.event], held != event.json else { return }
        try db.cachedStatement(sql: "UPDATE promiseEvent SET json = ? WHERE id = ?").execute(arguments: [
            event.json, id,
        ])
    }

    /// Reduces to shells what was promised to somebody whom the file has forgotten.
    ///
    /// - Returns: How many events were reduced.
    func forget() throws -> Int {
        try save(try ledger())
    }

    /// Reduces to shells what was promised up to a time, to whomever but some, besides.
    ///
    /// - Returns: How many events were reduced.
    func forget(upTo limit: Instant, except kept: Set<CaseID>) throws -> Int {
        let held = try events()
        var spared: Set<Digest128> = []
        var old = LogTombstones()
        for event in held {
            guard let promise = event.links.first(where: { $0.role == .home })?.node else { continue }
            if case .promiseMade(let record) = event.fact, try people(of: record.target).contains(where: kept.contains)
            {
                spared.insert(promise)
            } else if event.occurred <= limit {
                old.things[promise] = limit
            }
        }
        old.things = old.things.filter { !spared.contains($0.key) }
        try Tombstones(db: db).save(old)
        return try forget()
    }

    /// Whom something concerns, as far as the file knows.
    private func people(of target: EventTarget) throws -> [CaseID] {
        let thing: ConversationID
        switch target {
        case .author(let author): return [CaseID(author)]
        case .customerCase(let person): return [person]
        case .message(let message): thing = ConversationID(message)
        case .conversation(let conversation): thing = conversation
        }
        let positions = try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT position FROM link WHERE node = ? AND role = ?"),
            arguments: [EventLink.node(of: thing).shortKey, EventLink.Role.home.rawValue]
        )
        return try positions.compactMap { try EventRow.fetch(db, position: $0) }
            .flatMap { $0.event.links.filter { $0.role == .person } }.map { CaseID(digest: $0.node) }
    }

    /// Writes what a ledger says otherwise than the table, and what it has learned about whom to forget.
    private func save(_ ledger: PromiseLedger) throws -> Int {
        let held = Dictionary(try events().map { ($0.id, $0) }) { first, _ in first }
        let changed = ledger.events.filter { held[$0.id] != $0 }
        guard !changed.isEmpty else { return 0 }
        let encoder = canonicalEncoder()
        for event in changed {
            try db.cachedStatement(
                sql: """
                    INSERT INTO promiseEvent (id, json) VALUES (?, ?)
                    ON CONFLICT (id) DO UPDATE SET json = excluded.json
                    """
            ).execute(arguments: [event.id.digest.data, try encoder.encode(event)])
        }
        try Tombstones(db: db).save(ledger.tombstones)
        return changed.count
    }

    private func events() throws -> [ConversationEvent] {
        try Row.fetchAll(db, sql: "SELECT position, json FROM promiseEvent ORDER BY position").map { row in
            try StoredJSON.decode(ConversationEvent.self, row[1], in: "promiseEvent", at: "\(row[0] as Int64)")
        }
    }
}
#endif
