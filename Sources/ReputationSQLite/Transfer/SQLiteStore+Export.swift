#if SQLite
import Conversations
import Foundation
import GRDB

extension SQLiteStore {
    /// Writes everything the file holds as JSON Lines, as it is at one moment.
    ///
    /// The first line names the form and the schema; then come the events by position, each as
    /// `{"event":{…},"position":n}` with the package's canonical JSON, the rows of all other tables, and a line that says
    /// how many there were and which numbers were given. The same content gives the same bytes on every machine.
    /// ``init(importing:into:options:)`` reads it back.
    ///
    /// - Parameter file: Where to; nothing may be there.
    /// - Returns: How many lines were written.
    /// - Throws: ``/Conversations/StoreError`` when there is something, or the store cannot be read; an error of the file
    ///   system. Then no file is left.
    @discardableResult
    public func export(to file: String) async throws -> Int {
        guard !FileManager.default.fileExists(atPath: file) else {
            throw StoreError(.invalidRequest, reason: "\(file): there is a file already; name one that is not there")
        }
        let unfinished = file + ".unfinished"
        try Data().write(to: URL(fileURLWithPath: unfinished))
        do {
            let lines = try await read { db in
                let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: unfinished))
                defer { handle.closeFile() }
                var output = ExportOutput(handle: handle)
                try Self.writeAll(of: db, to: &output)
                try output.flush()
                try handle.synchronize()
                return output.lines
            }
            try FileManager.default.moveItem(atPath: unfinished, toPath: file)
            return lines
        } catch {
            removeFile(unfinished)
            throw error
        }
    }

    private static func writeAll(of db: Database, to output: inout ExportOutput) throws {
        let encoder = canonicalEncoder()
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let header = ExportLine.Header(form: ExportLine.Header.form, schema: version)
        try output.write(encoder.encode(ExportLine(header: header)) + [0x0A])
        let events = try Row.fetchCursor(db, sql: "SELECT position, erased, json FROM event ORDER BY position")
        while let row = try events.next() {
            try output.write(ExportLine.event(position: row[0], isErased: row[1], json: row[2]))
        }
        for table in try Schema.plainTables(db) {
            let keys = try db.primaryKey(table).columns
            let order = keys.map { $0.quotedDatabaseIdentifier }.joined(separator: ", ")
            let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table.quotedDatabaseIdentifier) ORDER BY \(order)")
            while let row = try rows.next() {
                let values = row.map { ($0, ExportLine.Value($1)) }
                let line = ExportLine(table: table, row: Dictionary(values) { first, _ in first })
                try output.write(encoder.encode(line) + [0x0A])
            }
        }
        let end = ExportLine(end: output.lines, sequences: try Schema.sequences(db))
        try output.write(encoder.encode(end) + [0x0A])
    }
}

extension Schema {
    /// The tables whose rows are written column by column: all but the events and what follows from them.
    static func plainTables(_ db: Database) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT name FROM sqlite_master
                WHERE type = 'table' AND name NOT IN ('event', 'link') AND name NOT LIKE 'sqlite%' ORDER BY name
                """
        )
    }

    /// The highest number that each table has ever given, by its name, of those that never give one again.
    static func sequences(_ db: Database) throws -> [String: Int64] {
        guard try db.tableExists("sqlite_sequence") else { return [:] }
        let rows = try Row.fetchAll(db, sql: "SELECT name, seq FROM sqlite_sequence")
        return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: max)
    }
}

/// Writes lines in large pieces.
private struct ExportOutput {
    let handle: FileHandle
    private var waiting = Data()
    private(set) var lines = 0

    init(handle: FileHandle) {
        self.handle = handle
    }

    mutating func write(_ line: some Sequence<UInt8>) throws {
        waiting.append(contentsOf: line)
        lines += 1
        if waiting.count > 1 << 18 { try flush() }
    }

    mutating func flush() throws {
        try handle.write(contentsOf: waiting)
        waiting.removeAll(keepingCapacity: true)
    }
}
#endif
