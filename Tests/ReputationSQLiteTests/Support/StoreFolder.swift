#if SQLite
import Foundation
import GRDB
import ReputationSQLite

/// A folder of store files that is gone when the test is over.
final class StoreFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("sqlite-store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: url)
        } catch {
            print("left behind: \(url.path)")
        }
    }

    func path(_ name: String = UUID().uuidString + ".sqlite") -> String { url.appendingPathComponent(name).path }

    /// A store in a file of its own.
    func makeStore(_ options: SQLiteStoreOptions = .init(durability: .machine)) throws -> SQLiteStore {
        try SQLiteStore(path: path(), options: options)
    }

    /// Changes a file behind the store's back.
    static func execute(_ sql: String, at path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }

    /// Asks a file behind the store's back.
    static func ask(_ sql: String, at path: String) throws -> Int? {
        let queue = try DatabaseQueue(path: path)
        defer { withExtendedLifetime(queue) {} }
        return try queue.read { try Int.fetchOne($0, sql: sql) }
    }

    /// Whether a word is anywhere in a file or in those beside it.
    static func contains(_ word: String, _ path: String) throws -> Bool {
        try ["", "-wal", "-shm"].contains { end in
            let url = URL(fileURLWithPath: path + end)
            guard FileManager.default.fileExists(atPath: url.path) else { return false }
            return try Data(contentsOf: url).range(of: Data(word.utf8)) != nil
        }
    }

    /// The tables of a store's file in which nothing is.
    static func emptyTables(at path: String) throws -> [String] {
        let queue = try DatabaseQueue(path: path)
        defer { withExtendedLifetime(queue) {} }
        return try queue.read { db in
            let names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
            return try String.fetchAll(db, sql: names).filter { name in
                try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(name))") == false
            }
        }
    }
}
#endif
