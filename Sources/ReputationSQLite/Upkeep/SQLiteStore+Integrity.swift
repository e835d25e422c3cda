#if SQLite
import Conversations
import Foundation
import GRDB

/// What a check of a file found.
public struct StoreIntegrity: Hashable, Sendable {
    /// What is wrong, each in a sentence with its place; empty for a sound file.
    public var problems: [String]
    /// How many events were looked at.
    public var events: Int

    /// Whether nothing is wrong.
    public var isSound: Bool { problems.isEmpty }
}

extension SQLiteStore {
    /// Checks the file: its pages and indexes, that every event can be read and bears its identifier, that it is found
    /// under everything it is about and nothing else is, and that every row of the other tables can be read.
    ///
    /// Readers and writers go on meanwhile.
    ///
    /// - Parameter limit: The most problems to list, at least 1.
    /// - Returns: What was found.
    /// - Throws: ``/Conversations/StoreError`` when the file cannot be read at all.
    /// - Complexity: O(n log n) for n events, and reading everything else.
    public func checkIntegrity(limit: Int = 20) async throws -> StoreIntegrity {
        do {
            return try await pool.read { try Self.integrity(of: $0, limit: max(1, limit)) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            // Too damaged for the check to go on: that is what it found.
            return StoreIntegrity(problems: [error.message ?? "the file is damaged"], events: 0)
        } catch {
            throw StoreError.explaining(error, at: path)
        }
    }

    private static func integrity(of db: Database, limit: Int) throws -> StoreIntegrity {
        var found = StoreIntegrity(
            problems: try String.fetchAll(db, sql: "PRAGMA integrity_check(\(limit))").filter { $0 != "ok" },
            events: 0
        )
        guard found.isSound else { return found }
        let rows = try Row.fetchCursor(db, sql: "SELECT position, erased, json, id FROM event ORDER BY position")
        while found.problems.count < limit, let row = try rows.next() {
            found.events += 1
            do {
                found.problems += try problems(of: EventRow(row), named: row[3], in: db)
            } catch let error as StoreError {
                found.problems.append(error.reason)
            }
        }
        try checkOthers(in: db, limit: limit, &found.problems)
        return found
    }

    /// Checks what lies beside the events.
    private static func checkOthers(in db: Database, limit: Int, _ problems: inout [String]) throws {
        let lost = try Int.fetchOne(
            db,
            sql: "SELECT count(*) FROM link WHERE NOT EXISTS (SELECT 1 FROM event WHERE position = link.position)"
        )
        if let lost, lost > 0 { problems.append("\(lost) links lead to no event") }
        for table in StoredJSON.tables {
            let key = table.key.joined(separator: ", ")
            let rows = try Row.fetchCursor(
                db,
                sql: "SELECT CAST(json AS BLOB), \(key) FROM \(table.name) ORDER BY \(key)"
            )
            while problems.count < limit, let row = try rows.next() {
                do {
                    try table.check(row[0], StoredJSON.name(row.databaseValues.dropFirst()))
                } catch let error as StoreError {
                    problems.append(error.reason)
                }
            }
        }
        problems.removeLast(max(0, problems.count - limit))
    }

    /// Whether an event bears the identifier of its row, and is found under everything that it is about.
    private static func problems(of row: EventRow, named id: Data, in db: Database) throws -> [String] {
        var problems: [String] = []
        if row.event.id.digest.data != id {
            problems.append("position \(row.position): the event bears another identifier than its row")
        }
        let linked = try db.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM link WHERE node = ? AND role = ? AND position = ?)"
        )
        for link in row.event.links {
            let arguments: StatementArguments = [link.node.shortKey, link.role.rawValue, row.position]
            if try Bool.fetchOne(linked, arguments: arguments) != true {
                problems.append("position \(row.position): is not found by its \(link.role)")
            }
        }
        return problems
    }
}
#endif
