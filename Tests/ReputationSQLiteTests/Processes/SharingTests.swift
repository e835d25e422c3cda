#if SQLite
import Conversations
import Foundation
import ReputationSQLite
import Synchronization
import TestSupport
import Testing

@Suite(.serialized) struct SharingTests {
    private let folder: StoreFolder

    init() throws {
        folder = try StoreFolder()
    }

    private static func finish(_ workers: [WorkerProcess]) async throws -> [(status: Int32, output: String)] {
        var results: [(status: Int32, output: String)] = []
        for worker in workers { results.append(try await worker.finish()) }
        return results
    }

    @Test func `four processes on one file lose no update, overdraw no budget and tell each alert once`() async throws {
        let path = folder.path()
        let rounds = TestScale.count(whole: 1000, least: 25)
        let workers = try (0..<4).map { try WorkerProcess(["share", path, "\($0)", "\(rounds)"]) }
        let results = try await Self.finish(workers)
        #expect(results.map(\.status) == [0, 0, 0, 0], "\(results.map(\.output))")

        let store = try SQLiteStore(path: path)
        func number(_ key: String) async throws -> Int? {
            try await store.record(for: RecordKey(rawValue: key)).flatMap {
                Int(String(decoding: $0.bytes, as: UTF8.self))
            }
        }
        #expect(try await number("counter") == 4 * rounds)
        #expect(try await store.used(ConversationID(platform: .x, native: "post")) == 2 * rounds)
        #expect(results.compactMap { Int($0.output) }.reduce(0, +) == 2 * rounds, "granted and reserved differ")
        #expect(try await store.eventCount() == 5 * rounds)
        let alerts = try await store.outbox("pager", limit: .max, isPending: false)
        let keys = (0..<rounds).map { "alert-\($0)" }.sorted()
        #expect(alerts.map(\.message.key).sorted() == keys)
        // What the last to enqueue found the pager taken for is told now.
        let late = Mutex<[String]>([])
        try await store.deliverPending("pager", at: Date()) { message in late.withLock { $0.append(message.key) } }
        let told = try String(contentsOfFile: path + ".pager", encoding: .utf8).split(separator: "\n")
            .map { $0.split(separator: " ").map(String.init) }
        #expect((told.map { $0[0] } + late.withLock { $0 }).sorted() == keys, "an alert was told twice or never")
        print("\(told.count) alerts were told by \(Set(told.map { $0[1] }).count) of four processes")
        var fences: [Int] = []
        for round in 0..<rounds { if let fence = try await number("led/\(round)") { fences.append(fence) } }
        #expect(!fences.isEmpty && Set(fences).count == fences.count, "two leaders under one fence")
        #expect(try await store.checkIntegrity().problems == [])
    }

    @Test func `four processes that make one file at once all get it`() async throws {
        for _ in 0..<TestScale.count(whole: 50, least: 3) {
            let path = folder.path()
            let workers = try (0..<4).map { try WorkerProcess(["share", path, "\($0)", "1"]) }
            let results = try await Self.finish(workers)
            #expect(results.map(\.status) == [0, 0, 0, 0], "\(results.map(\.output))")
            #expect(try await SQLiteStore(path: path).eventCount() == 5)
        }
    }
}
#endif
