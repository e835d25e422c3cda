#if SQLite
import Conversations
import Foundation
import ReputationSQLite

/// One of several processes that do the same work on one store.
struct ShareJob {
    let path: String
    let worker: Int
    let rounds: Int
    private let counter = RecordKey(rawValue: "counter")
    private let budget = RecordKey(rawValue: "budget")

    func run() async throws {
        let store = try SQLiteStore(
            path: path,
            options: SQLiteStoreOptions(durability: .machine, patience: .seconds(60))
        )
        var reserved = 0
        for round in 0..<rounds {
            try await store.append([
                FeedJob.event(round * 11), FeedJob.event(1_000_000 + worker * 100_000 + round * 11),
            ])
            try await store.enqueue([OutboxMessage(channel: "pager", key: "alert-\(round)", body: [])])
            _ = try await change(counter, in: store) { $0 + 1 }
            // Everybody wants one of the budget every round, and there is half of what they want.
            if try await change(budget, in: store, { $0 < rounds * 2 ? $0 + 1 : nil }) { reserved += 1 }
            try await lead(round, in: store)
        }
        print(reserved)
        try store.close()
    }

    /// Changes a number that everybody changes, until nobody was in between.
    private func change(_ key: RecordKey, in store: SQLiteStore, _ body: (Int) -> Int?) async throws -> Bool {
        while true {
            let saved = try await store.record(for: key)
            let number = saved.flatMap { Int(String(decoding: $0.bytes, as: UTF8.self)) } ?? 0
            guard let next = body(number) else { return false }
            do {
                try await store.save(Array("\(next)".utf8), for: key, expecting: saved?.revision)
                return true
            } catch let error as StoreError where error.code == .revisionConflict {
                continue
            }
        }
    }

    /// Does what only one may do in a round, under a lease that it may lose: its commit is refused then.
    private func lead(_ round: Int, in store: SQLiteStore) async throws {
        let now = Date(timeIntervalSince1970: Double(round))
        guard let lease = try await store.lease("lead", for: "worker\(worker)", at: now, lasting: .milliseconds(500))
        else {
            return
        }
        let key = RecordKey(rawValue: "led/\(round)")
        do {
            try await store.commit(
                StoreBatch(records: [.init(key, to: Array("\(lease.fence)".utf8), expecting: nil)]),
                under: lease
            )
        } catch let error as StoreError where error.code == .leaseLost || error.code == .revisionConflict {
            return
        }
    }
}
#endif
