#if SQLite
import Conversations
import Foundation
import ReputationSQLite
import ServiceLevels

/// Reads a long feed into a store, runs clocks on a part of it and delivers what both say, going on wherever it was
/// killed.
struct FeedJob {
    /// What is worked out from the feed, kept with it.
    struct State: Codable {
        /// The next event of the feed.
        var next = 0
        /// Everything read so far, in one number that depends on the order.
        var digest: UInt64 = 0
    }

    let path: String
    let events: Int
    let batch: Int
    private let key = RecordKey(rawValue: "state/feed")

    func run() async throws {
        let store = try SQLiteStore(
            path: path,
            options: SQLiteStoreOptions(durability: .machine, busyTimeout: .seconds(60))
        )
        async let delivered: Void = deliver(from: store)
        try await read(into: store)
        try await delivered
        try await deliverAll(from: store)
        try store.close()
    }

    private func read(into store: SQLiteStore) async throws {
        let saved = try await store.record(for: key)
        var revision = saved?.revision
        var state = try saved.map { try JSONDecoder().decode(State.self, from: Data($0.bytes)) } ?? State()
        var engine = try await clocks(in: store)
        while state.next < events {
            let end = min(state.next + batch, events)
            var change = StoreBatch()
            let asked = (state.next..<end).filter { $0 % Self.clocked == 0 }.map(Self.event)
            let told = engine.ingest(asked) + engine.advance(to: Self.time(end))
            change.messages = try told.map { try OutboxMessage($0) }
            change.snapshots = [Self.clocks: engine.snapshot]
            // As from a source that gives some events again.
            for number in max(0, state.next - batch / 10)..<end {
                let event = Self.event(number)
                change.events.append(event)
                guard number >= state.next else { continue }
                for byte in event.id.rawValue.utf8 { state.digest = (state.digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
                if number % 37 == 0 {
                    change.messages.append(OutboxMessage(channel: "pager", key: "\(number)", body: Array("due".utf8)))
                }
            }
            state.next = end
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            change.records = [.init(key, to: [UInt8](try encoder.encode(state)), expecting: revision)]
            revision = try await store.commit(change).revisions[key]
        }
    }

    /// The clocks where they stood.
    private func clocks(in store: SQLiteStore) async throws -> ServiceLevelEngine {
        let brand = BrandProfile(
            id: BrandID(rawValue: "kestrelbay"),
            name: "Kestrel Bay Ferries",
            accounts: [BrandAccount(platform: .x, native: "kestrelbay", handle: "kestrelbay")]
        )
        let book = try PolicyBook.standard(calendar: BusinessCalendar.always.id).compiled(with: [])
        guard let snapshot = try await store.clocks(named: Self.clocks).snapshot() else {
            return ServiceLevelEngine(brand: brand, book: book)
        }
        return ServiceLevelEngine(restoring: snapshot, brand: brand, book: book)
    }

    /// Delivers beside the reading.
    private func deliver(from store: SQLiteStore) async throws {
        for _ in 0..<20 {
            try await deliverAll(from: store)
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    private func deliverAll(from store: SQLiteStore) async throws {
        for channel in ["pager", OutboxChannel.serviceLevels] { try await deliverAll(channel, from: store) }
    }

    /// The pager is a file: a line for each message, which is there as soon as it is written.
    private func deliverAll(_ channel: OutboxChannel, from store: SQLiteStore) async throws {
        let pager = URL(fileURLWithPath: path + ".pager")
        if !FileManager.default.fileExists(atPath: pager.path) { try Data().write(to: pager) }
        guard let lease = try await store.lease("pager", for: "worker", at: Date(), lasting: .seconds(60)) else {
            return
        }
        try await store.deliverPending(channel, at: Date(), under: lease) { message in
            let handle = try FileHandle(forWritingTo: pager)
            try handle.seekToEnd()
            try handle.write(contentsOf: Data("\(channel)/\(message.key)/\(message.revision)\n".utf8))
            try handle.close()
        }
    }

    private static let clocks = "feed"
    /// Every so many-th event is a question with a clock.
    private static let clocked = 97

    private static func time(_ number: Int) -> Date { Date(timeIntervalSince1970: 1_772_445_600 + Double(number)) }

    /// An event of the feed: questions, replies to them, edits, and reports that were corrected later.
    static func event(_ number: Int) -> ConversationEvent {
        let time = time(number)
        let id = MessageID(platform: .x, native: "m\(number)")
        if number % 11 == 10 {
            let earlier = MessageID(platform: .x, native: "m\(number - 5)")
            return ConversationEvent(
                occurredAt: time,
                fact: .edited(MessageRevision(message: earlier, text: "Is the \(number) boat on time?"))
            )
        }
        var message = Message(
            id: number % 50 == 49 ? MessageID(platform: .x, native: "m\(number - 7)") : id,
            kind: number % 3 == 0 ? .post : .reply,
            channel: Channel(platform: .x, channelClass: .publicSocial),
            text: "When does the boat \(number) go?"
        )
        message.author = Author(id: AuthorID(platform: .x, native: "passenger\(number % 977)"), kind: .human)
        message.platformSaysOwn = .no
        if number % clocked == 0 { message.mentions = [Mention(handle: "kestrelbay")] }
        if message.kind == .reply { message.parent = MessageID(platform: .x, native: "m\(number - number % 3)") }
        return ConversationEvent(occurredAt: time, fact: .arrived(message))
    }
}
#endif
