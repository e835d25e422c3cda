#if SQLite
import Commitments
import Conversations
import Foundation
import ReputationSQLite
import ReputationTesting
import ServiceLevels
import TestSupport
import Testing

@Suite struct ForgettingTests {
    private let folder: StoreFolder
    private let build = EventBuilder()

    init() throws {
        folder = try StoreFolder()
    }

    @Test func `nothing of what was erased is left in the file, in the clocks or beside it`() async throws {
        let path = folder.path()
        let store = try SQLiteStore(path: path)
        let word = "seasickness"
        let events = (0..<300).map { number in
            build.customer(
                number == 150 ? "ada" : "p\(number)",
                writes: "m\(number)",
                number == 150 ? word : "Hello",
                at: Double(number)
            )
        }
        try await store.append(events)
        try await store.clocks(named: "desk").save(EngineSnapshot(log: ConversationLog(events)))
        #expect(try StoreFolder.contains(word, path))
        #expect(try await store.erase(build.author("ada"), upTo: build.time(400)) == 1)
        #expect(try !StoreFolder.contains(word, path), "the word is still in the file")
        #expect(try await store.clocks(named: "desk").snapshot()?.log.count == 300)
        #expect(try await store.append(events) == AppendResult(duplicates: 300))
        #expect(try !StoreFolder.contains(word, path), "the word came back")
        let copy = folder.path()
        try await store.backUp(to: copy)
        #expect(try !StoreFolder.contains(word, copy))
    }

    @Test func `whoever is forgotten is forgotten among the promises of the file, those that come later too`()
        async throws
    {
        let path = folder.path()
        let store = try SQLiteStore(path: path)
        let word = "wheelchair"
        func made(_ name: String, on message: String, at minute: Double) -> ConversationEvent {
            let target = EventTarget.message(build.message(message))
            let id = PromiseID(rawValue: name)
            let record = PromiseRecord(id: id, target: target, kind: .callBack, text: word)
            return build.fact(.promiseMade(record), at: minute)
        }
        let ada = [build.customer("ada", writes: "m1", at: 0), build.customer("ada", writes: "m2", at: 1)]
        let promises = [made("p1", on: "m1", at: 2), made("p2", on: "m2", at: 3), made("p3", on: "m3", at: 4)]
        // The second message, and the third promise, come after she was forgotten.
        try await store.append([ada[0], build.customer("bo", writes: "m3", at: 1)])
        try await store.promises.append(promises)
        #expect(try await store.erase(build.author("ada"), upTo: build.time(10)) == 2)
        func texts() async throws -> [String: String] {
            let states = try await store.promises.ledger().promises
            return Dictionary(uniqueKeysWithValues: states.map { ($0.id.rawValue, $0.record.text) })
        }
        #expect(try await texts() == ["p1": "", "p2": word, "p3": word])
        try await store.append([ada[1]])
        #expect(try await texts() == ["p1": "", "p2": "", "p3": word])
        #expect(try await store.promises.append(promises).appended == 0)
        #expect(try await texts() == ["p1": "", "p2": "", "p3": word])
        #expect(try await store.eraseEverybody(before: build.time(5)) == 2)
        #expect(try !StoreFolder.contains(word, path), "the word is still in the file")
    }

    @Test func `a message of the outbox about somebody forgotten is emptied, and others are told`() async throws {
        let path = folder.path()
        let store = try SQLiteStore(path: path)
        let word = "seasickness"
        func message(_ name: String) -> OutboxMessage {
            let body = Array("\(name) has \(word) \(name)".utf8)
            return OutboxMessage(channel: "pager", key: name, body: body, about: [build.author(name)])
        }
        try await store.enqueue(["ada", "bo", "cleo"].map(message))
        let numbers = try await store.outbox("pager").map(\.number)
        try await store.markDelivered([numbers[2]], at: build.time(3))
        try await store.erase(build.author("ada"), upTo: build.time(10))
        #expect(try !StoreFolder.contains("ada has \(word) ada", path))
        #expect(try await store.enqueue([message("ada")]) == 0, "the key is still known")
        #expect(try await store.outbox("pager").map(\.message.key) == ["bo"])
        let all = try await store.outbox("pager", isPending: false)
        #expect(all.map(\.message.body.isEmpty) == [true, false, false])
        #expect(all.map(\.isDelivered) == [true, false, true])

        #expect(try await store.eraseEverybody(before: build.time(5)) == 0)
        #expect(try await store.outbox("pager", isPending: false).map(\.message.body.isEmpty) == [true, false, true])
        #expect(try !StoreFolder.contains("cleo has \(word) cleo", path))
    }

    @Test func `whatever is appended and erased in whatever order, the file says what a log says`() async throws {
        for seed in 0..<UInt64(TestScale.count(whole: 2000, least: 20)) {
            var random = SeededRandom(seed: seed)
            var events = RandomEvents().make(60, using: &random)
            // Some come again under the same identifier and say something else.
            events += events.shuffled(using: &random).prefix(8).map { event in
                var other = event
                other.receivedAt += Double(Int.random(in: -2...2, using: &random))
                other.occurredAt += Double(Int.random(in: 0...1, using: &random))
                return other
            }
            events.shuffle(using: &random)
            let store = try folder.makeStore()
            let memory = InMemoryConversationStore()
            while !events.isEmpty {
                let batch = Array(events.prefix(Int.random(in: 1...15, using: &random)))
                events.removeFirst(batch.count)
                let expected = await memory.append(batch)
                #expect(try await store.append(batch) == expected, "seed \(seed)")
                if Int.random(in: 0..<3, using: &random) == 0 {
                    let author = build.author("p\(Int.random(in: 0..<4, using: &random))")
                    let time = build.time(Double(Int.random(in: 0..<30, using: &random)))
                    let count = await memory.erase(author, upTo: time)
                    let erased = try await store.erase(author, upTo: time)
                    #expect(erased == count, "seed \(seed)")
                }
            }
            try await Self.compare(store, memory, build, seed)
        }
    }

    private static func compare(
        _ store: SQLiteStore,
        _ memory: InMemoryConversationStore,
        _ build: EventBuilder,
        _ seed: UInt64
    ) async throws {
        let scopes: [EventQuery.Scope] =
            [.everything] + (0..<12).map { .conversation(ConversationID(build.message("m\($0)"))) }
            + (0..<4).map { .customerCase(CaseID(build.author("p\($0)"))) }
            + (0..<4).map { .author(build.author("p\($0)")) }
        for scope in scopes {
            let query = EventQuery(scope)
            let found = try await store.events(matching: query, after: nil, limit: .max).events
            let expected = try await memory.events(matching: query, after: nil, limit: .max).events
            let difference = Set(found).symmetricDifference(expected)
            #expect(difference.isEmpty, "\(scope), seed \(seed)")
        }
        #expect(try await store.checkIntegrity().problems == [], "seed \(seed)")
    }

    @Test func `retention forgets what is old, keeps counts and threads, and what is spared`() async throws {
        let store = try folder.makeStore()
        var events = (0..<40).map { build.customer("p\($0 % 9)", writes: "m\($0)", "Old words", at: Double($0)) }
        events += (0..<40).map { build.brand(writes: "b\($0)", "We look.", replyingTo: "m\($0)", at: Double($0) + 0.5) }
        try await store.append(events)
        try await store.clocks(named: "desk").save(EngineSnapshot(log: ConversationLog(events)))
        let threads = try await store.log(matching: EventQuery()).conversations().map(\.items.count).sorted()
        let count = try await store.eraseEverybody(before: build.time(20), except: [build.author("kestrelbay")])
        #expect(count == 20)
        let log = try await store.log(matching: EventQuery())
        #expect(log.conversations().map(\.items.count).sorted() == threads)
        for event in log.events {
            guard case .arrived(let message) = event.fact else { continue }
            let isGone = message.text.isEmpty
            let isOldCustomer = event.occurredAt < build.time(20) && message.platformSaysOwn != .yes
            #expect(isGone == isOldCustomer, "\(message.id) at \(event.occurredAt)")
        }
        let clocks = try await store.clocks(named: "desk").snapshot()?.log
        #expect(clocks.map { Set($0.events) } == Set(log.events), "the clocks remember what was forgotten")
        #expect(try await store.eraseEverybody(before: build.time(20), except: [build.author("kestrelbay")]) == 0)
        #expect(try await store.append(events).appended == 0)
        #expect(try await store.log(matching: EventQuery()).events.count { _ in true } == 80)
    }
}
#endif
