#if SQLite
import Conversations
import Foundation
import ReputationSQLite
import TestSupport
import Testing

@Suite(.serialized) struct KillTests {
    private let folder: StoreFolder

    init() throws {
        folder = try StoreFolder()
    }

    @Test func `a feed killed again and again ends like one that was left alone`() async throws {
        let events = TestScale.count(whole: 200_000, least: 6_000)
        let kills = TestScale.count(whole: 100, least: 6)
        let batch = "500"
        let calm = folder.path("calm.sqlite")
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try await WorkerProcess(["feed", calm, "\(events)", batch]).finish().status == 0)
        let seconds = (clock.now - start) / .seconds(1)

        let stormy = folder.path("stormy.sqlite")
        var random = SeededRandom(seed: 9)
        var landed = 0
        for _ in 0..<kills {
            let worker = try WorkerProcess(["feed", stormy, "\(events)", batch])
            // From before the file is open to about twice a kill's share of the whole time.
            let wait = Double.random(in: 0.005...(0.06 + 2 * seconds / Double(kills)), using: &random)
            try await Task.sleep(for: .seconds(wait))
            if worker.kill() { landed += 1 }
        }
        let last = try await WorkerProcess(["feed", stormy, "\(events)", batch]).finish()
        #expect(last.status == 0, "\(last.output)")
        #expect(landed > 0, "every run was over before it was killed")
        print("killed \(landed) of \(kills) times within \(events) events")

        let undisturbed = try SQLiteStore(path: calm)
        let resumed = try SQLiteStore(path: stormy)
        #expect(try await resumed.checkIntegrity().problems == [])
        #expect(try await Self.contents(of: resumed, in: folder) == Self.contents(of: undisturbed, in: folder))

        let expected = (0..<events).filter { $0 % 37 == 0 }.map { "\($0)" }
        let paged = try String(contentsOfFile: stormy + ".pager", encoding: .utf8).split(separator: "\n").map(
            String.init
        )
        #expect(Set(paged) == Set(expected), "a message was lost, or one was delivered that nobody sent")
        #expect(paged.count <= expected.count + landed, "more repeats than kills")
        #expect(try await resumed.outbox("pager").isEmpty)
        let entries = try await resumed.outbox("pager", limit: .max, isPending: false)
        #expect(entries.map(\.message.key) == expected)
    }

    /// Everything but who held leases and when messages were delivered, which a kill may change.
    private static func contents(of store: SQLiteStore, in folder: StoreFolder) async throws -> [Substring] {
        let file = folder.path("\(UUID().uuidString).jsonl")
        try await store.export(to: file)
        return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.contains(#""table":"lease""#) && !$0.contains(#""table":"outbox""#) }
    }
}
#endif
