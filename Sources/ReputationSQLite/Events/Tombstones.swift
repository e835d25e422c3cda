#if SQLite
import Conversations
import Foundation
import GRDB
import ReputationFoundations

/// Whom and what the file has forgotten.
struct Tombstones {
    private enum Kind: Int64 {
        case person = 0
        case thing = 1
    }

    let db: Database

    /// Whether anybody was ever forgotten.
    func any() throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM tombstone)") ?? false
    }

    /// Everybody who was forgotten, and up to when.
    func people() throws -> [CaseID: Instant] {
        let rows = try Row.fetchAll(
            db,
            sql: "SELECT node, until FROM tombstone WHERE kind = ?",
            arguments: [Kind.person.rawValue]
        )
        var people: [CaseID: Instant] = [:]
        for row in rows {
            guard let node = Digest128(row[0] as Data) else { continue }
            people[CaseID(digest: node)] = Instant(milliseconds: row[1])
        }
        return people
    }

    /// Those of some things.
    func of(_ nodes: some Sequence<Digest128>) throws -> LogTombstones {
        let statement = try db.cachedStatement(sql: "SELECT kind, until FROM tombstone WHERE node = ?")
        var found = LogTombstones()
        for node in Set(nodes) {
            for row in try Row.fetchAll(statement, arguments: [node.data]) {
                let until = Instant(milliseconds: row[1])
                if row[0] == Kind.person.rawValue { found.people[node] = until } else { found.things[node] = until }
            }
        }
        return found
    }

    /// Remembers what a log has forgotten.
    func save(_ tombstones: LogTombstones) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO tombstone (node, kind, until) VALUES (?, ?, ?)
                ON CONFLICT (node, kind) DO UPDATE SET until = max(until, excluded.until)
                """
        )
        for (kind, nodes) in [(Kind.person, tombstones.people), (Kind.thing, tombstones.things)] {
            for (node, until) in nodes {
                try statement.execute(arguments: [node.data, kind.rawValue, until.milliseconds])
            }
        }
    }
}
#endif
