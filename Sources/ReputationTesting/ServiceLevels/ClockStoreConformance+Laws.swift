import Conversations
import Foundation
import ServiceLevels

extension ClockStoreConformance {
    func lastSnapshotCounts(_ store: Store, _ report: LawReport) async throws {
        let build = EventBuilder()
        let snapshots = (1...3).map { number in
            EngineSnapshot(
                log: ConversationLog((0..<number).map { build.customer("ada", writes: "m\($0)", at: Double($0)) }),
                time: build.time(Double(number))
            )
        }
        for index in [0, 1, 2, 0, 0] {
            try await store.save(snapshots[index])
            let found = try await store.snapshot()
            report.expect(
                try SnapshotText(found) == SnapshotText(snapshots[index]),
                "not the snapshot that was saved last"
            )
        }
    }

    func snapshotsComeBackUnchanged(_ store: Store, _ report: LawReport) async throws {
        let build = EventBuilder()
        let clock = ClockID(anchor: build.message("m"), metric: .firstReply)
        let other = ClockID(anchor: build.message("m"), metric: .substantiveReply, cycle: 2)
        var snapshot = EngineSnapshot(log: ConversationLog(EveryFact.events), time: build.time(1.0 / 60_000))
        snapshot.acknowledgements = [clock: [build.time(1), build.time(2.5)], other: [build.time(3)]]
        snapshot.deadlines = [other: build.time(-4000.25)]
        for saved in [snapshot, EngineSnapshot(log: ConversationLog())] {
            try await store.save(saved)
            let found = try await store.snapshot()
            report.equal(found?.time, saved.time, "the time")
            report.equal(found?.acknowledgements ?? [:], saved.acknowledgements, "the acknowledgements")
            report.equal(found?.deadlines ?? [:], saved.deadlines, "the deadlines")
            report.expect(try SnapshotText(found) == SnapshotText(saved), "the events come back changed")
        }
    }

    func nothingErasedComesBack(_ store: Store, _ report: LawReport) async throws {
        let build = EventBuilder()
        let event = build.customer("ada", writes: "m", "My secret is here.", at: 0)
        var log = ConversationLog([event, build.customer("bo", writes: "n", at: 1)])
        log.erase(build.author("ada"), upTo: build.time(5))
        try await store.save(EngineSnapshot(log: log))
        guard var found = try await store.snapshot()?.log else {
            return report.expect(false, "the snapshot is not there")
        }
        report.expect(LogState(found) == LogState(log), "the log says something else")
        found.append([event])
        report.expect(LogState(found) == LogState(log), "an erased message comes back when it is fed again")
    }

    func namesMayBeAnything(_ store: Store, _ report: LawReport) async throws {
        let build = EventBuilder()
        let events = OddNames.all.enumerated().map { build.customer($1, writes: $1, at: Double($0)) }
        let snapshot = EngineSnapshot(log: ConversationLog(events))
        try await store.save(snapshot)
        let found = try await store.snapshot()
        for event in events where found?.log.event(event.id) != event {
            guard case .arrived(let message) = event.fact else { continue }
            report.expect(false, "the message '\(message.id.rawValue.prefix(30))' comes back changed")
        }
    }

    func largeSnapshotsComeBackWhole(_ store: Store, _ report: LawReport) async throws {
        let build = EventBuilder()
        var events = (0..<5000).map { build.customer("p\($0 % 700)", writes: "m\($0)", at: Double($0) / 60) }
        let text = String(repeating: "Where is the boat? \u{1F6A2} ", count: 45_000)
        events.append(build.customer("ada", writes: "long", text, at: 200))
        try await store.save(EngineSnapshot(log: ConversationLog(events), time: build.time(300)))
        let found = try await store.snapshot()?.log
        report.equal(found?.count, events.count, "the events of a large snapshot")
        let changed = events.count { found?.event($0.id) != $0 }
        report.equal(changed, 0, "events that come back changed")
    }

    func enginesGoOn(_ store: Store, _ report: LawReport) async throws {
        var story = try ClockStory()
        let late = story.lateReply
        let told = story.engine.ingest(story.events) + story.engine.advance(to: story.build.time(62))
        try await store.save(story.engine.snapshot)
        guard let saved = try await store.snapshot() else {
            return report.expect(false, "the snapshot is not there")
        }
        var restored = ServiceLevelEngine(restoring: saved, brand: story.build.brand, book: try ClockStory.book())
        let expected = story.engine.ingest(late) + story.engine.advance(to: story.build.time(500))
        let found = restored.ingest(late) + restored.advance(to: story.build.time(500))
        report.expect(!found.contains { later in told.contains { $0 == later } }, "something is told twice")
        report.sameMembers(found.map(\.key.text), expected.map(\.key.text), "what an engine tells that goes on")
    }

    func readersSeeWholeSnapshots(_ store: Store, _ report: LawReport) async throws {
        let build = EventBuilder()
        let snapshots = (1...6).map { number in
            EngineSnapshot(
                log: ConversationLog((0..<100).map { build.customer("p\(number)", writes: "m\(number)-\($0)", at: 0) }),
                time: build.time(Double(number))
            )
        }
        let texts = Set(try snapshots.map { try SnapshotText($0) })
        try await store.save(snapshots[0])
        let unknown = try await withThrowingTaskGroup(of: Int.self) { group in
            for snapshot in snapshots {
                group.addTask {
                    for _ in 0..<5 { try await store.save(snapshot) }
                    return 0
                }
            }
            for _ in 0..<4 {
                group.addTask {
                    var unknown = 0
                    for _ in 0..<10 {
                        let found = try await store.snapshot()
                        if !texts.contains(try SnapshotText(found)) { unknown += 1 }
                    }
                    return unknown
                }
            }
            return try await group.reduce(0, +)
        }
        report.equal(unknown, 0, "reads of a snapshot that nobody saved")
        report.expect(texts.contains(try SnapshotText(try await store.snapshot())), "in the end nobody's is there")
    }

    func failedSaveChangesNothing(_ store: Store, _ report: LawReport) async throws {
        guard let failNextSave else { return report.skip("because the kit was given no failNextSave") }
        let build = EventBuilder()
        let first = EngineSnapshot(log: ConversationLog([build.customer("ada", writes: "m", at: 0)]))
        let more = (0..<50).map { build.customer("bo", writes: "n\($0)", at: 1) }
        let second = EngineSnapshot(log: ConversationLog(more))
        try await store.save(first)
        try await failNextSave(store)
        var hasFailed = false
        do { try await store.save(second) } catch { hasFailed = true }
        report.expect(hasFailed, "a save that was made to fail does not throw")
        report.expect(
            try SnapshotText(try await store.snapshot()) == SnapshotText(first),
            "after a failed save the last snapshot is not the one before"
        )
        try await store.save(second)
        report.expect(try SnapshotText(try await store.snapshot()) == SnapshotText(second), "saving again fails too")
    }
}

/// A snapshot as JSON, by which two of them are compared.
struct SnapshotText: Hashable {
    let data: Data?

    init(_ snapshot: EngineSnapshot?) throws {
        guard let snapshot else {
            data = nil
            return
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "Infinity",
            negativeInfinity: "-Infinity",
            nan: "NaN"
        )
        data = try encoder.encode(snapshot)
    }
}
