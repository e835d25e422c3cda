#if SQLite
import Conversations
import Foundation
import Moderation
import ReputationSQLite

/// One of several processes that do the same work on one store.
struct ShareJob {
    let path: String
    let worker: Int
    let rounds: Int
    private let counter = RecordKey(rawValue: "counter")
    private let post = ConversationID(platform: .x, native: "post")

    func run() async throws {
        let store = try SQLiteStore(
            path: path,
            options: SQLiteStoreOptions(durability: .machine, busyTimeout: .seconds(60))
        )
        var reserved = 0
        for round in 0..<rounds {
            try await store.append([
                FeedJob.event(round * 11), FeedJob.event(1_000_000 + worker * 100_000 + round * 11),
            ])
            try await store.enqueue([OutboxMessage(channel: "pager", key: "alert-\(round)", body: [])])
            try await count(in: store)
            // Everybody wants to hide one every round, and there is half of what they want.
            let wish = HideRequest(
                decision: DecisionID(rawValue: "\(worker)-\(round)"),
                conversation: post,
                cost: 1,
                limits: HideLimits(total: rounds * 2),
                at: Date(timeIntervalSince1970: Double(round))
            )
            if try await store.reserve(wish) { reserved += 1 }
            try await lead(round, in: store)
            try await page(from: store)
        }
        print(reserved)
        try store.close()
    }

    /// Adds one to a number to which everybody adds, until nobody was in between.
    private func count(in store: SQLiteStore) async throws {
        while true {
            let saved = try await store.record(for: counter)
            let number = saved.flatMap { Int(String(decoding: $0.bytes, as: UTF8.self)) } ?? 0
            do {
                try await store.save(Array("\(number + 1)".utf8), for: counter, expecting: saved?.revision)
                return
            } catch let error as StoreError where error.code == .revisionConflict {
                continue
            }
        }
    }

    /// Tells what waits into a file that all share, whoever gets the lease; a key is told again only by a worker that lost
    /// its lease, and none is stopped for a minute here.
    private func page(from store: SQLiteStore) async throws {
        guard
            let lease = try await store.lease("pager", for: "worker\(worker)", at: Date(), lasting: .seconds(60))
        else { return }
        let pager = path + ".pager"
        try await store.deliverPending("pager", at: Date(), under: lease) { message in
            if !FileManager.default.fileExists(atPath: pager) { try Data().write(to: URL(fileURLWithPath: pager)) }
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: pager))
            try handle.seekToEnd()
            try handle.write(contentsOf: Data("\(message.key) \(worker)\n".utf8))
            try handle.close()
        }
        try await store.release(lease)
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
