#if SQLite
import Conversations
import Foundation
import GRDB
import ReputationFoundations

/// The outbox of a file.
struct OutboxTable {
    let db: Database

    func enqueue(_ messages: [OutboxMessage]) throws -> Int {
        let statement = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO outbox (channel, key, revision, body) VALUES (?, ?, ?, ?)"
        )
        var new = 0
        for message in messages {
            try statement.execute(
                arguments: [message.channel.rawValue.blob, message.key.blob, message.revision, Data(message.body)]
            )
            guard db.changesCount == 1 else { continue }
            new += 1
            let number = db.lastInsertedRowID
            for author in message.about {
                try db.cachedStatement(sql: "INSERT OR IGNORE INTO outboxSubject (person, number) VALUES (?, ?)")
                    .execute(arguments: [CaseID(author).digest.data, number])
            }
        }
        return new
    }

    /// Empties the messages about a person; those that wait are told nobody any more.
    func forget(_ person: CaseID, at time: Instant) throws {
        try db.execute(
            sql: """
                UPDATE outbox SET body = x'', delivered = coalesce(delivered, ?)
                WHERE number IN (SELECT number FROM outboxSubject WHERE person = ?)
                """,
            arguments: [time.milliseconds, person.digest.data]
        )
    }

    /// Empties the messages about anybody but some that were delivered up to a time.
    func forgetDelivered(upTo time: Instant, except kept: Set<CaseID>) throws {
        for person in try Data.fetchAll(db, sql: "SELECT DISTINCT person FROM outboxSubject") {
            guard let digest = Digest128(person), !kept.contains(CaseID(digest: digest)) else { continue }
            try db.execute(
                sql: """
                    UPDATE outbox SET body = x''
                    WHERE delivered <= ? AND number IN (SELECT number FROM outboxSubject WHERE person = ?)
                    """,
                arguments: [time.milliseconds, person]
            )
        }
    }
}
#endif
