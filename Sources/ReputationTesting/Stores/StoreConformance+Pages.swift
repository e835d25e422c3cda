import Conversations
public import Testing

extension ConversationStoreConformance {
    /// Pages of any size give every event once, in one order, and positions grow.
    public func pagesAreStable(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.pagesAreStable, sourceLocation) { store, report in
            let build = EventBuilder()
            let events = (0..<23).map { build.customer("ada", writes: "m\($0)", at: Double(23 - $0)) }
            for start in stride(from: 0, to: events.count, by: 9) {
                try await store.append(Array(events[start..<min(start + 9, events.count)]))
            }
            let expected = try await store.everything().map(\.id)
            report.sameMembers(expected.sorted(), events.map(\.id).sorted(), "all events")
            for limit in [1, 2, 5, 22, 23, 24, Int.max] {
                var ids: [EventID] = []
                var position: StorePosition?
                while true {
                    let page = try await store.events(matching: EventQuery(), after: position, limit: limit)
                    report.expect(page.events.count <= limit, "a page of \(limit) has \(page.events.count) events")
                    report.equal(page.next == nil, page.events.isEmpty, "whether a page has no position to go on after")
                    let again = try await store.events(matching: EventQuery(), after: position, limit: limit)
                    report.expect(again == page, "a page of \(limit) read again differs")
                    guard let next = page.next, ids.count <= events.count else { break }
                    let grows = position.map { $0 < next } ?? true
                    report.expect(grows, "positions do not grow in pages of \(limit)")
                    ids += page.events.map(\.id)
                    position = next
                }
                report.sameMembers(ids, expected, "all pages of \(limit)")
            }
        }
    }

    /// Who has read everything and goes on gets exactly what was appended since, however long ago it happened.
    public func lateAppendsAreSeen(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.lateAppendsAreSeen, sourceLocation) { store, report in
            let build = EventBuilder()
            let root = build.customer("ada", writes: "root", at: 100)
            let thread = EventQuery(.conversation(ConversationID(build.message("root"))))
            try await store.append([root] + (0..<6).map { build.customer("ada", writes: "m\($0)", at: Double($0)) })
            let half = try await store.events(matching: EventQuery(), after: nil, limit: 3)
            let whole = try await store.allEvents(limit: 4)
            let inThread = try await store.allEvents(matching: thread, limit: 4)
            let late = (0..<5).map { build.brand(writes: "late\($0)", replyingTo: "root", at: Double(50 - $0)) }
            try await store.append(late)
            let ids = late.map(\.id).sorted()
            func read(_ query: EventQuery, after position: StorePosition?) async throws -> [EventID] {
                try await store.allEvents(matching: query, after: position, limit: 4).events.map(\.id)
            }
            report.sameMembers(
                try await read(EventQuery(), after: whole.last).sorted(),
                ids,
                "what a reader of everything gets after late events"
            )
            report.sameMembers(
                try await read(thread, after: inThread.last).sorted(),
                ids,
                "what a reader of the thread gets after late events"
            )
            report.sameMembers(
                (half.events.map(\.id) + (try await read(EventQuery(), after: half.next))).sorted(),
                (whole.events.map(\.id) + ids).sorted(),
                "what a reader gets who was half-way when late events came"
            )
        }
    }

    /// Who reads while somebody appends gets every event once.
    public func readersMissNothingWhileWriting(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.readersMissNothingWhileWriting, sourceLocation) { store, report in
            let build = EventBuilder()
            let batches = (0..<40).map { batch in
                (0..<3).map { build.customer("ada", writes: "m\(batch)-\($0)", at: Double(-batch)) }
            }
            let isDone = LawFlag()
            var ids: [EventID] = []
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    for batch in batches { try await store.append(batch) }
                    await isDone.set()
                }
                var position: StorePosition?
                while true {
                    let wasDone = await isDone.isSet
                    let read = try await store.allEvents(after: position, limit: 7)
                    ids += read.events.map(\.id)
                    position = read.last
                    if wasDone || group.isCancelled { break }
                    try await Task.sleep(for: .milliseconds(1))
                }
                try await group.waitForAll()
            }
            report.sameMembers(ids.sorted(), batches.joined().map(\.id).sorted(), "what a reader got meanwhile")
        }
    }

    /// A page of fewer than one event is refused as an invalid request.
    public func limitBelowOneIsRefused(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.limitBelowOneIsRefused, sourceLocation) { store, report in
            try await store.append([EventBuilder().customer("ada", writes: "m", at: 0)])
            for limit in [0, -1, Int.min] {
                do {
                    let page = try await store.events(matching: EventQuery(), after: nil, limit: limit)
                    report.expect(false, "a limit of \(limit) gives \(page.events.count) events and no error")
                } catch let error as StoreError {
                    report.equal(error.code, .invalidRequest, "the error for a limit of \(limit)")
                }
            }
        }
    }
}
