#if SQLite
import Conversations
import Foundation
import ReputationSQLite
import ServiceLevels

/// Measures the stores on SQLite by the clock on the wall, since they wait for the disk.
enum StoreBenchmarks {
    static func run(isWhole: Bool) async throws -> [Measurement] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("benchmark-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer {
            do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(folder.path)") }
        }
        let path = folder.appendingPathComponent("care.sqlite").path
        let count = sized(isWhole ? 1_000_000 : 100_000)
        let open = sized(isWhole ? 50_000 : 5_000)
        return try await writing(count, to: path) + reading(from: path)
            + opening(path, behind: count, withOpen: open)
    }

    private static func writing(_ count: Int, to path: String) async throws -> [Measurement] {
        let store = try SQLiteStore(path: path)
        var feed = SyntheticFeed(seed: 11)
        var seconds = 0.0
        var again = 0.0
        var processor = 0.0
        let size = min(2000, count)
        for number in 0..<count / size {
            let events = feed.make(size)
            let message = OutboxMessage(channel: .serviceLevels, key: "\(number)", body: [1])
            let key = RecordKey(rawValue: "cursor/feed")
            let held = try await store.record(for: key)?.revision
            let batch = StoreBatch(
                events: events,
                records: [.init(key, to: Array("\(number)".utf8), expecting: held)],
                messages: [message]
            )
            let start = processSeconds()
            seconds += try await wallSeconds { try await store.commit(batch) }
            processor += processSeconds() - start
            if number % 10 == 0 { again += try await wallSeconds { try await store.append(events) } }
        }
        let bytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        return [
            Measurement(
                module: "ReputationSQLite",
                name: "\(count) events committed, in batches of \(size)",
                value: Double(count) / seconds,
                unit: "events/s",
                aim: "at least 20,000",
                note: "each batch on the disk with its cursor and a message; "
                    + String(format: "%.0f events for a second of processor time; ", Double(count) / processor)
                    + "\(bytes / count) bytes an event"
            ),
            Measurement(
                module: "ReputationSQLite",
                name: "the same events again",
                value: Double(max(1, count / 10)) / again,
                unit: "events/s"
            ),
        ]
    }

    private static func reading(from path: String) async throws -> [Measurement] {
        let store = try SQLiteStore(path: path)
        var events = 0
        var position: StorePosition?
        let seconds = try await wallSeconds {
            for _ in 0..<20 {
                let page = try await store.events(matching: EventQuery(), after: position, limit: 1000)
                events += page.events.count
                position = page.next
            }
        }
        var feed = SyntheticFeed(seed: 11)
        let threads = feed.make(sized(20_000)).compactMap { event in
            if case .arrived(let message) = event.fact { ConversationID(message.id) } else { nil }
        }
        let some = stride(from: 0, to: threads.count, by: 40).map { threads[$0] }
        let threadSeconds = try await wallSeconds {
            for thread in some {
                _ = try await store.events(matching: EventQuery(.conversation(thread)), after: nil, limit: .max)
            }
        }
        return [
            Measurement(
                module: "ReputationSQLite",
                name: "events read in pages of 1000",
                value: Double(events) / seconds,
                unit: "events/s"
            ),
            Measurement(
                module: "ReputationSQLite",
                name: "one thread read",
                value: threadSeconds / Double(some.count) * 1000,
                unit: "ms"
            ),
        ]
    }

    /// A program starts: it opens the file, and has the clocks of all open items running again.
    ///
    /// The file was written just before, so the system has it in its page cache: a disk that has to be read adds its time.
    private static func opening(_ path: String, behind count: Int, withOpen open: Int) async throws -> [Measurement] {
        var engine = ServiceLevelEngine(brand: StoreOpening.brand, book: try StoreOpening.book())
        let first = Date(timeIntervalSince1970: 1_767_225_600)
        let waiting = (0..<open).map { number in
            var message = Message(
                id: MessageID(platform: .x, native: "open\(number)"),
                kind: .post,
                channel: Channel(platform: .x),
                text: "@kestrelbay third time I ask: where is my booking confirmation \(number)?"
            )
            message.author = Author(id: AuthorID(platform: .x, native: "waiting\(number)"), kind: .human)
            message.platformSaysOwn = .no
            message.mentions = [Mention(handle: "kestrelbay")]
            return ConversationEvent(occurredAt: first + Double(number), fact: .arrived(message))
        }
        _ = engine.ingest(waiting)
        let store = try SQLiteStore(path: path)
        let saving = try await wallSeconds { try await store.clocks(named: "desk").save(engine.snapshot) }
        try store.close()
        let opened = try StoreOpening.inOwnProcess(path)
        return [
            Measurement(
                module: "ReputationSQLite",
                name: "cold open, \(count) events, \(open) open items",
                value: opened.seconds,
                unit: "s",
                aim: "at most 2 s for 1,000,000 and 50,000",
                note: "in a program of its own, the file still in the system's page cache, until all "
                    + "\(opened.clocks) clocks run again; "
                    + String(format: "%.2f s of processor time, ", opened.processorSeconds)
                    + "\(opened.peakBytes >> 20) MiB at the most, of which \(opened.bytesBefore >> 20) before; "
                    + String(format: "saving them took %.2f s", saving)
            )
        ]
    }

    static func wallSeconds<Value>(_ work: () async throws -> Value) async rethrows -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        _ = try await work()
        return (clock.now - start) / .seconds(1)
    }
}
#endif
