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

        var random = SeededRandom(seed: 9)
        var stormy = ""
        var stored = events
        // A machine that has become faster would be through before the last kill: then again with shorter lives.
        for share in [1.2, 0.6, 0.3, 0.15] where stored == events {
            stormy = folder.path("stormy\(share).sqlite")
            var landed = 0
            while landed < kills {
                let worker = try WorkerProcess(["feed", stormy, "\(events)", batch])
                // From before the file is open to a little more than a kill's share of the whole time.
                let wait = Double.random(in: 0.005...(0.06 + share * seconds / Double(kills)), using: &random)
                try await Task.sleep(for: .seconds(wait))
                if worker.kill() {
                    landed += 1
                } else if try await Self.next(in: stormy) == events {
                    break
                }
            }
            stored = try await Self.next(in: stormy)
            print("killed \(landed) times, \(stored) of \(events) events were stored then")
        }
        #expect(stored < events, "the feed was over before the last kill")
        let last = try await WorkerProcess(["feed", stormy, "\(events)", batch]).finish()
        #expect(last.status == 0, "\(last.output)")

        let undisturbed = try SQLiteStore(path: calm)
        let resumed = try SQLiteStore(path: stormy)
        #expect(try await resumed.checkIntegrity().problems == [])
        #expect(try await Self.contents(of: resumed, in: folder) == Self.contents(of: undisturbed, in: folder))

        let told = try await Self.told(by: undisturbed)
        #expect(try await Self.told(by: resumed) == told)
        let pages = told.filter { $0.hasPrefix("pager/") }
        #expect(pages == (0..<events).filter { $0 % 37 == 0 }.map { "pager/\($0)/0" })
        #expect(told.count > pages.count, "the clocks told nothing")
        let paged = try Self.lines(of: stormy + ".pager")
        #expect(try Self.lines(of: calm + ".pager").sorted() == told.sorted(), "an undisturbed run tells each once")
        #expect(Set(paged) == Set(told), "a message was lost, or one was delivered that nobody sent")
        #expect(paged.count <= told.count + kills, "more repeats than kills")
        print("\(told.count) messages, \(paged.count - told.count) of them told again")
    }

    /// How far the feed is stored.
    private static func next(in path: String) async throws -> Int {
        struct State: Decodable { var next: Int }
        let record = try await SQLiteStore(path: path).record(for: RecordKey(rawValue: "state/feed"))
        return try record.map { try JSONDecoder().decode(State.self, from: Data($0.bytes)).next } ?? 0
    }

    /// What the outbox has told, all of it delivered.
    private static func told(by store: SQLiteStore) async throws -> [String] {
        var told: [String] = []
        for channel in ["pager", OutboxChannel.serviceLevels] {
            #expect(try await store.outbox(channel).isEmpty)
            let entries = try await store.outbox(channel, limit: .max, isPending: false)
            told += entries.map { "\(channel)/\($0.message.key)/\($0.message.revision)" }
        }
        return told
    }

    private static func lines(of file: String) throws -> [String] {
        try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
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
