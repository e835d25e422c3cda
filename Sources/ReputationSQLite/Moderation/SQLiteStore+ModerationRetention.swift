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
    /// ``erase(_:upTo:)`` leaves them. Call this when they need not be kept any more.
    ///
    /// - Parameter author: The account.
    /// - Returns: How many rows were removed.
    /// - Throws: ``/Conversations/StoreError`` when the file cannot be written; then nothing was removed.
    @discardableResult
    public func eraseModeration(of author: AuthorID) async throws -> Int {
        try await write { db in
            var removed = 0
            for table in ["decisionLine", "evidence", "authorFact", "outcome"] {
                try db.execute(sql: "DELETE FROM \(table) WHERE author = ?", arguments: [author.rawValue.blob])
                removed += db.changesCount
            }
            return removed
        }
    }

    /// Removes what moderation has kept of comments with which nothing has happened since a time: its retention period
    /// in one call.
    ///
    /// What is about one comment goes together: the lines of the decision log, the evidence that they name and the outcomes
    /// of the decisions. It stays where a line is not older, where somebody still has to decide by law, and where an appeal
    /// is open. Evidence that no line names goes by when the comment was written, other outcomes by when they were decided.
    /// What is left of a decision that was removed cannot be undone or appealed any more. Places in the hide budget name
    /// nobody and stay.
    ///
    /// - Parameter time: What ended before is removed.
    /// - Returns: How many rows were removed.
    /// - Throws: ``/Conversations/StoreError`` when the file cannot be written; then nothing was removed.
    /// - Complexity: O(n) in the rows of moderation, all of which are read.
    @discardableResult
    public func eraseModeration(before time: Date) async throws -> Int {
        let limit = Instant(time).date
        return try await write { db in
            let decoder = JSONDecoder()
            func rows<Value: Decodable>(_ table: String, as type: Value.Type) throws -> [(number: Int64, value: Value)]
            {
                try Row.fetchAll(db, sql: "SELECT rowid, json FROM \(table)").map { row in
                    (row[0], try decoder.decode(type, from: row[1] as Data))
                }
            }
            func remove(_ numbers: [Int64], from table: String) throws {
                let statement = try db.cachedStatement(sql: "DELETE FROM \(table) WHERE rowid = ?")
                for number in numbers { try statement.execute(arguments: [number]) }
            }
            let lines = try rows("decisionLine", as: DecisionLogEntry.self)
            let kept = ModerationRetention(lines.map(\.value), after: limit)
            let oldLines = lines.filter { !kept.comments.contains($0.value.comment) }.map(\.number)
            let oldEvidence = try rows("evidence", as: ModeratedComment.self)
                .filter { !kept.snapshots.contains(SnapshotID($0.value)) && $0.value.createdAt < limit }
                .filter { !kept.comments.contains($0.value.id) }.map(\.number)
            let outcomes = try Row.fetchAll(db, sql: "SELECT author, json FROM outcome").filter { row in
                let outcome = try decoder.decode(ModerationOutcome.self, from: row[1] as Data)
                return outcome.decidedAt < limit && !kept.decisions.contains(outcome.decision)
            }
            try remove(oldLines, from: "decisionLine")
            try remove(oldEvidence, from: "evidence")
            let statement = try db.cachedStatement(sql: "DELETE FROM outcome WHERE author = ? AND json = ?")
            for row in outcomes { try statement.execute(arguments: [row[0] as Data, row[1] as Data]) }
            return oldLines.count + oldEvidence.count + outcomes.count
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
