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

/// A store with everything that a file can hold.
enum FullStore {
    static let book = PolicyBook.standard(calendar: BusinessCalendar.always.id)
    static let decision = DecisionID(rawValue: "d1")
    static let comment = ModeratedComment(
        id: EventBuilder().message("m1"),
        author: EventBuilder().author("bo"),
        text: "\u{0}",
        createdAt: EventBuilder().time(2)
    )

    /// A store with something in every table, and names and bytes that are hard to write.
    static func make(in folder: StoreFolder) async throws -> SQLiteStore {
        let build = EventBuilder()
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
        try await store.save(book)
        try await store.holidays(in: "pier").replace(with: [Holiday(LocalDate(2026, 12, 25), "Christmas")])
        try await store.clocks(named: "desk").save(EngineSnapshot(log: ConversationLog(), time: build.time(3)))
        try await store.enqueue([OutboxMessage(channel: "pager", key: "a", body: bytes)])
        try await store.enqueue([
            OutboxMessage(channel: "pager", key: "b", revision: 2, body: [], about: [build.author("bo")])
        ])
        try await store.markDelivered([1], at: build.time(4))
        _ = try await store.lease("desk", for: "mira", at: build.time(0), lasting: .seconds(60))
        let series = SeriesID(rawValue: "kestrelbay/volume")
        let values = [0, 3, -0.1, 1e300, 1e-300]
        try await store.save(values.enumerated().map { try SeriesSample($1, at: build.time(Double($0))) }, of: series)
        try await store.promises.append(EveryFact.events)
        _ = try await store.preserve(comment)
        try await store.describe(
            AuthorHistory(author: build.author("bo"), published: 2, accountCreatedAt: build.time(-5))
        )
        for (number, minute) in [(1, 3.0), (2, 4.0)] {
            let entry = DecisionLogEntry(
                key: "line \(number)",
                decision: decision,
                comment: comment.id,
                author: comment.author,
                at: build.time(minute),
                fact: .step(kind: .hide, status: .done, note: "\u{0}\"")
            )
            _ = try await store.append(entry)
        }
        try await store.record(
            ModerationOutcome(
                decision: decision,
                author: comment.author,
                conversation: comment.conversation,
                verdict: .upheld,
                at: build.time(4)
            )
        )
        let place = HideRequest(
            decision: decision,
            conversation: comment.conversation,
            cost: 2,
            limits: nil,
            hiddenSeen: 3,
            at: build.time(4)
        )
        _ = try await store.reserve(place)
        return store
    }
}
#endif
