import Conversations
import Foundation
import ServiceLevels

/// Speed and memory of clocks: taking in events, holding a million open clocks, and advancing past what is due.
enum EngineBenchmarks {
    private static let start = Date(timeIntervalSince1970: 1_772_445_600)

    static func run() throws -> [Measurement] {
        let book = try book()
        return [open(book), due(book)] + (try ingesting(book, sized(200_000)))
    }

    private static let brand = BrandProfile(
        id: BrandID(rawValue: "kestrelbay"),
        name: "Kestrel Bay Ferries",
        accounts: [BrandAccount(platform: .x, native: "kestrelbay", handle: "kestrelbay")]
    )

    private static func book() throws -> CompiledPolicyBook {
        let desk = BusinessCalendar(
            id: "desk",
            zone: "Europe/London",
            days: Weekday.mondayToFriday,
            hours: [OpenHours(9, 17)]
        )
        let policy = ServiceLevelPolicy(
            id: "public",
            targets: [
                ResponseTarget(
                    .substantiveReply,
                    limit: .openTime(.seconds(4 * 3600)),
                    calendar: "desk",
                    warnAt: [0.75]
                )
            ]
        )
        let horizon = start.addingTimeInterval(-400 * 86_400)..<start.addingTimeInterval(800 * 86_400)
        return try PolicyBook(id: "benchmark", policies: [policy]).compiled(with: [desk.compiled(over: horizon)])
    }

    /// Events of a synthetic feed in batches of a thousand, each thread worked out anew whenever a batch touches it.
    private static func ingesting(_ book: CompiledPolicyBook, _ size: Int) throws -> [Measurement] {
        var feed = SyntheticFeed(seed: 42)
        let events = feed.make(size)
        return [size, 1000, 1].map { batch in
            var engine = ServiceLevelEngine(brand: brand, book: book)
            let seconds = leastSeconds(runs: 3) {
                engine = ServiceLevelEngine(brand: brand, book: book)
                var index = 0
                while index < events.count {
                    consume(engine.ingest(events[index..<min(events.count, index + batch)]))
                    index += batch
                }
            }
            let clocks = engine.states().reduce(0) { count, _ in count + 1 }
            return Measurement(
                module: "ServiceLevels",
                name: "engine, \(size) events in batches of \(batch)",
                value: Double(size) / seconds,
                unit: "events/s",
                aim: batch > 1 ? "at least 300,000" : nil,
                note: "\(clocks) clocks"
            )
        }
    }

    private static func message(_ number: Int) -> ConversationEvent {
        let name = "m\(number)"
        return ConversationEvent(
            occurredAt: start.addingTimeInterval(Double(number % 1_000_000) / 1000),
            fact: .arrived(
                Message(
                    id: MessageID(platform: .x, native: name),
                    kind: .post,
                    channel: Channel(platform: .x),
                    author: Author(id: AuthorID(platform: .x, native: "p\(number)")),
                    text: "",
                    mentions: [Mention(handle: "kestrelbay")]
                )
            )
        )
    }

    /// What a million open clocks hold beyond the log of their events.
    private static func open(_ book: CompiledPolicyBook) -> Measurement {
        let size = sized(1_000_000)
        let before = residentBytes() ?? 0
        var log = ConversationLog()
        for number in 0..<size { log.append(CollectionOfOne(message(number))) }
        let held = (residentBytes() ?? 0) - before
        let middle = residentBytes() ?? 0
        // The log is shared with the engine, so that only what clocks need is new.
        let engine = ServiceLevelEngine(
            restoring: EngineSnapshot(log: log, time: start.addingTimeInterval(1000)),
            brand: brand,
            book: book
        )
        let clocks = (residentBytes() ?? 0) - middle
        let count = engine.openClockCount
        consume(engine)
        return Measurement(
            module: "ServiceLevels",
            name: "an open clock, of \(count)",
            value: Double(clocks) / Double(max(1, count)),
            unit: "bytes",
            aim: "about 200",
            note: "beside \(held / size) bytes of log for its message"
        )
    }

    /// Advancing past a thousand clocks that are due, out of a million open ones.
    private static func due(_ book: CompiledPolicyBook) -> Measurement {
        let size = sized(1_000_000)
        var engine = ServiceLevelEngine(brand: brand, book: book)
        engine.ingest((0..<size).lazy.map { message($0) })
        guard let first = engine.nextWakeUp else {
            return Measurement(module: "ServiceLevels", name: "nothing is due", value: 0, unit: "ms")
        }
        // Messages are a millisecond apart, and so is what they are due.
        engine.advance(to: first.addingTimeInterval(-0.0005))
        var told = 0
        var least = Double.infinity
        for round in 1...sized(20) {
            let time = first.addingTimeInterval(Double(round) - 0.0005)
            least = min(least, leastSeconds(runs: 1) { told = engine.advance(to: time).count })
        }
        return Measurement(
            module: "ServiceLevels",
            name: "advance past \(told) due of \(size) clocks",
            value: least * 1000,
            unit: "ms",
            aim: "at most 5"
        )
    }
}
