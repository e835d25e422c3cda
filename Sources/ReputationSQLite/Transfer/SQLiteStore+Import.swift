#if SQLite
import Conversations
import Foundation
import GRDB

extension SQLiteStore {
    /// Makes a file from an export, of this release or an earlier one, and opens it.
    ///
    /// Positions, revisions, fences and the numbers of the outbox are those of the exported store, so that whoever
    /// remembers one goes on where it was, and none is given again.
    ///
    /// The file bears another name, `path` with `.unfinished` behind it, until it is whole: a stopped import is never taken
    /// for a store. Let one process at a time import into one path.
    ///
    /// - Parameters:
    ///   - file: The export.
    ///   - path: Where the file is to be; nothing may be there.
    ///   - options: How to open it.
    /// - Throws: ``/Conversations/StoreError`` with the line that cannot be read, or what keeps the file from being made;
    ///   then none is left. When only opening it fails, the file is there and whole.
    public convenience init(
        importing file: String,
        into path: String,
        options: SQLiteStoreOptions = SQLiteStoreOptions()
    ) throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw StoreError(.invalidRequest, reason: "\(path): there is a file already; name one that is not there")
        }
        let unfinished = path + ".unfinished"
        func removeUnfinished() { for end in ["", "-wal", "-shm"] { removeFile(unfinished + end) } }
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
            removeUnfinished()
            var writing = options
            writing.access = .readWrite
            try Self.fill(unfinished, from: &input, of: header.schema, writing)
            try FileManager.default.moveItem(atPath: unfinished, toPath: path)
        } catch {
            removeUnfinished()
            throw StoreError.explaining(error, at: path)
        }
        removeUnfinished()
        try self.init(path: path, options: options)
    }

    /// Makes a whole file with nothing beside it.
    private static func fill(
        _ path: String,
        from input: inout ImportInput,
        of schema: Int,
        _ options: SQLiteStoreOptions
    ) throws {
        let earlier = try SQLiteStore(path: path, options: options, upTo: schema)
        let result = Result { try earlier.pool.write { try readAll(from: &input, into: $0) } }
        try earlier.close()
        try result.get()
        let store = try SQLiteStore(path: path, options: options)
        try store.pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        try store.close()
    }

    private static func readAll(from input: inout ImportInput, into db: Database) throws {
        var writer = try ImportWriter(db)
        var isWhole = false
        while let line = try input.next() {
            guard !isWhole else { throw input.fault("stands behind the end") }
            do {
                if let end = line.end {
                    isWhole = end == input.number - 1
                    guard isWhole else {
                        throw ImportWriter.Fault("\(end) lines were written, and \(input.number - 1) are here")
                    }
                    try writer.finish(line.sequences ?? [:])
                } else if let event = line.event, let position = line.position {
                    try writer.insert(event, isErased: line.erased ?? false, at: position)
                } else if let table = line.table, let row = line.row {
                    try writer.insert(row, into: table)
                } else {
                    throw ImportWriter.Fault("is neither an event nor a row")
                }
            } catch let error as ImportWriter.Fault {
                throw input.fault(error.reason)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                throw input.fault(error.message ?? "\(error)")
            }
        }
        guard isWhole else { throw input.fault("is the last, and the end of the export is missing") }
    }
}
#endif
