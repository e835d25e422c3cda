#if SQLite
import Conversations
import Foundation
import ReputationSQLite
import ReputationTesting
import Synchronization
import Testing

@Suite struct DeliveryTests {
    private let folder: StoreFolder
    private let build = EventBuilder()

    init() throws {
        folder = try StoreFolder()
    }

    private func message(_ name: String) -> OutboxMessage {
        OutboxMessage(channel: "pager", key: name, body: Array(name.utf8), about: [build.author(name)])
    }

    /// What was told, with its words.
    private final class Pager: Sendable {
        private let calls = Mutex<[String]>([])

        var told: [String] { calls.withLock { $0 } }

        func tell(_ message: OutboxMessage) {
            calls.withLock { $0.append(String(decoding: message.body, as: UTF8.self)) }
        }
    }

    @Test func `what is emptied or delivered by another while one message is told is not told`() async throws {
        let path = folder.path()
        let (store, other) = (try SQLiteStore(path: path), try SQLiteStore(path: path))
        try await store.enqueue(["ada", "bo", "cleo", "dan"].map(message))
        let numbers = try await store.outbox("pager").map(\.number)
        let pager = Pager()
        let (bo, time) = (build.author("bo"), build.time(1))
        let delivered = try await store.deliverPending("pager", at: time) { message in
            pager.tell(message)
            guard message.key == "ada" else { return }
            try await other.erase(bo, upTo: time)
            try await other.markDelivered([numbers[2]], at: time)
            try await other.enqueue([OutboxMessage(channel: "pager", key: "eva", body: Array("eva".utf8))])
        }
        #expect(pager.told == ["ada", "dan", "eva"])
        #expect(delivered == 3)
        #expect(try await store.outbox("pager").isEmpty)
    }

    @Test(arguments: [false, true])
    func `a worker that has lost its lease tells nobody any more`(isLostMeanwhile: Bool) async throws {
        let path = folder.path()
        let (store, other) = (try SQLiteStore(path: path), try SQLiteStore(path: path))
        try await store.enqueue(["ada", "bo", "cleo"].map(message))
        let lease = try #require(
            try await store.lease("pager", for: "mira", at: build.time(0), lasting: .seconds(60))
        )
        let late = build.time(2)
        func takeOver() async throws { _ = try await other.lease("pager", for: "leo", at: late, lasting: .seconds(60)) }
        if !isLostMeanwhile { try await takeOver() }
        let pager = Pager()
        do {
            try await store.deliverPending("pager", at: late, under: lease) { message in
                pager.tell(message)
                _ = try await other.lease("pager", for: "leo", at: late, lasting: .seconds(60))
            }
            Issue.record("it went on")
        } catch let error as StoreError {
            #expect(error.code == .leaseLost)
        }
        #expect(pager.told == (isLostMeanwhile ? ["ada"] : []))
        // Whoever has the lease now tells them all; what was told without being noted is told again.
        #expect(try await other.outbox("pager").map(\.message.key) == ["ada", "bo", "cleo"])
    }
}
#endif
