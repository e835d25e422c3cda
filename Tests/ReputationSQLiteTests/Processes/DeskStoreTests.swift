#if SQLite
import Conversations
import Foundation
import Reputation
import ReputationSQLite
import TestSupport
import Testing

@Suite struct DeskStoreTests {
    private let folder: StoreFolder
    private let sample = Checkout.folder.appendingPathComponent("Examples/SampleData/kestrel-bay.jsonl")

    init() throws {
        folder = try StoreFolder()
    }

    /// Runs the desk with a time at which everything of the sample has happened.
    private func desk(_ arguments: [String]) async throws -> (status: Int32, output: String) {
        try await WorkerProcess(arguments + ["--at", "2026-03-13T21:00:00Z", "--width", "100"], named: "desk").finish()
    }

    private func isBehindTheIntake(_ output: String) -> Substring {
        output[(output.range(of: "CRISIS")?.lowerBound ?? output.startIndex)...]
    }

    @Test func `the desk goes on from its store, and the same export read twice changes nothing`() async throws {
        let path = folder.path("care.sqlite")
        let lines = try String(contentsOf: sample, encoding: .utf8).split(separator: "\n")
        let half = folder.path("half.jsonl")
        try (lines[..<200].joined(separator: "\n") + "\n").write(toFile: half, atomically: true, encoding: .utf8)

        #expect(try await desk([half, "--store", path]).status == 0)
        let first = try await desk([sample.path, "--store", path])
        #expect(first.status == 0, "\(first.output)")
        let count = try await SQLiteStore(path: path).eventCount()
        #expect(count == lines.count)
        let export = folder.path("first.jsonl")
        try await SQLiteStore(path: path).export(to: export)

        let second = try await desk([sample.path, "--store", path])
        #expect(isBehindTheIntake(second.output) == isBehindTheIntake(first.output))
        let stored = try await desk(["--store", path])
        #expect(isBehindTheIntake(stored.output) == isBehindTheIntake(first.output))
        let exportAfter = folder.path("second.jsonl")
        try await SQLiteStore(path: path).export(to: exportAfter)
        #expect(FileManager.default.contents(atPath: export) == FileManager.default.contents(atPath: exportAfter))
    }

    /// The number of events that a run has read, of all its inputs.
    private func eventsRead(_ output: String) throws -> Int {
        let json = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
        let inputs = try #require(json?["intake"] as? [[String: Any]])
        return inputs.reduce(0) { $0 + ($1["events"] as? Int ?? 0) }
    }

    @Test
    func `a file that has grown is read from where the last run stopped, and one that was changed from its beginning`()
        async throws
    {
        let path = folder.path("care.sqlite")
        let export = folder.path("export.jsonl")
        let lines = try String(contentsOf: sample, encoding: .utf8).split(separator: "\n")
        func run(_ lines: some Sequence<Substring>) async throws -> Int {
            try (lines.joined(separator: "\n") + "\n").write(toFile: export, atomically: true, encoding: .utf8)
            let result = try await desk([export, "--store", path, "--json"])
            #expect(result.status == 0, "\(result.output.prefix(300))")
            return try eventsRead(result.output)
        }
        #expect(try await run(lines[..<150]) == 150)
        #expect(try await run(lines[..<150]) == 0)
        #expect(try await run(lines[..<200]) == 50)
        // Another file of that name: nothing of the old place counts.
        #expect(try await run(lines[100...]) == lines.count - 100)
        #expect(try await SQLiteStore(path: path).eventCount() == lines.count)
        #expect(try await run(lines) == lines.count)
        #expect(try await SQLiteStore(path: path).eventCount() == lines.count)
    }

    @Test func `what the desk was told about the brand holds in the next run, with the team's book as it is then`()
        async throws
    {
        let path = folder.path("care.sqlite")
        let config = sample.deletingLastPathComponent().appendingPathComponent("kestrel-bay-desk.json").path
        let told = try await desk([sample.path, "--store", path, "--config", config])
        #expect(told.status == 0, "\(told.output.prefix(300))")
        let next = try await desk(["--store", path])
        #expect(isBehindTheIntake(next.output) == isBehindTheIntake(told.output))
        let untold = try await desk([sample.path])
        #expect(isBehindTheIntake(next.output) != isBehindTheIntake(untold.output), "it would look so in any case")

        let brand = try JSONDecoder().decode(
            DeskConfiguration.self,
            from: Data(contentsOf: URL(fileURLWithPath: config))
        )
        .brand.id
        let books = RecordedTeamBookStore(in: try SQLiteStore(path: path))
        var book = try #require(try await books.teamBook(of: brand))
        book.book.roster = nil
        book.book.team = []
        _ = try await books.save(book.book, of: brand, expecting: book.revision)
        let changed = try await desk(["--store", path])
        #expect(changed.status == 0)
        #expect(isBehindTheIntake(changed.output) != isBehindTheIntake(told.output), "the team's book is not read")
    }

    @Test func `each digest is told once, however often the desk is opened on its store`() async throws {
        let path = folder.path("care.sqlite")
        let shipped = sample.deletingLastPathComponent().appendingPathComponent("kestrel-bay-desk.json")
        var configuration = try JSONDecoder().decode(DeskConfiguration.self, from: Data(contentsOf: shipped))
        configuration.digest = DigestSchedule(zone: "Europe/Berlin")
        let config = folder.path("desk.json")
        try JSONEncoder().encode(configuration).write(to: URL(fileURLWithPath: config))
        let arguments = [sample.path, "--store", path, "--config", config]
        func digests(_ arguments: [String]) async throws -> [Any] {
            let run = try await desk(arguments + ["--json"])
            #expect(run.status == 0, "\(run.output.prefix(300))")
            let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
            return try #require(json?["digests"] as? [Any])
        }
        let first = try await digests(arguments)
        #expect(first.count > 1)
        #expect(try await digests(arguments).isEmpty)
        #expect(try await digests(["--store", path, "--config", config]).isEmpty)
        // Without a store nothing is remembered.
        #expect(try await digests([sample.path, "--config", config]).count == first.count)
    }

    @Test func `a store that cannot be used is said in a sentence`() async throws {
        let path = folder.path()
        try Data(repeating: 0x2A, count: 5000).write(to: URL(fileURLWithPath: path))
        let result = try await desk(["--store", path])
        #expect(result.status == 2)
        #expect(result.output.hasPrefix("desk: \(path): is not an SQLite file"))
    }
}
#endif
