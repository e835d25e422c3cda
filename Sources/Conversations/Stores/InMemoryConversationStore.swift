#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A store that lives as long as the process: for tests, tools, and everything that reads an export once.
public actor InMemoryConversationStore: ErasableConversationStore {
    /// What is stored, for computing conversations and cases.
    public private(set) var log: ConversationLog
    private var recordsByKey: [RecordKey: StoredRecord] = [:]
    /// The last revision of each key, kept after a removal so that a revision is never reused.
    private var lastRevision: [RecordKey: Int] = [:]

    /// Starts with the events of a log, or empty.
    public init(_ log: ConversationLog = ConversationLog()) {
        self.log = log
    }

    /// Stores the events that are not stored yet.
    @discardableResult
    public func append(_ events: [ConversationEvent]) -> AppendResult {
        log.append(events)
    }

    /// Stored events that match a query, in the order of their positions.
    ///
    /// - Complexity: O(n) in the events stored after `position`, for a thread, case or author O(e log e) in its events.
    public func events(
        matching query: EventQuery,
        after position: StorePosition?,
        limit: Int
    ) throws -> EventPage {
        guard limit > 0 else {
            throw StoreError(.invalidRequest, reason: "a page holds at least one event; the limit was \(limit)")
        }
        return log.page(matching: query, after: position, limit: limit)
    }

    /// The record stored under a key, or `nil`.
    public func record(for key: RecordKey) -> StoredRecord? {
        recordsByKey[key]
    }

    /// Stores a record under a key if it is still at the expected revision.
    @discardableResult
    public func save(_ bytes: [UInt8]?, for key: RecordKey, expecting revision: Int?) throws -> Int? {
        guard recordsByKey[key]?.revision == revision else {
            let found = recordsByKey[key].map { "revision \($0.revision)" } ?? "nothing"
            throw StoreError(
                .revisionConflict,
                reason: "\(key) holds \(found) where \(revision.map { "revision \($0)" } ?? "nothing") was expected"
            )
        }
        let next = (lastRevision[key] ?? 0) + 1
        lastRevision[key] = next
        recordsByKey[key] = bytes.map { StoredRecord(bytes: $0, revision: next) }
        return bytes == nil ? nil : next
    }

    /// Erases what an account wrote and what was noted about it, up to a time.
    @discardableResult
    public func erase(_ author: AuthorID, upTo time: Date) -> Int {
        log.erase(author, upTo: time)
    }
}
