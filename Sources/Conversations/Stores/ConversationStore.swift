/// Keeps events, and beside them the records that readers derive from them.
///
/// ## Implementation guidance
///
/// Appending never conflicts: events are facts, and a fact already stored is left as it is. The one exception is
/// written in ``ConversationLog/append(_:)``, which an implementation can use to decide. Positions grow with every
/// stored event and are never reused, so that a reader who asks for what comes after the last position it saw sees
/// every event exactly once, however late it was appended. Records other than events are guarded by revisions: two
/// writers who read the same revision cannot both replace it.
public protocol ConversationStore: Sendable {
    /// Stores the events that are not stored yet, all or none.
    ///
    /// - Parameter events: Facts in any order; repeats are harmless.
    /// - Returns: What became of them.
    /// - Throws: Whatever keeps the store from writing; then none of the events is stored.
    @discardableResult
    func append(_ events: [ConversationEvent]) async throws -> AppendResult

    /// Stored events that match a query, in the order of their positions.
    ///
    /// - Parameters:
    ///   - query: Which events.
    ///   - position: The position after which to begin; `nil` for the beginning.
    ///   - limit: The most events to give, at least 1.
    /// - Returns: The events and the position to go on after.
    /// - Throws: ``StoreError`` with the code ``StoreError/Code-swift.struct/invalidRequest`` for a limit below 1;
    ///   whatever keeps the store from reading.
    func events(matching query: EventQuery, after position: StorePosition?, limit: Int) async throws -> EventPage

    /// The record stored under a key, or `nil`.
    ///
    /// - Parameter key: Its name.
    /// - Returns: The content with its revision.
    /// - Throws: Whatever keeps the store from reading.
    func record(for key: RecordKey) async throws -> StoredRecord?

    /// Stores a record under a key if it is still at the expected revision.
    ///
    /// - Parameters:
    ///   - bytes: The new content; `nil` removes the record.
    ///   - key: Its name.
    ///   - revision: The revision that was read; `nil` when there was none.
    /// - Returns: The new revision; `nil` after a removal.
    /// - Throws: ``StoreError`` with the code ``StoreError/Code-swift.struct/revisionConflict`` when it is not.
    @discardableResult
    func save(_ bytes: [UInt8]?, for key: RecordKey, expecting revision: Int?) async throws -> Int?
}

extension ConversationStore {
    /// The stored events that match a query as a log, from which conversations and cases are computed.
    ///
    /// The log is for reading: it holds the shells of what was erased, but only the store remembers whom it forgot.
    ///
    /// - Parameters:
    ///   - query: Which events; all by default.
    ///   - pageSize: How many events to read at once, at least 1.
    /// - Returns: The log.
    /// - Throws: What ``events(matching:after:limit:)`` throws.
    public func log(matching query: EventQuery = EventQuery(), pageSize: Int = 1000) async throws -> ConversationLog {
        var log = ConversationLog()
        var position: StorePosition?
        repeat {
            let page = try await events(matching: query, after: position, limit: pageSize)
            log.append(page.events)
            position = page.next
        } while position != nil
        return log
    }
}
