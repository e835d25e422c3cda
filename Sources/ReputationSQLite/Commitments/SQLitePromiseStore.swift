#if SQLite
public import Commitments
public import Conversations
public import Foundation
import GRDB
import ReputationFoundations

/// Promises kept alone in a file, apart from its other events.
///
/// A program that appends its events to the ``SQLiteStore`` has the promises among them and needs none of this.
public struct SQLitePromiseStore: ErasablePromiseStore {
    private let store: SQLiteStore

    init(_ store: SQLiteStore) {
        self.store = store
    }

    /// Adds events about promises, all or none.
    ///
    /// - Throws: `EncodingError` for a number that JSON cannot write, and an error of the store; then none is stored.
    /// - Complexity: O(log n) for each event, and O(n) for each batch once the file has forgotten somebody.
    @discardableResult
    public func append(_ events: [ConversationEvent]) async throws -> AppendResult {
        // What is no promise, and which of two reports counts, the ledger says.
        let promises = events.filter { PromiseLedger([$0]).events.count == 1 }
        return try await EncodedFeed.encoding(promises) { feed in
            try await store.write { try PromiseTable(db: $0).append(feed) }
        }
    }

    /// Everything that was appended.
    ///
    /// - Complexity: O(n) for n events.
    public func ledger() async throws -> PromiseLedger {
        try await store.read { try PromiseTable(db: $0).ledger() }
    }

    /// Erases what was promised to an account up to a time, and whatever else ``SQLiteStore/erase(_:upTo:)`` reaches.
    ///
    /// - Parameters:
    ///   - author: The account.
    ///   - messages: What the account wrote, as far as the file does not hold those messages itself.
    ///   - time: The time up to which it is forgotten; what is promised later is kept.
    /// - Returns: How many events were reduced to shells.
    /// - Throws: ``/Conversations/StoreError`` when the file cannot be written; then nothing was erased.
    @discardableResult
    public func erase(_ author: AuthorID, messages: Set<MessageID>, upTo time: Date) async throws -> Int {
        try await store.erase(author, and: messages, upTo: Instant(time))
    }
}

extension SQLiteStore {
    /// Promises kept apart from the other events of the file.
    public var promises: SQLitePromiseStore { SQLitePromiseStore(self) }
}
#endif
