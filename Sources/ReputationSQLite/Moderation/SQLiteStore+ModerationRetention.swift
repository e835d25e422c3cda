#if SQLite
public import Conversations
public import Foundation
import GRDB
import Moderation
import ReputationFoundations

extension SQLiteStore {
    /// Removes the evidence, the outcomes and the lines of the decision log about an author.
    ///
    /// They are the record of what the business did and why, which appeals and the law may need;
    /// ``erase(_:upTo:)`` leaves them. Call this when they need not be kept any more. As there, the bytes are overwritten
    /// in the file and beside it.
    ///
    /// - Parameter author: The account.
    /// - Returns: How many rows were removed.
    /// - Throws: ``/Conversations/StoreError`` when the file cannot be written; then nothing was removed.
    @discardableResult
    public func eraseModeration(of author: AuthorID) async throws -> Int {
        let removed = try await write { db in
            var removed = 0
            for table in ["decisionLine", "evidence", "authorFact", "outcome"] {
                try db.execute(sql: "DELETE FROM \(table) WHERE author = ?", arguments: [author.rawValue.blob])
                removed += db.changesCount
            }
            return removed
        }
        await emptyJournal()
        return removed
    }

    /// Removes what moderation has kept of comments with which nothing has happened since a time: its retention period
    /// in one call.
    ///
    /// What is about one comment goes together: the lines of the decision log, the evidence that they name and the outcomes
    /// of the decisions. It stays where a line is not older, where somebody still has to decide by law, and where an appeal
    /// is open. Evidence that no line names goes by when the comment was written, other outcomes by when they were decided.
    /// What is left of a decision that was removed cannot be undone or appealed any more. With the last of an author goes
    /// what is known of it besides; of an author of whom nothing was kept that stays until ``eraseModeration(of:)``. Places
    /// in the hide budget name nobody and stay. As with ``erase(_:upTo:)``, the bytes are overwritten in the file and
    /// beside it.
    ///
    /// - Parameter time: What ended before is removed.
    /// - Returns: How many rows were removed.
    /// - Throws: ``/Conversations/StoreError`` when the file cannot be written; then nothing was removed.
    /// - Complexity: O(n) in the rows of moderation, all of which are read.
    @discardableResult
    public func eraseModeration(before time: Date) async throws -> Int {
        let limit = Instant(time).date
        let removed = try await write { try ModerationTables(db: $0).remove(before: limit) }
        await emptyJournal()
        return removed
    }
}

/// What moderation has kept, within one transaction.
private struct ModerationTables {
    let db: Database

    func remove(before limit: Date) throws -> Int {
        let lines = try rows("decisionLine", as: DecisionLogEntry.self)
        let kept = ModerationRetention(lines.map(\.value), after: limit)
        let oldLines = lines.filter { !kept.comments.contains($0.value.comment) }
        let oldEvidence = try rows("evidence", as: ModeratedComment.self)
            .filter { !kept.snapshots.contains(SnapshotID($0.value)) && $0.value.createdAt < limit }
            .filter { !kept.comments.contains($0.value.id) }
        let decoder = JSONDecoder()
        let outcomes = try Row.fetchAll(db, sql: "SELECT author, json FROM outcome").filter { row in
            let author = String(blob: row[0])
            let outcome = try StoredJSON.decode(ModerationOutcome.self, row[1], in: "outcome", at: author, by: decoder)
            return outcome.decidedAt < limit && !kept.decisions.contains(outcome.decision)
        }
        try remove(oldLines.map(\.number), from: "decisionLine")
        try remove(oldEvidence.map(\.number), from: "evidence")
        let statement = try db.cachedStatement(sql: "DELETE FROM outcome WHERE author = ? AND json = ?")
        for row in outcomes { try statement.execute(arguments: [row[0] as Data, row[1] as Data]) }
        let authors = Set(oldLines.map(\.value.author.rawValue.blob))
            .union(oldEvidence.map(\.value.author.rawValue.blob)).union(outcomes.map { $0[0] as Data })
        return try oldLines.count + oldEvidence.count + outcomes.count + removeFacts(of: authors)
    }

    private func rows<Value: Decodable>(_ table: String, as type: Value.Type) throws -> [(number: Int64, value: Value)]
    {
        let decoder = JSONDecoder()
        return try Row.fetchAll(db, sql: "SELECT rowid, json FROM \(table)").map { row in
            let number: Int64 = row[0]
            return (number, try StoredJSON.decode(type, row[1], in: table, at: "\(number)", by: decoder))
        }
    }

    private func remove(_ numbers: [Int64], from table: String) throws {
        let statement = try db.cachedStatement(sql: "DELETE FROM \(table) WHERE rowid = ?")
        for number in numbers { try statement.execute(arguments: [number]) }
    }

    /// Removes what is known besides of authors of whom nothing is left.
    private func removeFacts(of authors: Set<Data>) throws -> Int {
        let statement = try db.cachedStatement(
            sql: """
                DELETE FROM authorFact WHERE author = ?1
                AND NOT EXISTS (SELECT 1 FROM decisionLine WHERE author = ?1)
                AND NOT EXISTS (SELECT 1 FROM evidence WHERE author = ?1)
                AND NOT EXISTS (SELECT 1 FROM outcome WHERE author = ?1)
                """
        )
        return try authors.reduce(0) { removed, author in
            try statement.execute(arguments: [author])
            return removed + db.changesCount
        }
    }
}

/// What moderation must keep when its retention period is over for the rest.
private struct ModerationRetention {
    /// The comments with which something has happened since, or about which something is open.
    private(set) var comments: Set<MessageID> = []
    /// The decisions about them.
    private(set) var decisions: Set<DecisionID> = []
    /// What their lines name as evidence.
    private(set) var snapshots: Set<SnapshotID> = []

    init(_ entries: [DecisionLogEntry], after limit: Date) {
        var openAppeals: Set<DecisionID> = []
        for entry in entries {
            if entry.occurredAt >= limit { comments.insert(entry.comment) }
            if case .appealed = entry.fact { openAppeals.insert(entry.decision) }
        }
        for entry in entries { if case .resolved = entry.fact { openAppeals.remove(entry.decision) } }
        comments.formUnion(LegalCase.open(in: entries).map(\.comment))
        comments.formUnion(entries.filter { openAppeals.contains($0.decision) }.map(\.comment))
        for entry in entries where comments.contains(entry.comment) {
            decisions.insert(entry.decision)
            if case .preserved(let snapshot) = entry.fact { snapshots.insert(snapshot) }
        }
    }
}
#endif
