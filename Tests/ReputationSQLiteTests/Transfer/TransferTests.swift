#if SQLite
import Commitments
import Conversations
import CrisisDetection
import Foundation
import Moderation
import ReputationSQLite
import ReputationTesting
import ServiceLevels
import TestSupport
import Testing

@Suite struct TransferTests {
    private let folder: StoreFolder
    private let build = EventBuilder()

    init() throws {
        folder = try StoreFolder()
    }

    /// A store with something in every table, and names and bytes that are hard to write.
    private func makeFullStore() async throws -> SQLiteStore {
        let store = try folder.makeStore()
        var random = SeededRandom(seed: 3)
        try await store.append(RandomEvents().make(80, using: &random))
        try await store.append([build.customer("zo\u{EB} \"\u{0}\"", writes: "\u{FEFF}m\n", "\u{1F6A2}", at: 1)])
        try await store.erase(build.author("p1"), upTo: build.time(20))
        let bytes: [UInt8] = [0, 0xFF, 0x22]
        for (key, value) in [("bytes", bytes), ("text", Array("{\"a\":1}".utf8)), ("none", [])] {
            try await store.save(value, for: RecordKey(rawValue: key), expecting: nil)
        }
        try await store.save([1], for: RecordKey(rawValue: "gone"), expecting: nil)
        try await store.save(nil, for: RecordKey(rawValue: "gone"), expecting: 1)
        try await store.save(BusinessCalendar.always)
        try await store.save(PolicyBook.standard(calendar: BusinessCalendar.always.id))
        try await store.holidays(in: "pier").replace(with: [Holiday(LocalDate(2026, 12, 25), "Christmas")])
        try await store.clocks(named: "desk").save(EngineSnapshot(log: ConversationLog(), time: build.time(3)))
        try await store.enqueue([OutboxMessage(channel: "pager", key: "a", body: bytes)])
        try await store.enqueue([OutboxMessage(channel: "pager", key: "b", revision: 2, body: [])])
        try await store.markDelivered([1], at: build.time(4))
        _ = try await store.lease("desk", for: "mira", at: build.time(0), lasting: .seconds(60))
        let series = SeriesID(rawValue: "kestrelbay/volume")
        let values = [0, 3, -0.1, 1e300, 1e-300]
        try await store.save(values.enumerated().map { try SeriesSample($1, at: build.time(Double($0))) }, of: series)
        try await store.promises.append(EveryFact.events)
        let comment = ModeratedComment(
            id: build.message("m1"),
            author: build.author("bo"),
            text: "\u{0}",
            createdAt: build.time(2)
        )
        _ = try await store.preserve(comment)
        try await store.describe(
            AuthorHistory(author: build.author("bo"), published: 2, accountCreatedAt: build.time(-5))
        )
        let place = HideRequest(
            decision: DecisionID(rawValue: "d1"),
            conversation: comment.conversation,
            cost: 2,
            limits: nil,
            hiddenSeen: 3,
            at: build.time(4)
        )
        _ = try await store.reserve(place)
        return store
    }

    @Test func `an export is imported whole, and exported again it is the same to the byte`() async throws {
        let store = try await makeFullStore()
        let first = folder.path("first.jsonl")
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
        let store = try await makeFullStore()
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
        let store = try await makeFullStore()
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
