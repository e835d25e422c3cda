#if SQLite
public import Conversations
public import Foundation
import GRDB
public import Moderation
import ReputationFoundations

extension SQLiteStore: AuthorHistoryStore {
    /// What is known of an author, with the outcomes decided until that moment; an empty history for a stranger.
    public func history(of author: AuthorID, at date: Date) async throws -> AuthorHistory {
        try await read { db in
            var history = AuthorHistory(author: author)
            let fact = try Row.fetchOne(
                db,
                sql: "SELECT published, customer, staff, created FROM authorFact WHERE author = ?",
                arguments: [author.rawValue.blob]
            )
            if let fact {
                history.published = fact[0]
                history.isVerifiedCustomer = ThreeValued(rawValue: String(blob: fact[1])) ?? .unknown
                history.isStaff = ThreeValued(rawValue: String(blob: fact[2])) ?? .unknown
                history.accountCreatedAt = (fact[3] as Int64?).map { Instant(milliseconds: $0).date }
            }
            let outcomes = try Data.fetchAll(
                db,
                sql: "SELECT json FROM outcome WHERE author = ?",
                arguments: [author.rawValue.blob]
            )
            for json in outcomes {
                let outcome = try StoredJSON.decode(ModerationOutcome.self, json, in: "outcome", at: author.rawValue)
                if outcome.decidedAt <= date { history.record(outcome) }
            }
            return history
        }
    }

    /// Adds what became of a decision; of several outcomes of one decision the latest counts, whatever the order.
    public func record(_ outcome: ModerationOutcome) async throws {
        let json = try canonicalEncoder().encode(outcome)
        try await write { try Self.record(json, of: outcome.author, in: $0) }
    }

    /// Says what else is known of an author; its outcomes are added to those recorded.
    public func describe(_ history: AuthorHistory) async throws {
        let encoder = canonicalEncoder()
        let outcomes = try history.outcomes.map { try encoder.encode($0) }
        try await write { db in
            try db.execute(
                sql: """
                    INSERT INTO authorFact (author, published, customer, staff, created) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (author) DO UPDATE SET published = excluded.published, customer = excluded.customer,
                    staff = excluded.staff, created = excluded.created
                    """,
                arguments: [
                    history.author.rawValue.blob, history.published, history.isVerifiedCustomer.rawValue.blob,
                    history.isStaff.rawValue.blob, history.accountCreatedAt.map { Instant($0).milliseconds },
                ]
            )
            for json in outcomes { try Self.record(json, of: history.author, in: db) }
        }
    }

    private static func record(_ json: Data, of author: AuthorID, in db: Database) throws {
        try db.execute(
            sql: "INSERT OR IGNORE INTO outcome (author, json) VALUES (?, ?)",
            arguments: [author.rawValue.blob, json]
        )
    }
}
#endif
