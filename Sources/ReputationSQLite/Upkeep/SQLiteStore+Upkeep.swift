#if SQLite
import Conversations
import Foundation
import GRDB

extension SQLiteStore {
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
