#if SQLite
import Conversations
import Foundation
import GRDB

/// The layout of the file, and how a file of an earlier release gets there.
enum Schema {
    /// Marks the files of this package among SQLite's, "REPU" in ASCII.
    static let applicationID = 0x5245_5055

    /// The steps from an empty file to the current layout: the layout of version n is what the first n steps make.
    ///
    /// A step that was released never changes.
    static let steps: [String] = [events, serviceLevels, moderation, promisesAndSeries, outboxSubjects]

    /// The version that this release writes.
    static var current: Int { steps.count }

    /// Refuses another program's file and a newer release's through a connection that changes nothing.
    ///
    /// A store turns its file to write-ahead logging, which changes it, so this comes first. What cannot be looked at is
    /// left to the store's own connections, which wait, mend what a killed program left, and say what is wrong.
    static func refuseOthers(at path: String, waiting busyMode: Database.BusyMode) throws {
        let place = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        func size(_ end: String) -> Int {
            do {
                return try FileManager.default.attributesOfItem(atPath: place.path + end)[.size] as? Int ?? 0
            } catch {
                // Nothing is there.
                return 0
            }
        }
        guard size("") > 0 else { return }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = busyMode
        // With nothing beside it all of the file is in it, and SQLite, told so, makes no files beside it to read it.
        // Reading it without SQLite would take away the locks that this process has on it.
        let alone = place.absoluteString + "?immutable=1"
        for name in size("-wal") + size("-journal") == 0 ? [alone, path] : [path] {
            do {
                let queue = try DatabaseQueue(path: name, configuration: configuration)
                _ = try queue.read { try checkedVersion($0, at: path) }
                return
            } catch let error as DatabaseError {
                // An SQLite built without names of this form finds no such file.
                guard error.resultCode == .SQLITE_CANTOPEN else { return }
            }
        }
    }

    /// Brings a file forward in one transaction, or leaves it as it is.
    static func migrate(_ db: Database, at path: String, to target: Int) throws {
        try db.inTransaction(.immediate) {
            let version = try checkedVersion(db, at: path)
            for step in steps[min(version, target)..<target] { try db.execute(sql: step) }
            if version < target {
                try db.execute(sql: "PRAGMA application_id = \(applicationID)")
                try db.execute(sql: "PRAGMA user_version = \(target)")
            }
            return .commit
        }
    }

    /// Refuses a file that has to be brought forward first.
    static func requireCurrent(_ db: Database, at path: String) throws {
        let version = try checkedVersion(db, at: path)
        guard version == current else {
            throw StoreError(
                .readOnly,
                reason: "\(path): has schema \(version), and this release reads \(current). Open it once with access "
                    + ".readWrite, which brings it forward."
            )
        }
    }

    /// The version of a file that is one of this package's, or empty.
    private static func checkedVersion(_ db: Database, at path: String) throws -> Int {
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        guard application == applicationID || (application == 0 && version == 0 && tables == 0) else {
            throw StoreError(
                .foreignFile,
                reason: "\(path): is a database of another program. Nothing was changed; name another file."
            )
        }
        guard version <= current else {
            throw StoreError(
                .futureSchema,
                reason: "\(path): has schema \(version), and this release knows up to \(current). Nothing was changed; "
                    + "open it with the release that wrote it, or a newer one."
            )
        }
        return version
    }
}
#endif
