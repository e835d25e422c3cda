#if SQLite
public import Conversations
import GRDB

extension StoreError.Code {
    /// The disk is full, or the file has reached the size it was allowed.
    public static let diskFull = StoreError.Code(rawValue: "diskFull")
    /// The file, its folder or the store's access allows no writing.
    public static let readOnly = StoreError.Code(rawValue: "readOnly")
    /// Another process held the file for longer than the `busyTimeout` of the store; trying again may help.
    public static let locked = StoreError.Code(rawValue: "locked")
    /// The file is damaged.
    public static let corrupted = StoreError.Code(rawValue: "corrupted")
    /// A newer release wrote the file.
    public static let futureSchema = StoreError.Code(rawValue: "futureSchema")
    /// The file is a database, but not one of this package.
    public static let foreignFile = StoreError.Code(rawValue: "foreignFile")
    /// Another worker has taken the lease since.
    public static let leaseLost = StoreError.Code(rawValue: "leaseLost")
}

extension StoreError {
    /// What an error of the database means, and what to do about it; other errors are given back.
    static func explaining(_ error: any Error, at path: String) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        let said = error.message ?? "\(error.resultCode)"
        switch error.resultCode {
        case .SQLITE_FULL:
            return StoreError(
                .diskFull,
                reason: "\(path): no room is left (\(said)). Nothing of this change was stored. Free space on the disk "
                    + "or raise the store's maximumBytes, then do it again."
            )
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            return StoreError(
                .readOnly,
                reason: "\(path): cannot be written (\(said)). Nothing was changed. Open it with access .readWrite, "
                    + "and give the program the right to write the file and its folder."
            )
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return StoreError(
                .locked,
                reason: "\(path): another process holds it (\(said)). Nothing was changed. Try again; if it happens "
                    + "often, write larger batches or give the store a longer busyTimeout."
            )
        case .SQLITE_CORRUPT:
            return StoreError(.corrupted, reason: "\(path): the file is damaged (\(said)). \(restoring)")
        case .SQLITE_NOTADB:
            return StoreError(
                .corrupted,
                reason: "\(path): is not an SQLite file, or its beginning is damaged (\(said)). \(restoring)"
            )
        case .SQLITE_CANTOPEN:
            return StoreError(
                .unavailable,
                reason: "\(path): cannot be opened (\(said)). See that its folder exists and that the program may use "
                    + "it."
            )
        case .SQLITE_IOERR:
            return StoreError(
                .unavailable,
                reason: "\(path): the disk did not answer (\(said)). Nothing of this change was stored. Look at the "
                    + "disk, then do it again."
            )
        default:
            return StoreError(.unavailable, reason: "\(path): SQLite says \(error.resultCode): \(said)")
        }
    }

    private static var restoring: String {
        "Stop writing, keep a copy of the file with its -wal beside it, and go on from the last backup."
    }
}
#endif
