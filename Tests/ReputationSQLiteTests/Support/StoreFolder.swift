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
}
#endif
