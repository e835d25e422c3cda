#if SQLite
import Conversations
import Foundation
import GRDB
import ReputationSQLite
import ReputationTesting
import Testing

@Suite struct FaultTests {
    private let folder: StoreFolder
    private let build = EventBuilder()

    init() throws {
        folder = try StoreFolder()
    }

    private func events(_ numbers: Range<Int>) -> [ConversationEvent] {
        numbers.map { build.customer("p\($0)", writes: "m\($0)", "Where is boat \($0)?", at: Double($0)) }
    }

    /// The code and the reason of the error that work throws.
    private func refusal(_ work: () async throws -> Void) async throws -> StoreError? {
        do {
            try await work()
            return nil
        } catch let error as StoreError {
            return error
        }
    }

    @Test func `a full disk refuses whole batches, and goes on when there is room`() async throws {
        let path = folder.path()
        var stored = 0
        do {
            let store = try SQLiteStore(path: path, options: SQLiteStoreOptions(maximumBytes: 400_000))
            var error: StoreError?
            while error == nil, stored < 100_000 {
                error = try await refusal { try await store.append(events(stored..<stored + 200)) }
                if error == nil { stored += 200 }
            }
            #expect(error?.code == .diskFull)
            #expect(error?.reason.contains("maximumBytes") == true)
            #expect(try await store.eventCount() == stored)
            #expect(try await store.checkIntegrity().isSound)
            try store.close()
        }
        let store = try SQLiteStore(path: path)
        #expect(try await store.append(events(stored..<stored + 200)).appended == 200)
        #expect(try await store.eventCount() == stored + 200)
    }

    @Test func `a store opened for reading reads and refuses to write`() async throws {
        let path = folder.path()
        let writer = try SQLiteStore(path: path)
        try await writer.append(events(0..<5))
        let reader = try SQLiteStore(path: path, options: SQLiteStoreOptions(access: .readOnly))
        #expect(try await reader.eventCount() == 5)
        #expect(try await refusal { try await reader.append(events(5..<6)) }?.code == .readOnly)
        try await writer.append(events(5..<7))
        #expect(try await reader.eventCount() == 7)
    }

    @Test func `a file that may not be written says so and keeps what it has`() async throws {
        let path = folder.path()
        let store = try SQLiteStore(path: path)
        try await store.append(events(0..<5))
        try store.close()
        let files = FileManager.default
        try files.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
        try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.url.path)
        let result = try await WorkerProcess(["stranger", path]).finish()
        try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.url.path)
        try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        #expect(["readOnly", "unavailable"].contains(result.output), "\(result.output)")
        #expect(try await SQLiteStore(path: path).eventCount() == 5)
    }

    @Test func `a locked file is waited for, then given up, and nothing is lost`() async throws {
        let path = folder.path()
        let store = try SQLiteStore(path: path, options: SQLiteStoreOptions(busyTimeout: .milliseconds(50)))
        try await store.append(events(0..<5))
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: path, configuration: configuration)
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let error = try await refusal { try await store.append(events(5..<9)) }
        #expect(error?.code == .locked)
        #expect(error?.reason.contains("Try again") == true)
        #expect(try await store.eventCount() == 5, "readers do not wait")
        try await other.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
        #expect(try await store.append(events(5..<9)).appended == 4)
    }

    @Test func `a damaged page is an error, never other events`() async throws {
        let path = folder.path()
        let all = events(0..<2000)
        let store = try SQLiteStore(path: path)
        try await store.append(all)
        try await store.compact()
        try store.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let page = bytes.count / 4096 / 3 * 4096
        bytes.replaceSubrange(page..<page + 4096, with: (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        try bytes.write(to: URL(fileURLWithPath: path))

        let damaged = try SQLiteStore(path: path)
        let integrity = try await damaged.checkIntegrity()
        #expect(!integrity.isSound)
        var read: [ConversationEvent] = []
        let error = try await refusal {
            var position: StorePosition?
            repeat {
                let page = try await damaged.events(matching: EventQuery(), after: position, limit: 50)
                read += page.events
                position = page.next
            } while position != nil
        }
        #expect(error == nil || error?.code == .corrupted, "\(String(describing: error))")
        #expect(read.allSatisfy { all.contains($0) })
    }

    @Test func `a file whose beginning is damaged is not opened`() throws {
        let path = folder.path()
        _ = try SQLiteStore(path: path)
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try file.write(contentsOf: Data(repeating: 0x2A, count: 200))
        try file.close()
        #expect { try SQLiteStore(path: path) } throws: { ($0 as? StoreError)?.code == .corrupted }
    }

    @Test func `a path that leads nowhere says so`() throws {
        #expect { try SQLiteStore(path: folder.path("no/such/folder/care.sqlite")) } throws: {
            ($0 as? StoreError)?.code == .unavailable
        }
        #expect { try SQLiteStore(path: folder.url.path) } throws: {
            ($0 as? StoreError)?.reason.contains("is a folder") == true
        }
    }
}
#endif
