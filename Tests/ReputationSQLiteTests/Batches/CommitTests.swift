#if SQLite
import Conversations
import Foundation
import ReputationSQLite
import ReputationTesting
import ServiceLevels
import Testing

@Suite struct CommitTests {
    private let folder: StoreFolder
    private let build = EventBuilder()
    private let key = RecordKey(rawValue: "cursor/pier")

    init() throws {
        folder = try StoreFolder()
    }

    private func batch(_ number: Int, expecting revision: Int?) -> StoreBatch {
        StoreBatch(
            events: [build.customer("ada", writes: "m\(number)", at: Double(number))],
            records: [.init(key, to: [UInt8(number)], expecting: revision)],
            messages: [OutboxMessage(channel: "pager", key: "\(number)", body: [])],
            snapshots: ["desk": EngineSnapshot(log: ConversationLog(), time: build.time(Double(number)))]
        )
    }

    private func code(_ work: () async throws -> Void) async throws -> StoreError.Code? {
        do {
            try await work()
            return nil
        } catch let error as StoreError {
            return error.code
        }
    }

    @Test func `a batch is stored whole, and a batch that cannot be is not there in any part`() async throws {
        let store = try folder.makeStore()
        let receipt = try await store.commit(batch(1, expecting: nil))
        #expect(receipt.events == AppendResult(appended: 1))
        #expect(receipt.revisions == [key: 1])
        #expect(receipt.enqueued == 1)
        #expect(try await code { try await store.commit(batch(2, expecting: nil)) } == .revisionConflict)
        #expect(try await store.eventCount() == 1)
        #expect(try await store.outbox("pager").map(\.message.key) == ["1"])
        #expect(try await store.clocks(named: "desk").snapshot()?.time == build.time(1))
        try await store.commit(batch(2, expecting: 1))
        #expect(try await store.outbox("pager").map(\.message.key) == ["1", "2"])
        // The same message again, and an older one, change nothing.
        #expect(try await store.enqueue([OutboxMessage(channel: "pager", key: "1", body: [9])]) == 0)
        #expect(try await store.enqueue([OutboxMessage(channel: "pager", key: "1", revision: 1, body: [9])]) == 1)
    }

    @Test func `a worker whose clock runs behind gives nobody's lease away, neither its own nor another's`()
        async throws
    {
        let path = folder.path()
        let (store, other) = (try SQLiteStore(path: path), try SQLiteStore(path: path))
        let held = try #require(try await store.lease("desk", for: "mira", at: build.time(10), lasting: .seconds(600)))
        // Its clock was set back by five minutes.
        let renewed = try await store.renew(held, at: build.time(5), lasting: .seconds(600))
        #expect(renewed.expiresAt == build.time(20))
        #expect(try await other.lease("desk", for: "leo", at: build.time(19), lasting: .seconds(60)) == nil)
        // Another's clock that runs behind finds the lease taken for even longer.
        #expect(try await other.lease("desk", for: "leo", at: build.time(-90), lasting: .seconds(60)) == nil)
        // One that runs ahead takes it, and the fence stops whoever believes to hold it still.
        let taken = try #require(try await other.lease("desk", for: "leo", at: build.time(25), lasting: .seconds(60)))
        #expect(taken.fence > renewed.fence)
        #expect(
            try await code { _ = try await store.renew(renewed, at: build.time(11), lasting: .seconds(1)) }
                == .leaseLost
        )
    }

    @Test func `a worker that slept past its lease is stopped by its fence`() async throws {
        let store = try folder.makeStore()
        let other = try SQLiteStore(path: store.path)
        let first = try #require(try await store.lease("desk", for: "mira", at: build.time(0), lasting: .seconds(60)))
        #expect(try await other.lease("desk", for: "leo", at: build.time(0.5), lasting: .seconds(60)) == nil)
        #expect(try await other.lease("tone", for: "leo", at: build.time(0.5), lasting: .seconds(60)) != nil)
        let renewed = try await store.renew(first, at: build.time(0.9), lasting: .seconds(60))
        #expect(renewed.fence == first.fence)
        #expect(try await other.lease("desk", for: "leo", at: build.time(1.5), lasting: .seconds(60)) == nil)
        let second = try #require(try await other.lease("desk", for: "leo", at: build.time(2), lasting: .seconds(60)))
        #expect(second.fence > first.fence)
        #expect(try await code { try await store.commit(batch(1, expecting: nil), under: renewed) } == .leaseLost)
        #expect(
            try await code { _ = try await store.renew(renewed, at: build.time(2), lasting: .seconds(1)) } == .leaseLost
        )
        #expect(try await code { try await store.markDelivered([1], at: build.time(2), under: renewed) } == .leaseLost)
        #expect(try await store.eventCount() == 0)
        try await store.release(renewed)
        try await other.commit(batch(1, expecting: nil), under: second)
        try await other.release(second)
        let third = try await store.lease("desk", for: "mira", at: build.time(2.1), lasting: .seconds(60))
        #expect(third.map { $0.fence > second.fence } == true)
    }

    @Test func `a delivery that fails leaves the message, and those before it are done`() async throws {
        struct Away: Error {}
        let store = try folder.makeStore()
        try await store.enqueue((0..<5).map { OutboxMessage(channel: "pager", key: "\($0)", body: []) })
        await #expect(throws: Away.self) {
            try await store.deliverPending("pager", at: build.time(0)) { if $0.key == "3" { throw Away() } }
        }
        #expect(try await store.outbox("pager").map(\.message.key) == ["3", "4"])
        #expect(try await store.deliverPending("pager", at: build.time(1)) { _ in } == 2)
        #expect(try await store.deliverPending("pager", at: build.time(2)) { _ in } == 0)
    }

    @Test func `what clocks tell goes through the outbox to a sink, each once`() async throws {
        let store = try folder.makeStore()
        let book = try PolicyBook.standard(calendar: BusinessCalendar.always.id).compiled(with: [])
        var engine = ServiceLevelEngine(brand: build.brand, book: book)
        let events = [build.customer("ada", writes: "m1", at: 0), build.customer("bo", writes: "m2", at: 3)]
        let told = engine.ingest(events) + engine.advance(to: build.time(60 * 24 * 3))
        let messages = try told.map { try OutboxMessage($0, to: engine.recipients(of: $0)) }
        let step = StoreBatch(events: events, messages: messages, snapshots: ["desk": engine.snapshot])
        #expect(try await store.commit(step).enqueued == told.count)
        #expect(try await store.commit(step).enqueued == 0)
        let sink = InMemoryEscalationSink()
        #expect(try await store.deliverEscalations(to: sink, at: build.time(1)) == told.count)
        #expect(await sink.delivered == told)
        #expect(try await store.deliverEscalations(to: sink, at: build.time(2)) == 0)
    }

    @Test func `a source read again adds nothing, and one that was stopped goes on`() async throws {
        let store = try folder.makeStore()
        let events = (0..<10).map { build.customer("ada", writes: "m\($0)", at: Double($0)) }
        struct Stopped: Error {}
        let half = ListedSource(events: events, stopsAt: 6)
        await #expect(throws: ListedSource.Stopped.self) { try await store.read(half, as: "pier") }
        #expect(try await store.eventCount() == 6)
        let whole = ListedSource(events: events, stopsAt: nil)
        var seen = 0
        try await store.read(whole, as: "pier") { batch, _ in seen += batch.events.count }
        #expect(seen == 4)
        #expect(try await store.eventCount() == 10)
        try await store.read(whole, as: "pier") { batch, _ in seen += batch.events.count }
        #expect(seen == 4)
    }
}

/// Gives events two by two and stops somewhere.
private struct ListedSource: ConversationSource {
    struct Stopped: Error {}

    var events: [ConversationEvent]
    var stopsAt: Int?

    func batches(after cursor: SourceCursor?) -> AsyncThrowingStream<ConversationBatch, any Error> {
        let start = cursor.flatMap { Int($0.rawValue) } ?? 0
        return AsyncThrowingStream { continuation in
            for number in stride(from: start, to: events.count, by: 2) {
                if let stopsAt, number >= stopsAt { return continuation.finish(throwing: Stopped()) }
                let end = min(number + 2, events.count)
                continuation.yield(
                    ConversationBatch(events: Array(events[number..<end]), cursor: SourceCursor(rawValue: "\(end)"))
                )
            }
            continuation.finish()
        }
    }
}
#endif
