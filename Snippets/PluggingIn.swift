// A source and a store of one's own in their shortest forms, and reading the one into the other.

import Conversations
import Foundation

// snippet.source
/// Gives what passengers pressed on the smiley post at the pier.
struct SmileyPost: ConversationSource {
    var presses: [(number: Int, time: Date, stars: Int)]

    func batches(after cursor: SourceCursor?) -> AsyncStream<ConversationBatch> {
        let last = cursor.flatMap { Int($0.rawValue) } ?? 0
        let events = presses.filter { $0.number > last }.map { press in
            ConversationEvent(
                occurredAt: press.time,
                fact: .arrived(
                    Message(
                        id: MessageID(platform: .web, property: "pier-2", native: "\(press.number)"),
                        kind: .review,
                        channel: Channel(platform: .web, property: "pier-2", channelClass: .review),
                        text: "",
                        rating: .stars(press.stars)
                    )
                )
            )
        }
        let next = SourceCursor(rawValue: "\(presses.map(\.number).max() ?? last)")
        return AsyncStream { continuation in
            continuation.yield(ConversationBatch(events: events, cursor: next))
            continuation.finish()
        }
    }
}
// snippet.end

// snippet.store
/// Keeps events where every other store keeps them, and says how many came in.
struct CountingStore<Base: ConversationStore>: ConversationStore {
    var base: Base
    var report: @Sendable (AppendResult) -> Void

    func append(_ events: [ConversationEvent]) async throws -> AppendResult {
        let result = try await base.append(events)
        report(result)
        return result
    }

    func events(matching query: EventQuery, after position: StorePosition?, limit: Int) async throws -> EventPage {
        try await base.events(matching: query, after: position, limit: limit)
    }

    func record(for key: RecordKey) async throws -> StoredRecord? {
        try await base.record(for: key)
    }

    func save(_ bytes: [UInt8]?, for key: RecordKey, expecting revision: Int?) async throws -> Int? {
        try await base.save(bytes, for: key, expecting: revision)
    }
}
// snippet.end

// snippet.hide
let pressed = try Date("2026-03-13T08:00:00Z", strategy: .iso8601)
let post = SmileyPost(presses: [(1, pressed, 2), (2, pressed + 60, 1)])
let counting = CountingStore(base: InMemoryConversationStore()) { print("new:", $0.appended) }
// snippet.show

// snippet.resume
/// Reads what is new since the last time, remembers how far it got, and gives back what could not be read.
func readOn(
    _ source: some ConversationSource,
    into store: some ConversationStore,
    as name: String
) async throws -> [Refusal] {
    var refusals: [Refusal] = []
    let key = RecordKey(rawValue: "cursor/\(name)")
    var saved = try await store.record(for: key)
    let cursor = saved.map { SourceCursor(rawValue: String(decoding: $0.bytes, as: UTF8.self)) }
    for try await batch in source.batches(after: cursor) {
        try await store.append(batch.events)
        refusals += batch.refusals
        guard let place = batch.cursor else { continue }
        let bytes = Array(place.rawValue.utf8)
        let revision = try await store.save(bytes, for: key, expecting: saved?.revision)
        saved = revision.map { StoredRecord(bytes: bytes, revision: $0) }
    }
    return refusals
}
// snippet.end

// snippet.hide
print(try await readOn(post, into: counting, as: "smiley-post").count, "refused")
print(try await readOn(post, into: counting, as: "smiley-post").count, "refused")
// prints: new: 2
// prints: new: 0
// snippet.show
