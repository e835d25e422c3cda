import Conversations
import Foundation

/// The store in memory with some of its methods replaced: one fault each.
struct StoreDouble: ErasableConversationStore {
    typealias Base = InMemoryConversationStore

    let base = Base()
    let notes = Notes()
    var onAppend: @Sendable (StoreDouble, [ConversationEvent]) async throws -> AppendResult = {
        await $0.base.append($1)
    }
    var onEvents: @Sendable (StoreDouble, EventQuery, StorePosition?, Int) async throws -> EventPage = {
        try await $0.base.events(matching: $1, after: $2, limit: $3)
    }
    var onRecord: @Sendable (StoreDouble, RecordKey) async throws -> StoredRecord? = { await $0.base.record(for: $1) }
    var onSave: @Sendable (StoreDouble, [UInt8]?, RecordKey, Int?) async throws -> Int? = {
        try await $0.base.save($1, for: $2, expecting: $3)
    }
    var onErase: @Sendable (StoreDouble, AuthorID, Date) async throws -> Int = { await $0.base.erase($1, upTo: $2) }

    func append(_ events: [ConversationEvent]) async throws -> AppendResult {
        try await onAppend(self, events)
    }

    func events(matching query: EventQuery, after position: StorePosition?, limit: Int) async throws -> EventPage {
        try await onEvents(self, query, position, limit)
    }

    func record(for key: RecordKey) async throws -> StoredRecord? {
        try await onRecord(self, key)
    }

    func save(_ bytes: [UInt8]?, for key: RecordKey, expecting revision: Int?) async throws -> Int? {
        try await onSave(self, bytes, key, revision)
    }

    func erase(_ author: AuthorID, upTo time: Date) async throws -> Int {
        try await onErase(self, author, time)
    }

    /// Takes its time, cancelled or not.
    func pause(milliseconds: Int) async {
        _ = await Task { try await Task.sleep(for: .milliseconds(milliseconds)) }.result
    }

    /// What a fault remembers.
    actor Notes {
        var running = 0
        var isSet = false
        var events: [EventID: ConversationEvent] = [:]

        func enter() { running += 1 }
        func leave() { running -= 1 }
        func set(_ value: Bool = true) { isSet = value }
        func keep(_ more: [ConversationEvent]) {
            for event in more { events[event.id] = event }
        }
    }
}
