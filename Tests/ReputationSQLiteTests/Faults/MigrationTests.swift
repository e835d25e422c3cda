#if SQLite
import Conversations
import CrisisDetection
import Foundation
import GRDB
import Moderation
import ReputationTesting
import ServiceLevels
import Testing

@testable import ReputationSQLite

@Suite struct MigrationTests {
    private let folder: StoreFolder
    private let build = EventBuilder()

    init() throws {
        folder = try StoreFolder()
    }

    private var events: [ConversationEvent] {
        (0..<50).map { build.customer("p\($0 % 7)", writes: "m\($0)", replyingTo: $0 > 0 ? "m0" : nil, at: Double($0)) }
    }

    private var place: HideRequest {
        HideRequest(
            decision: DecisionID(rawValue: "d1"),
            conversation: ConversationID(build.message("m0")),
            cost: 1,
            limits: nil,
            at: build.time(0)
        )
    }

    private let series = SeriesID(rawValue: "kestrelbay/volume")

    /// A file of an earlier release, with what it could hold.
    private func makeStore(of version: Int) async throws -> String {
        let path = folder.path()
        let store = try SQLiteStore(path: path, options: SQLiteStoreOptions(), upTo: version)
        if version >= 1 {
            try await store.append(events)
            try await store.save([1, 2, 3], for: RecordKey(rawValue: "cursor/pier"), expecting: nil)
            _ = try await store.lease("desk", for: "mira", at: build.time(0), lasting: .seconds(60))
        }
        if version >= 2 {
            try await store.save(BusinessCalendar.always)
            try await store.enqueue([OutboxMessage(channel: "pager", key: "late", body: [7])])
        }
        if version >= 3 {
            _ = try await store.reserve(place)
        }
        if version >= 4 {
            try await store.save([try SeriesSample(2.5, at: build.time(1))], of: series)
        }
        try store.close()
        return path
    }

    @Test(arguments: 0..<Schema.current)
    func `a file of every earlier schema comes forward with all it holds`(version: Int) async throws {
        let path = try await makeStore(of: version)
        #expect { try SQLiteStore(path: path, options: SQLiteStoreOptions(access: .readOnly)) } throws: {
            ($0 as? StoreError)?.code == .readOnly
        }
        let store = try SQLiteStore(path: path)
        #expect(try StoreFolder.ask("PRAGMA user_version", at: path) == Schema.current)
        let log = try await store.log(matching: EventQuery())
        #expect(Array(log.events) == (version >= 1 ? events : []))
        if version >= 1 {
            #expect(try await store.record(for: RecordKey(rawValue: "cursor/pier"))?.bytes == [1, 2, 3])
            let lease = try await store.lease("desk", for: "mira", at: build.time(0), lasting: .seconds(60))
            #expect(lease?.fence == 2)
        }
        if version >= 2 {
            #expect(try await store.calendarIDs() == [BusinessCalendar.always.id])
            #expect(try await store.outbox("pager").map(\.message.key) == ["late"])
        }
        #expect(try await store.used(place.conversation) == (version >= 3 ? 1 : 0))
        // What the earlier release did not know works.
        #expect(try await store.seriesIDs() == (version >= 4 ? [series] : []))
        try await store.save([try SeriesSample(2.5, at: build.time(1))], of: series)
        #expect(try await store.seriesIDs() == [series])
        try await store.save(PolicyBook(id: "pier", policies: []))
        #expect(try await store.book("pier", version: nil)?.id == "pier")
        let word = Array("wheelchair".utf8)
        try await store.enqueue([OutboxMessage(channel: "desk", key: "k", body: word, about: [build.author("p1")])])
        try await store.erase(build.author("p1"), upTo: build.time(100))
        #expect(try await store.outbox("desk", isPending: false).map(\.message.body) == [[]])
        #expect(try await store.checkIntegrity().isSound)
    }

    @Test(arguments: 1..<Schema.current)
    func `an export of every earlier schema is imported`(version: Int) async throws {
        let path = try await makeStore(of: version)
        let file = folder.path("\(version).jsonl")
        let earlier = try SQLiteStore(path: path, options: SQLiteStoreOptions(), upTo: version)
        try await earlier.export(to: file)
        let store = try SQLiteStore(importing: file, into: folder.path())
        #expect(Array(try await store.log(matching: EventQuery()).events) == events)
        #expect(try StoreFolder.ask("PRAGMA user_version", at: store.path) == Schema.current)
    }

    @Test func `a step that fails leaves the file at the schema that it had`() async throws {
        let path = try await makeStore(of: 1)
        try StoreFolder.execute("CREATE TABLE outbox (mine TEXT)", at: path)
        #expect(throws: StoreError.self) { try SQLiteStore(path: path) }
        #expect(try StoreFolder.ask("PRAGMA user_version", at: path) == 1)
        #expect(try StoreFolder.ask("SELECT count(*) FROM sqlite_master WHERE name = 'calendar'", at: path) == 0)
        try StoreFolder.execute("DROP TABLE outbox", at: path)
        #expect(try await SQLiteStore(path: path).eventCount() == events.count)
    }
}
#endif
