#if SQLite
import Conversations
import Foundation
import ReputationSQLite

/// Tries to write as somebody who may not: the system's administrator may write whatever its rights say.
enum StrangerJob {
    static func run(_ path: String) async throws {
        if getuid() == 0, setgid(65534) != 0 || setuid(65534) != 0 { return print("cannot become somebody else") }
        do {
            let store = try SQLiteStore(path: path, options: SQLiteStoreOptions(busyTimeout: .milliseconds(100)))
            try await store.append([FeedJob.event(1)])
            print("written")
        } catch let error as StoreError {
            print(error.code.rawValue)
        }
    }
}
#endif
