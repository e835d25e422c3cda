#if SQLite
import Conversations
import Foundation
import GRDB

extension SQLiteStore {
    /// Makes a file from an export, of this release or an earlier one, and opens it.
    ///
    /// Positions, revisions, fences and the numbers of the outbox are those of the exported store, so that whoever
    /// remembers one goes on where it was.
    ///
    /// - Parameters:
    ///   - file: The export.
    ///   - path: Where the file is to be; nothing may be there.
    ///   - options: How to open it.
    /// - Throws: ``/Conversations/StoreError`` with the line that cannot be read, or what keeps the file from being made;
    ///   then none is left.
    public convenience init(
        importing file: String,
        into path: String,
        options: SQLiteStoreOptions = SQLiteStoreOptions()
    ) throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw StoreError(.invalidRequest, reason: "\(path): there is a file already; name one that is not there")
        }
        do {
            var input = try ImportInput(file)
            guard let first = try input.next(), let header = first.header, header.form == ExportLine.Header.form else {
                throw StoreError(.invalidRequest, reason: "\(file), line 1: is not the beginning of a store's export")
            }
            guard (0...Schema.current).contains(header.schema) else {
                throw StoreError(
                    .futureSchema,
                    reason: "\(file): has schema \(header.schema), and this release knows up to \(Schema.current)"
                )
            }
            let earlier = try SQLiteStore(path: path, options: options, upTo: header.schema)
            try earlier.pool.write { try Self.readAll(from: &input, into: $0) }
            try earlier.close()
            try self.init(path: path, options: options)
        } catch {
            for end in ["", "-wal", "-shm"] { removeFile(path + end) }
            throw StoreError.explaining(error, at: path)
        }
    }

    private static func readAll(from input: inout ImportInput, into db: Database) throws {
        let encoder = canonicalEncoder()
        let tables = Set(try Schema.plainTables(db))
        var writer = try EventWriter(db)
        var waiting = 0
        var isWhole = false
        while let line = try input.next() {
            guard !isWhole else { throw input.fault("stands behind the end") }
            if let end = line.end {
                isWhole = end == input.number - 1
                guard isWhole else { throw input.fault("\(end) lines were written, and \(input.number - 1) are here") }
            } else if let event = line.event, let position = line.position {
                let encoded = try EncodedEvent(event, isErased: line.erased ?? false, by: encoder)
                guard try writer.insert(encoded, at: position) else {
                    throw input.fault("the event \(event.id) stands twice")
                }
                waiting += 1
                if waiting % 10_000 == 0 { try writer.flush() }
            } else if let table = line.table, let row = line.row {
                guard tables.contains(table) else { throw input.fault("there is no table '\(table)' in this schema") }
                let names = row.keys.sorted()
                let columns = names.map(\.quotedDatabaseIdentifier).joined(separator: ", ")
                let places = names.map { _ in "?" }.joined(separator: ", ")
                do {
                    try db.execute(
                        sql: "INSERT INTO \(table.quotedDatabaseIdentifier) (\(columns)) VALUES (\(places))",
                        arguments: StatementArguments(names.map { row[$0]?.databaseValue ?? .null })
                    )
                } catch let error as DatabaseError where error.resultCode != .SQLITE_FULL {
                    throw input.fault(error.message ?? "\(error)")
                }
            } else {
                throw input.fault("is neither an event nor a row")
            }
        }
        guard isWhole else { throw input.fault("is the last, and the end of the export is missing") }
        try writer.flush()
    }
}

/// Reads the lines of an export one by one.
private struct ImportInput {
    private let file: String
    private let handle: FileHandle
    private var bytes: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    private(set) var number = 0

    init(_ file: String) throws {
        self.file = file
        guard let handle = FileHandle(forReadingAtPath: file) else {
            throw StoreError(.unavailable, reason: "\(file): cannot be read")
        }
        self.handle = handle
    }

    func fault(_ reason: String) -> StoreError {
        StoreError(.invalidRequest, reason: "\(file), line \(number): \(reason). Nothing was imported.")
    }

    /// The next line; `nil` at the end.
    mutating func next() throws -> ExportLine? {
        var searched = start
        while true {
            if let end = bytes[searched...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return try line(bytes[start..<end])
            }
            if isAtEnd {
                guard start < bytes.count else { return nil }
                number += 1
                throw fault("is cut short")
            }
            bytes.removeFirst(start)
            searched = bytes.count
            start = 0
            let piece = try handle.read(upToCount: 1 << 18) ?? Data()
            isAtEnd = piece.isEmpty
            bytes += piece
        }
    }

    private mutating func line(_ bytes: ArraySlice<UInt8>) throws -> ExportLine {
        number += 1
        do {
            return try JSONDecoder().decode(ExportLine.self, from: Data(bytes))
        } catch {
            throw fault("cannot be read: \(error)")
        }
    }
}
#endif
