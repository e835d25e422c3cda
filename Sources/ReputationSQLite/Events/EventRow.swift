#if SQLite
import Conversations
import Foundation
import GRDB
import ReputationFoundations

/// An event on its way into the file, with its bytes.
struct EncodedEvent: Sendable {
    let event: ConversationEvent
    let isErased: Bool
    let json: Data

    init(_ event: ConversationEvent, isErased: Bool = false, by encoder: JSONEncoder) throws {
        self.init(event, isErased: isErased, json: try encoder.encode(event))
    }

    init(_ event: ConversationEvent, isErased: Bool, json: Data) {
        self.event = event
        self.isErased = isErased
        self.json = json
    }
}

/// An event as it lies in the file.
struct EventRow: Sendable {
    let position: Int64
    let kept: KeptEvent
    let json: Data

    var event: ConversationEvent { kept.event }

    /// Reads a row of `position, erased, json`.
    init(_ row: Row) throws {
        position = row[0]
        json = row[2]
        let isErased: Bool = row[1]
        let event = try StoredJSON.decode(ConversationEvent.self, json, in: "event", at: "\(position)")
        kept = KeptEvent(event, isErased: isErased)
    }

    static func fetch(_ db: Database, id: EventID) throws -> EventRow? {
        let statement = try db.cachedStatement(sql: "SELECT position, erased, json FROM event WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id.digest.data]).map { try EventRow($0) }
    }

    static func fetch(_ db: Database, position: Int64) throws -> EventRow? {
        let statement = try db.cachedStatement(sql: "SELECT position, erased, json FROM event WHERE position = ?")
        return try Row.fetchOne(statement, arguments: [position]).map { try EventRow($0) }
    }
}
#endif
