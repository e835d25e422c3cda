#if SQLite
import Commitments
import Conversations
import Foundation
import GRDB
import Moderation
import ServiceLevels

/// The columns that hold values as JSON, and how they are read.
enum StoredJSON {
    /// A table with such a column, apart from the events.
    struct Table: Sendable {
        let name: String
        /// The columns that name a row.
        let key: [String]
        /// Refuses what cannot be read.
        let check: @Sendable (_ json: Data, _ key: String) throws -> Void

        init<Value: Decodable & Sendable>(_ name: String, key: [String], _ type: Value.Type) {
            self.name = name
            self.key = key
            check = { json, key in _ = try decode(Value.self, json, in: name, at: key) }
        }
    }

    /// All of them.
    static let tables = [
        Table("calendar", key: ["id", "version"], BusinessCalendar.self),
        Table("policyBook", key: ["id", "version"], PolicyBook.self),
        Table("clockSnapshot", key: ["name"], EngineSnapshot.self),
        Table("decisionLine", key: ["position"], DecisionLogEntry.self),
        Table("evidence", key: ["id"], ModeratedComment.self),
        Table("outcome", key: ["author"], ModerationOutcome.self),
        Table("promiseEvent", key: ["position"], ConversationEvent.self),
    ]

    /// How the row with some key is called.
    static func name(_ key: some Sequence<DatabaseValue>) -> String {
        key.map { value in
            if case .blob(let name) = value.storage { String(blob: name) } else { value.description }
        }.joined(separator: ", ")
    }

    /// Reads a value.
    ///
    /// - Throws: ``/Conversations/StoreError`` with the code `corrupted` and the place when it cannot be read.
    static func decode<Value: Decodable>(
        _ type: Value.Type,
        _ json: Data,
        in table: String,
        at key: String,
        by decoder: JSONDecoder = JSONDecoder()
    ) throws -> Value {
        do {
            return try decoder.decode(type, from: json)
        } catch {
            throw StoreError(
                .corrupted,
                reason:
                    "the row '\(key)' of the table '\(table)' cannot be read: \(error). Check the file's integrity, "
                    + "and go on from the last backup."
            )
        }
    }
}
#endif
