#if SQLite
import Conversations
import Foundation
import GRDB
import ReputationFoundations

/// Puts events into the file within one transaction, by the rules of a log.
struct EventWriter {
    private struct LinkRow {
        var node: Int64
        var role: Int64
        var position: Int64
    }

    private let db: Database
    private let tombstones: Tombstones
    private let hasTombstones: Bool
    private var waiting: [LinkRow] = []
    private(set) var result = AppendResult()
    /// Whether something came about somebody or something that was forgotten.
    private var metTombstones = false

    init(_ db: Database) throws {
        self.db = db
        tombstones = Tombstones(db: db)
        hasTombstones = try tombstones.any()
    }

    static func append(_ events: EncodedFeed, to db: Database) throws -> AppendResult {
        var writer = try EventWriter(db)
        try events.forEach { try writer.append($0) }
        try writer.flush()
        // What comes may show that a promise was made to somebody forgotten.
        if writer.metTombstones { _ = try PromiseTable(db: db).forget() }
        return writer.result
    }

    private mutating func append(_ event: EncodedEvent) throws {
        if hasTombstones, try !tombstones.of(event.event.links.map(\.node)).isEmpty {
            try appendAmongTombstones(event)
        } else if try insert(event) {
            result.appended += 1
        } else {
            result.duplicates += 1
            try reconcile(event)
        }
    }

    /// Inserts an event unless its identifier is taken.
    mutating func insert(_ event: EncodedEvent, at position: Int64? = nil) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO event (position, id, occurred, erased, json) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING
                """
        )
        statement.setUncheckedArguments([
            position, event.event.id.digest.data, event.event.occurred.milliseconds, event.isErased, event.json,
        ])
        try statement.execute()
        guard db.changesCount == 1 else { return false }
        let position = db.lastInsertedRowID
        for link in event.event.links {
            waiting.append(LinkRow(node: link.node.shortKey, role: link.role.rawValue, position: position))
        }
        return true
    }

    /// Writes the links of what was inserted; those of one thing lie together, so sorted they are written faster.
    mutating func flush() throws {
        waiting.sort { ($0.node, $0.role, $0.position) < ($1.node, $1.role, $1.position) }
        let width = 32
        var start = 0
        while start < waiting.count {
            let rows = waiting[start..<min(start + width, waiting.count)]
            let places = Array(repeating: "(?, ?, ?)", count: rows.count).joined(separator: ", ")
            let sql = "INSERT OR IGNORE INTO link (node, role, position) VALUES \(places)"
            let statement = try rows.count == width ? db.cachedStatement(sql: sql) : db.makeStatement(sql: sql)
            statement.setUncheckedArguments(StatementArguments(rows.flatMap { [$0.node, $0.role, $0.position] }))
            try statement.execute()
            start += width
        }
        waiting.removeAll()
    }

    /// Decides between two reports under one identifier.
    private mutating func reconcile(_ event: EncodedEvent) throws {
        guard let held = try EventRow.fetch(db, id: event.event.id), held.json != event.json else { return }
        var log = ConversationLog(restoring: [held.kept])
        let decided = log.append(CollectionOfOne(event.event))
        result.conflicts += decided.conflicts
        guard log.event(held.event.id) != held.event else { return }
        let isMoved = !decided.conflicts.isEmpty
        let kept = EncodedEvent(event.event, isErased: !isMoved && held.kept.isErased, json: event.json)
        try store(kept, replacing: held, moved: isMoved)
    }

    /// Writes an event in the place of another under the same identifier; `moved` when readers have to see it again,
    /// because it says something else.
    private mutating func store(_ event: EncodedEvent, replacing held: EventRow, moved: Bool) throws {
        guard moved else {
            try db.cachedStatement(sql: "UPDATE event SET erased = ?, json = ? WHERE position = ?")
                .execute(arguments: [event.isErased, event.json, held.position])
            return
        }
        try flush()
        for link in held.event.links {
            try db.cachedStatement(sql: "DELETE FROM link WHERE node = ? AND role = ? AND position = ?")
                .execute(arguments: [link.node.shortKey, link.role.rawValue, held.position])
        }
        try db.cachedStatement(sql: "DELETE FROM event WHERE position = ?").execute(arguments: [held.position])
        _ = try insert(event)
    }

    /// Appends an event about somebody or something that was forgotten: a log of all that it touches decides.
    private mutating func appendAmongTombstones(_ event: EncodedEvent) throws {
        metTombstones = true
        try flush()
        var neighbourhood = Neighbourhood(db)
        try neighbourhood.load(event.event.id)
        for link in event.event.links where [.home, .attachedTo].contains(link.role) {
            try neighbourhood.addThing(link.node.shortKey)
        }
        try neighbourhood.addThing(EventLink.node(of: event.event.id).shortKey)
        try neighbourhood.addRetractions()
        var moved: EventID?
        try change(neighbourhood.rows, with: event.event) { log, result in
            let decided = log.append(CollectionOfOne(event.event))
            result.appended += decided.appended
            result.duplicates += decided.duplicates
            result.conflicts += decided.conflicts
            moved = decided.conflicts.first
        } isMoved: {
            $0 == moved
        }
    }

    /// Lets a log change some events, and one that is about to come, and writes what is different afterwards.
    ///
    /// An event that `isMoved` names says something else than before, so that readers have to see it again.
    mutating func change(
        _ rows: [EventRow],
        with event: ConversationEvent? = nil,
        _ body: (inout ConversationLog, inout AppendResult) throws -> Void,
        isMoved: (EventID) -> Bool = { _ in false }
    ) throws {
        let nodes = rows.flatMap { $0.event.links.map(\.node) + [EventLink.node(of: $0.event.id)] }
        let new = event.map { $0.links.map(\.node) + [EventLink.node(of: $0.id)] } ?? []
        var log = ConversationLog(restoring: rows.map(\.kept), tombstones: try tombstones.of(nodes + new))
        try body(&log, &result)
        try tombstones.save(log.tombstones)
        let held = Dictionary(rows.map { ($0.event.id, $0) }) { first, _ in first }
        let encoder = canonicalEncoder()
        for kept in log.keptEvents {
            let before = held[kept.event.id]
            guard before?.kept != kept else { continue }
            let encoded = try EncodedEvent(kept.event, isErased: kept.isErased, by: encoder)
            if let before {
                try store(encoded, replacing: before, moved: isMoved(kept.event.id))
            } else {
                _ = try insert(encoded)
            }
        }
        try flush()
    }
}
#endif
