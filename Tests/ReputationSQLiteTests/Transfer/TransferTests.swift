#if SQLite
import Conversations
import CrisisDetection
import Foundation
import ReputationSQLite
import ReputationTesting
import TestSupport
import Testing

@Suite struct TransferTests {
    private let folder: StoreFolder
    private let build = EventBuilder()

    init() throws {
        folder = try StoreFolder()
    }

    @Test func `an export is imported whole, and exported again it is the same to the byte`() async throws {
        let store = try await FullStore.make(in: folder)
        let first = folder.path("first.jsonl")
        #expect(try StoreFolder.emptyTables(at: store.path) == [])
        let lines = try await store.export(to: first)
        let copy = try SQLiteStore(importing: first, into: folder.path())
        let second = folder.path("second.jsonl")
        #expect(try await copy.export(to: second) == lines)
        #expect(FileManager.default.contents(atPath: first) == FileManager.default.contents(atPath: second))

        let everything = EventQuery()
        #expect(
            try await copy.events(matching: everything, after: nil, limit: .max)
                == store.events(matching: everything, after: nil, limit: .max)
        )
        #expect(try await copy.record(for: RecordKey(rawValue: "bytes"))?.bytes == [0, 0xFF, 0x22])
        #expect(try await copy.record(for: RecordKey(rawValue: "none"))?.bytes == [])
        #expect(try await copy.outbox("pager").map(\.message.key) == ["b"])
        #expect(try await copy.checkIntegrity().problems == [])
        // Who was forgotten stays forgotten, and a removed record's revision is not given again.
        var random = SeededRandom(seed: 3)
        #expect(try await copy.append(RandomEvents().make(80, using: &random)).appended == 0)
        #expect(try await copy.save([2], for: RecordKey(rawValue: "gone"), expecting: nil) == 3)
        let series = SeriesID(rawValue: "kestrelbay/volume")
        let samples = try await copy.samples(of: series, from: build.time(0), until: build.time(9))
        #expect(samples.map(\.value) == [0, 3, -0.1, 1e300, 1e-300])
        #expect(try await copy.lease("desk", for: "leo", at: build.time(0.5), lasting: .seconds(1)) == nil)
    }

    @Test
    func `every line of an export that is cut, changed or repeated is refused by its number, and no file is left`()
        async throws
    {
        let store = try await FullStore.make(in: folder)
        let file = folder.path("whole.jsonl")
        try await store.export(to: file)
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
        var damaged: [(number: Int, lines: [String])] = []
        damaged.append((1, Array(lines.dropFirst())))
        damaged.append((lines.count - 1, lines.dropLast()))
        damaged.append((lines.count + 1, lines + [lines[3]]))
        damaged.append((4, lines[..<3] + [lines[2]] + lines[3...]))
        damaged.append((5, lines[..<4] + [String(lines[4].dropLast(3))] + lines[5...]))
        damaged.append((6, lines[..<5] + ["{\"row\":{\"name\":\"x\"},\"table\":\"ferry\"}"] + lines[6...]))
        for (index, (number, lines)) in damaged.enumerated() {
            let bad = folder.path("bad\(index).jsonl")
            try (lines.joined(separator: "\n") + "\n").write(toFile: bad, atomically: true, encoding: .utf8)
            let target = folder.path()
            #expect { try SQLiteStore(importing: bad, into: target) } throws: {
                ($0 as? StoreError)?.reason.contains("line \(number)") == true
            }
            #expect(!FileManager.default.fileExists(atPath: target))
        }
    }

    @Test func `an import and a backup do not overwrite a file`() async throws {
        let store = try await FullStore.make(in: folder)
        let file = folder.path("whole.jsonl")
        try await store.export(to: file)
        #expect(throws: StoreError.self) { try SQLiteStore(importing: file, into: store.path) }
        await #expect(throws: StoreError.self) { try await store.backUp(to: store.path) }
        await #expect(throws: StoreError.self) { try await store.export(to: file) }
        #expect(try await store.checkIntegrity().isSound)
    }

    @Test func `a backup made while others write is a whole store of one moment`() async throws {
        let store = try folder.makeStore()
        let batches = (0..<60).map { batch in
            (0..<20).map { build.customer("p\($0)", writes: "m\(batch)-\($0)", at: Double(batch)) }
        }
        try await store.append(batches[0])
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { for batch in batches { try await store.append(batch) } }
            for number in 0..<3 {
                try await store.backUp(to: folder.path("copy\(number).sqlite"))
            }
            try await group.waitForAll()
        }
        for number in 0..<3 {
            let copy = try SQLiteStore(path: folder.path("copy\(number).sqlite"))
            let count = try await copy.eventCount()
            #expect(count > 0 && count % 20 == 0, "\(count) events: a part of a batch")
            #expect(try await copy.checkIntegrity().problems == [])
            try await copy.append(batches.flatMap { $0 })
            #expect(try await copy.eventCount() == 1200)
        }
    }
}
#endif
