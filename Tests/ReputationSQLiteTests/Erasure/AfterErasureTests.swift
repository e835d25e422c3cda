#if SQLite
import Conversations
import Foundation
import GRDB
import Moderation
import ReputationTesting
import Synchronization
import Testing

@testable import ReputationSQLite

/// What becomes of the bytes once an erasure is committed.
@Suite struct AfterErasureTests {
    private let folder: StoreFolder
    private let build = EventBuilder()

    init() throws {
        folder = try StoreFolder()
    }

    /// Cancels a task as soon as something is committed.
    private final class Canceller: TransactionObserver, Sendable {
        private let task = Mutex<Task<Int, any Error>?>(nil)

        func cancel(_ task: Task<Int, any Error>) { self.task.withLock { $0 = task } }

        func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
        func databaseDidChange(with event: DatabaseEvent) {}
        func databaseDidRollback(_ db: Database) {}
        func databaseDidCommit(_ db: Database) { task.withLock { $0?.cancel() } }
    }

    @Test(arguments: [false, true])
    func `whoever is cancelled when the erasure is committed is told what was erased, and the bytes go`(
        isModeration: Bool
    )
        async throws
    {
        let path = folder.path()
        let store = try SQLiteStore(path: path)
        try await store.append([build.customer("ada", writes: "m1", "seasickness", at: 0)])
        let canceller = Canceller()
        store.pool.add(transactionObserver: canceller, extent: .databaseLifetime)
        let (start, go) = AsyncStream.makeStream(of: Void.self)
        let (ada, time) = (build.author("ada"), build.time(5))
        let task = Task {
            for await _ in start { break }
            return isModeration ? try await store.eraseModeration(of: ada) : try await store.erase(ada, upTo: time)
        }
        if isModeration {
            _ = try await store.preserve(
                ModeratedComment(id: build.message("m1"), author: ada, text: "seasickness", createdAt: time)
            )
            try await store.erase(ada, upTo: time)
        }
        canceller.cancel(task)
        go.yield()
        #expect(try await task.value == 1)
        #expect(try !StoreFolder.contains("seasickness", path))
    }

    @Test func `a reader that goes on holds an erasure up for a moment only, and the next one empties the journal`()
        async throws
    {
        let path = folder.path()
        let store = try SQLiteStore(path: path, options: SQLiteStoreOptions(busyTimeout: .seconds(600)))
        try await store.append([
            build.customer("ada", writes: "m1", "seasickness", at: 0), build.customer("bo", writes: "m2", at: 1),
        ])
        let reader = try DatabasePool(path: path)
        let snapshot = try reader.makeSnapshot()
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try await store.erase(build.author("ada"), upTo: build.time(5)) == 1)
        #expect(clock.now - start < .seconds(60), "the erasure waited for the reader")
        #expect(try await snapshot.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") } == 2)
        try snapshot.close()
        try reader.close()
        #expect(try await store.pool.write { try Int.fetchOne($0, sql: "PRAGMA busy_timeout") } == 600_000)
        #expect(try await store.erase(build.author("bo"), upTo: build.time(5)) == 1)
        #expect(try !StoreFolder.contains("seasickness", path))
    }

    @Test func `nothing of what moderation kept is left in the file or beside it once it was erased`() async throws {
        let path = folder.path()
        let store = try SQLiteStore(path: path)
        func keep(_ word: String, of name: String, at minute: Double) async throws {
            let comment = ModeratedComment(
                id: build.message(name),
                author: build.author(name),
                text: word,
                createdAt: build.time(minute)
            )
            _ = try await store.preserve(comment)
            let known = AuthorHistory(author: comment.author, published: 2, isVerifiedCustomer: .yes)
            try await store.describe(known)
        }
        try await keep("blockhead", of: "ada", at: 0)
        try await keep("nincompoop", of: "bo", at: 1)
        try await keep("scoundrel", of: "cleo", at: 9)
        let stranger = AuthorHistory(author: build.author("dan"), published: 7)
        try await store.describe(stranger)
        #expect(try await store.eraseModeration(of: build.author("ada")) == 2)
        #expect(try !StoreFolder.contains("blockhead", path), "the word is still there")
        #expect(try await store.eraseModeration(before: build.time(5)) == 2)
        #expect(try !StoreFolder.contains("nincompoop", path), "the word is still there")
        func published(_ name: String) async throws -> Int {
            try await store.history(of: build.author(name), at: build.time(99)).published
        }
        #expect(try await published("bo") == 0, "what was known of an author of whom nothing is left")
        #expect(try await published("cleo") == 2)
        #expect(try await published("dan") == 7)
        #expect(try StoreFolder.contains("scoundrel", path))
    }
}
#endif
