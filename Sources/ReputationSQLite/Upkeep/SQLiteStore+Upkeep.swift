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
    /// Checks the file: its pages and indexes, that every event can be read and bears its identifier, and that it is
    /// found under everything it is about.
    ///
    /// Readers and writers go on meanwhile.
    ///
    /// - Parameter limit: The most problems to list, at least 1.
    /// - Returns: What was found.
    /// - Throws: ``/Conversations/StoreError`` when the file cannot be read at all.
    /// - Complexity: O(n log n) for n events.
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
        return found
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

    /// Writes a copy of the file as it is at one moment, while others read and write on.
    ///
    /// The copy is compact and holds nothing of what was erased before.
    ///
    /// - Parameter destination: Where to; nothing may be there.
    /// - Throws: ``/Conversations/StoreError`` when there is something, or it cannot be written; then no copy is there.
    public func backUp(to destination: String) async throws {
        guard !FileManager.default.fileExists(atPath: destination) else {
            throw StoreError(
                .invalidRequest,
                reason: "\(destination): there is a file already; name one that is not there"
            )
        }
        // Under another name until it is whole, so that a stopped backup is never taken for one.
        let unfinished = destination + ".unfinished"
        do {
            removeFile(unfinished)
            // By a connection of its own, so that the store's writer is free.
            var configuration = Configuration()
            configuration.readonly = options.access == .readOnly
            configuration.busyMode = options.busyMode
            let copier = try DatabaseQueue(path: path, configuration: configuration)
            try await copier.writeWithoutTransaction { db in
                try db.execute(sql: "VACUUM INTO ?", arguments: [unfinished])
            }
            try copier.close()
            // SQLite leaves it to the system when the copy reaches the disk.
            let copy = try FileHandle(forUpdating: URL(fileURLWithPath: unfinished))
            try copy.synchronize()
            try copy.close()
            try FileManager.default.moveItem(atPath: unfinished, toPath: destination)
        } catch {
            removeFile(unfinished)
            throw StoreError.explaining(error, at: destination)
        }
    }

    /// Gives back the room that was freed, and empties the write-ahead file.
    ///
    /// - Throws: ``/Conversations/StoreError`` when the disk has no room for a second copy while it works, or another
    ///   process is reading or writing.
    /// - Complexity: O(n) for n bytes, during which nobody else writes.
    public func compact() async throws {
        do {
            try await pool.barrierWriteWithoutTransaction { db in
                try db.execute(sql: "VACUUM")
                _ = try db.checkpoint(.truncate)
            }
        } catch {
            throw StoreError.explaining(error, at: path)
        }
    }
}
#endif
