public import Commitments
public import Conversations
public import Reputation

extension Faulty: ConversationStore where Base: ConversationStore {
    /// Adds events, unless it has to fail.
    public func append(_ events: [ConversationEvent]) async throws -> AppendResult {
        try await write { try await $0.append(events) }
    }

    /// A page of events.
    public func events(
        matching query: EventQuery,
        after position: StorePosition?,
        limit: Int
    ) async throws -> EventPage {
        try await read { try await $0.events(matching: query, after: position, limit: limit) }
    }

    /// The record under a name.
    public func record(for key: RecordKey) async throws -> StoredRecord? {
        try await read { try await $0.record(for: key) }
    }

    /// Replaces a record, unless it has to fail.
    public func save(_ bytes: [UInt8]?, for key: RecordKey, expecting revision: Int?) async throws -> Int? {
        try await write { try await $0.save(bytes, for: key, expecting: revision) }
    }
}

extension Faulty: PromiseStore where Base: PromiseStore {
    /// Adds what is about promises, unless it has to fail.
    public func append(_ events: [ConversationEvent]) async throws -> AppendResult {
        try await write { try await $0.append(events) }
    }

    /// All promises.
    public func ledger() async throws -> PromiseLedger {
        try await read { try await $0.ledger() }
    }
}

extension Faulty: TeamBookStore where Base: TeamBookStore {
    /// The book of a brand.
    public func teamBook(of brand: BrandID) async throws -> StoredTeamBook? {
        try await read { try await $0.teamBook(of: brand) }
    }

    /// Replaces the book of a brand, unless it has to fail.
    public func save(_ book: TeamBook, of brand: BrandID, expecting revision: Int?) async throws -> Int {
        try await write { try await $0.save(book, of: brand, expecting: revision) }
    }
}
