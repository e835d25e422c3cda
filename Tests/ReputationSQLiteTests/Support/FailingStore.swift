#if SQLite
import Conversations
import Foundation
import ReputationSQLite
import ServiceLevels

/// A store whose file can be made to refuse the next change half-way.
struct FailingStore: ErasableConversationStore {
    let base: SQLiteStore

    /// From the third row on nothing can be written, until a change has failed.
    func failNextAppend() throws {
        let count = try StoreFolder.ask("SELECT count(*) FROM event", at: base.path) ?? 0
        try StoreFolder.execute(
            """
            CREATE TRIGGER broken AFTER INSERT ON event WHEN (SELECT count(*) FROM event) > \(count + 2)
            BEGIN SELECT RAISE(ABORT, 'the disk is gone'); END
            """,
            at: base.path
        )
    }

    func failNextSnapshot() throws { try refuse("UPDATE ON clockSnapshot") }

    func failNextMessage() throws { try refuse("INSERT ON outbox") }

    func failNextSample() throws { try refuse("INSERT ON seriesSample WHEN (SELECT count(*) FROM seriesSample) > 1") }

    func failNextPromise() throws { try refuse("INSERT ON promiseEvent WHEN (SELECT count(*) FROM promiseEvent) > 1") }

    private func refuse(_ what: String) throws {
        try StoreFolder.execute(
            "CREATE TRIGGER broken AFTER \(what) BEGIN SELECT RAISE(ABORT, 'the disk is gone'); END",
            at: base.path
        )
    }

    func mend() throws { try StoreFolder.execute("DROP TRIGGER IF EXISTS broken", at: base.path) }

    func append(_ events: [ConversationEvent]) async throws -> AppendResult {
        do {
            return try await base.append(events)
        } catch {
            try mend()
            throw error
        }
    }

    func events(matching query: EventQuery, after position: StorePosition?, limit: Int) async throws -> EventPage {
        try await base.events(matching: query, after: position, limit: limit)
    }

    func record(for key: RecordKey) async throws -> StoredRecord? { try await base.record(for: key) }

    func save(_ bytes: [UInt8]?, for key: RecordKey, expecting revision: Int?) async throws -> Int? {
        try await base.save(bytes, for: key, expecting: revision)
    }

    func erase(_ author: AuthorID, upTo time: Date) async throws -> Int { try await base.erase(author, upTo: time) }
}

/// The same for the state of clocks.
struct FailingClocks: ClockStore {
    let store: FailingStore

    func save(_ snapshot: EngineSnapshot) async throws {
        do {
            try await store.base.clocks(named: "kit").save(snapshot)
        } catch {
            try store.mend()
            throw error
        }
    }

    func snapshot() async throws -> EngineSnapshot? { try await store.base.clocks(named: "kit").snapshot() }
}

/// The same for what is told.
struct FailingSink: EscalationSink {
    let store: FailingStore

    func deliver(_ notification: ServiceLevelNotification, to recipients: [String]) async throws {
        do {
            try await store.base.deliver(notification, to: recipients)
        } catch {
            try store.mend()
            throw error
        }
    }
}
#endif
