#if SQLite
import Conversations
import Foundation
import GRDB
public import Moderation

extension SQLiteStore: DecisionLog {
    /// Adds a line; `false`, and nothing changes, when a line of that key is there, whoever added it.
    public func append(_ entry: DecisionLogEntry) async throws -> Bool {
        let json = try canonicalEncoder().encode(entry)
        return try await write { db in
            try db.execute(
                sql: "INSERT OR IGNORE INTO decisionLine (key, decision, comment, author, json) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    entry.key.blob, entry.decision.rawValue.blob, entry.comment.rawValue.blob,
                    entry.author.rawValue.blob, json,
                ]
            )
            return db.changesCount == 1
        }
    }

    /// At most `limit` lines of a selection after a position, in the order in which they were added.
    public func entries(_ selection: DecisionLogSelection, after position: Int?, limit: Int) async throws
        -> [NumberedDecisionLogEntry]
    {
        let (column, name) =
            switch selection {
            case .all: ("", "")
            case .decision(let id): ("decision", id.rawValue)
            case .comment(let id): ("comment", id.rawValue)
            case .author(let id): ("author", id.rawValue)
            }
        return try await read { db in
            var arguments: StatementArguments = [position ?? -1]
            if !column.isEmpty { arguments += [name.blob] }
            return try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT position, json FROM decisionLine WHERE position > ? \(column.isEmpty ? "" : "AND \(column) = ?")
                        ORDER BY position LIMIT ?
                        """
                ),
                arguments: arguments + [max(0, limit)]
            ).map { row in
                let position: Int = row[0]
                return NumberedDecisionLogEntry(
                    position: position,
                    entry: try StoredJSON.decode(DecisionLogEntry.self, row[1], in: "decisionLine", at: "\(position)")
                )
            }
        }
    }
}

extension SQLiteStore: EvidenceStore {
    /// Keeps a revision and names it; keeping the same again changes nothing.
    public func preserve(_ comment: ModeratedComment) async throws -> SnapshotID {
        let id = SnapshotID(comment)
        let json = try canonicalEncoder().encode(comment)
        try await write { db in
            try db.execute(
                sql: "INSERT OR IGNORE INTO evidence (id, author, json) VALUES (?, ?, ?)",
                arguments: [id.rawValue.blob, comment.author.rawValue.blob, json]
            )
        }
        return id
    }

    /// What was kept under a name; `nil` for a name that was not given.
    public func snapshot(_ id: SnapshotID) async throws -> ModeratedComment? {
        let json = try await read { db in
            try Data.fetchOne(db, sql: "SELECT json FROM evidence WHERE id = ?", arguments: [id.rawValue.blob])
        }
        return try json.map { try StoredJSON.decode(ModeratedComment.self, $0, in: "evidence", at: id.rawValue) }
    }
}
#endif
