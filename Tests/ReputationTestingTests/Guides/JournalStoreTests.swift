import Conversations
import Foundation
import ReputationTesting
import Testing

@testable import own_store

@Suite struct JournalStoreTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("journal-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    @Test(arguments: StoreLaw.allCases)
    func `the journal keeps every promise of a store`(law: StoreLaw) async throws {
        let kit = ConversationStoreConformance { [folder] in
            try JournalStore(path: folder.appendingPathComponent(UUID().uuidString).path)
        }
        await kit.check(law)
        try FileManager.default.removeItem(at: folder)
    }

    @Test func `what was stored is there after a restart, a half-written line is not`() async throws {
        let path = folder.appendingPathComponent("journal").path
        let build = EventBuilder()
        let key = RecordKey(rawValue: "cursor/pier")
        let store = try JournalStore(path: path)
        _ = try await store.append([build.customer("ada", writes: "m1", at: 0)])
        let revision = try await store.save([1], for: key, expecting: nil)
        let before = try await store.events(matching: EventQuery(), after: nil, limit: 10)

        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data(#"{"events":[{"schema""#.utf8))
        try file.close()

        let reopened = try JournalStore(path: path)
        #expect(try await reopened.events(matching: EventQuery(), after: nil, limit: 10) == before)
        #expect(await reopened.record(for: key)?.revision == revision)
        _ = try await reopened.append([build.customer("bo", writes: "m2", at: 1)])
        let page = try await JournalStore(path: path).events(matching: EventQuery(), after: before.next, limit: 10)
        #expect(page.events.count == 1)
        try FileManager.default.removeItem(at: folder)
    }
}
