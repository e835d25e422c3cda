#if SQLite
import Conversations
import Foundation
import Moderation
import ReputationSQLite
import ReputationTesting
import TestSupport
import Testing

@Suite struct ImportTests {
    private let folder: StoreFolder
    private let build = EventBuilder()

    init() throws {
        folder = try StoreFolder()
    }

    private func export(_ store: SQLiteStore) async throws -> String {
        let file = folder.path("\(UUID().uuidString).jsonl")
        try await store.export(to: file)
        return file
    }

    private func fileNames() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    }

    @Test func `a number that was given once is not given again by an imported file`() async throws {
        let store = try folder.makeStore()
        func add(_ name: String, to store: SQLiteStore) async throws {
            let entry = DecisionLogEntry(
                key: name,
                decision: DecisionID(rawValue: name),
                comment: build.message(name),
                author: build.author(name),
                at: build.time(0),
                fact: .step(kind: .hide, status: .done, note: nil)
            )
            #expect(try await store.append(entry))
        }
        for name in ["ada", "bo", "cleo"] { try await add(name, to: store) }
        let last = try #require(try await store.entries(.all, after: nil, limit: 9).last?.position)
        try await store.eraseModeration(of: build.author("cleo"))
        let file = try await export(store)
        let copy = try SQLiteStore(importing: file, into: folder.path())
        try await add("dan", to: copy)
        let position = try #require(try await copy.entries(.all, after: nil, limit: 9).last?.position)
        #expect(position > last)

        // An earlier release's export does not say it, and is read all the same.
        var lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
        #expect(lines[lines.count - 1].contains("\"sequences\""))
        lines[lines.count - 1] = "{\"end\":\(lines.count - 1)}"
        let earlier = folder.path("earlier.jsonl")
        try (lines.joined(separator: "\n") + "\n").write(toFile: earlier, atomically: true, encoding: .utf8)
        #expect(try await SQLiteStore(importing: earlier, into: folder.path()).entries(.all).count == 2)
    }

    @Test func `an import that fails removes nothing but what it made, and what a killed one left is in nobody's way`()
        async throws
    {
        let file = try await export(FullStore.make(in: folder))
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        let bad = folder.path("bad.jsonl")
        try (lines.dropLast().joined(separator: "\n") + "\n").write(toFile: bad, atomically: true, encoding: .utf8)
        let path = folder.path("care.sqlite")
        // Another program's, by chance.
        for end in ["-wal", "-shm"] { try Data("mine".utf8).write(to: URL(fileURLWithPath: path + end)) }
        try Data("half".utf8).write(to: URL(fileURLWithPath: path + ".unfinished"))
        let names = try fileNames()
        #expect(throws: StoreError.self) { try SQLiteStore(importing: bad, into: path) }
        #expect(try fileNames() == names.filter { $0 != "care.sqlite.unfinished" })
        for end in ["-wal", "-shm"] {
            #expect(FileManager.default.contents(atPath: path + end) == Data("mine".utf8))
            try FileManager.default.removeItem(atPath: path + end)
        }
        try Data("half".utf8).write(to: URL(fileURLWithPath: path + ".unfinished"))
        let store = try SQLiteStore(importing: file, into: path)
        #expect(try await store.checkIntegrity().problems == [])
        #expect(try !fileNames().contains { $0.contains("unfinished") })
    }

    @Test(arguments: [
        ("{\"event\":EVENT,\"position\":0}", "below 1"),
        ("{\"event\":EVENT,\"position\":-7}", "below 1"),
        ("{\"row\":{\"id\":\"x\",\"json\":\"{}\",\"position\":0},\"table\":\"promiseEvent\"}", "no number from 1"),
        ("{\"row\":{\"id\":\"x\",\"json\":\"{}\",\"position\":1},\"table\":\"promiseEvent\"}", "cannot be read"),
        ("{\"row\":{\"key\":7,\"revision\":1},\"table\":\"record\"}", "holds no such value"),
        ("{\"row\":{\"key\":null,\"revision\":1},\"table\":\"record\"}", "holds no such value"),
        ("{\"row\":{\"key\":\"x\"},\"table\":\"record\"}", "NOT NULL"),
        ("{\"row\":{\"key\":\"x\",\"ferry\":1},\"table\":\"record\"}", "has no column"),
        ("{\"end\":1,\"sequences\":{\"event\":-1}}", "has given"),
        ("{\"end\":1,\"sequences\":{\"record\":1}}", "gives no numbers"),
    ])
    func `a line that no store would read is refused with its number`(line: String, reason: String) throws {
        let event = String(
            decoding: try JSONEncoder().encode(build.customer("ada", writes: "m1", at: 0)),
            as: UTF8.self
        )
        let file = folder.path("bad.jsonl")
        let header = "{\"header\":{\"form\":\"swift-reputation store\",\"schema\":5}}"
        try "\(header)\n\(line.replacing("EVENT", with: event))\n{\"end\":2}\n"
            .write(toFile: file, atomically: true, encoding: .utf8)
        let path = folder.path()
        #expect { try SQLiteStore(importing: file, into: path) } throws: {
            let said = ($0 as? StoreError)?.reason ?? "\($0)"
            return said.contains("line 2") && said.contains(reason)
        }
        #expect(try fileNames() == ["bad.jsonl"])
    }

    @Test(.timeLimit(.minutes(10)))
    func `a damaged export is refused with a line, or makes a sound file that exports again`() async throws {
        let whole = try Data(contentsOf: URL(fileURLWithPath: await export(FullStore.make(in: folder))))
        var accepted = 0
        for (seed, bytes) in Mutation.forms(of: [Array(whole)], whole: 10_000, least: 100) {
            let file = folder.path("damaged.jsonl")
            try Data(bytes).write(to: URL(fileURLWithPath: file))
            let path = folder.path("damaged.sqlite")
            do {
                let options = SQLiteStoreOptions(durability: .machine)
                let store = try SQLiteStore(importing: file, into: path, options: options)
                accepted += 1
                #expect(try await store.checkIntegrity().problems == [], "seed \(seed)")
                _ = try await export(store)
                try store.close()
                for name in try fileNames() where name.hasPrefix("damaged.sqlite") {
                    try FileManager.default.removeItem(atPath: folder.path(name))
                }
            } catch let error as StoreError {
                #expect(error.reason.contains(", line ") || error.code == .futureSchema, "seed \(seed): \(error)")
            }
            #expect(try !fileNames().contains { $0.hasPrefix("damaged.sqlite") }, "seed \(seed)")
        }
        print("\(accepted) damaged exports were imported")
    }

    @Test func `an import that is killed at any time leaves no file, or a whole one`() async throws {
        let store = try folder.makeStore()
        try await store.append((0..<4000).map { build.customer("p\($0 % 97)", writes: "m\($0)", at: Double($0)) })
        let file = try await export(store)
        var random = SeededRandom(seed: 5)
        var kills = 0
        for round in 0..<TestScale.count(whole: 60, least: 5) {
            let path = folder.path("round\(round).sqlite")
            let worker = try WorkerProcess(["import", path, file])
            try await Task.sleep(for: .seconds(Double.random(in: 0.005...0.3, using: &random)))
            if worker.kill() { kills += 1 }
            if FileManager.default.fileExists(atPath: path) {
                #expect(try await SQLiteStore(path: path).eventCount() == 4000, "round \(round)")
            } else {
                let last = try await WorkerProcess(["import", path, file]).finish()
                #expect(last.status == 0, "\(last.output)")
                #expect(try await SQLiteStore(path: path).eventCount() == 4000, "round \(round)")
            }
            #expect(!FileManager.default.fileExists(atPath: path + ".unfinished"))
        }
        #expect(kills > 0, "every import was over before it was killed")
    }
}
#endif
