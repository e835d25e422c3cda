#if SQLite
public import Conversations
import GRDB
import ReputationFoundations

extension SQLiteStore: ConversationStore {
    /// Stores the events that are not stored yet, all or none.
    ///
    /// - Parameter events: Facts in any order; repeats are harmless.
    /// - Returns: What became of them.
    /// - Throws: `EncodingError` for a number that JSON cannot write, `CancellationError`, and
    ///   ``/Conversations/StoreError`` when the file cannot be written; then none of the events is stored.
    /// - Complexity: O(log n) for each event in a file of n.
    @discardableResult
    public func append(_ events: [ConversationEvent]) async throws -> AppendResult {
        guard !events.isEmpty else { return AppendResult() }
        return try await EncodedFeed.encoding(events) { feed in
            try await write { try EventWriter.append(feed, to: $0) }
        }
    }

    /// Stored events that match a query, in the order of their positions.
    ///
    /// - Complexity: For everything O(log n + m) for a page of m, or the events that a time range passes over; for a
    ///   thread, case or author O(e log n) in its events, however small the page.
    public func events(
        matching query: EventQuery,
        after position: StorePosition?,
        limit: Int
    ) async throws -> EventPage {
        guard limit > 0 else {
            throw StoreError(.invalidRequest, reason: "a page holds at least one event; the limit was \(limit)")
        }
        let after = position?.number ?? -1
        return try await read { db in
            switch query.scope {
            case .everything: try Self.page(of: db, matching: query, after: after, limit: limit)
            case .conversation, .customerCase, .author:
                try Self.scopedPage(of: db, matching: query, after: after, limit: limit)
            }
        }
    }

    private static func page(
        of db: Database,
        matching query: EventQuery,
        after position: Int64,
        limit: Int
    ) throws -> EventPage {
        let statement = try db.cachedStatement(
            sql: """
                SELECT position, erased, json FROM event
                WHERE position > ? AND occurred >= ? AND (occurred < ? OR ?) ORDER BY position LIMIT ?
                """
        )
        let rows = try Row.fetchAll(
            statement,
            arguments: [
                position, query.from.milliseconds, query.to.milliseconds, query.to == .distantFuture, Int64(limit),
            ]
        ).map { try EventRow($0) }
        return EventPage(
            events: rows.map(\.event),
            next: rows.last.map { StorePosition(number: $0.position) }
        )
    }

    private static func scopedPage(
        of db: Database,
        matching query: EventQuery,
        after position: Int64,
        limit: Int
    ) throws -> EventPage {
        var neighbourhood = Neighbourhood(db)
        switch query.scope {
        case .everything: break
        case .conversation(let id): try neighbourhood.addThread(EventLink.node(of: id).shortKey)
        case .customerCase(let id): try neighbourhood.addCase(id.digest.shortKey)
        case .author(let id): try neighbourhood.addPerson(CaseID(id).digest.shortKey)
        }
        try neighbourhood.addRetractions()
        let rows = neighbourhood.rows
        let start = rows.firstIndex { $0.position > position } ?? rows.count
        // The position of an event in this log is its place among the rows.
        let log = ConversationLog(restoring: rows.map(\.kept))
        var page = log.page(
            matching: query,
            after: start > 0 ? StorePosition(number: Int64(start - 1)) : nil,
            limit: limit
        )
        page.next = page.next.map { StorePosition(number: rows[Int($0.number)].position) }
        return page
    }

    /// How many distinct events are stored.
    ///
    /// - Complexity: O(n).
    public func eventCount() async throws -> Int {
        try await read { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") ?? 0 }
    }
}
#endif
