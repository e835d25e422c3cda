#if SQLite
import Commitments
import Conversations
import Foundation
import ReputationSQLite
import ReputationTesting
import ServiceLevels
import Testing

/// Whom a retention reaches besides those who wrote the events of the file.
@Suite struct RetentionTests {
    private let path: String
    private let store: SQLiteStore
    private let folder: StoreFolder
    private let build = EventBuilder()
    private let word = "wheelchair"

    init() throws {
        folder = try StoreFolder()
        path = folder.path()
        store = try SQLiteStore(path: path)
    }

    private func eraseTwice(before minute: Double, except kept: Set<AuthorID> = []) async throws -> Int {
        let erased = try await store.eraseEverybody(before: build.time(minute), except: kept)
        #expect(try await store.eraseEverybody(before: build.time(minute), except: kept) == 0, "a second time")
        #expect(try await store.checkIntegrity().problems == [])
        return erased
    }

    @Test func `promises kept alone in a file go by when they were made, but not those to whom is spared`() async throws
    {
        let kept = build.author("harbour")
        try await store.append([build.customer("harbour", writes: "m4", at: 0)])
        let targets: [(String, EventTarget, Double)] = [
            ("old", .message(build.message("m1")), 2), ("new", .message(build.message("m1")), 9),
            ("spared", .author(kept), 2), ("spared by its message", .message(build.message("m4")), 2),
        ]
        try await store.promises.append(
            targets.map { name, target, minute in
                let id = PromiseID(rawValue: name)
                let record = PromiseRecord(id: id, target: target, kind: .callBack, text: "\(word) \(name).")
                return build.fact(.promiseMade(record), at: minute)
            }
        )
        #expect(try await eraseTwice(before: 5, except: [kept]) == 1)
        let states = try await store.promises.ledger().promises
        #expect(Set(states.filter { !$0.record.text.isEmpty }.map(\.id.rawValue)) == Set(targets.map(\.0).dropFirst()))
        #expect(try !StoreFolder.contains("\(word) old.", path))
    }

    @Test func `people who are in the state of clocks alone are forgotten there`() async throws {
        let events = [
            build.customer("ada", writes: "m1", "\(word) old", at: 0),
            build.customer("bo", writes: "m2", "\(word) new", at: 9),
        ]
        try await store.clocks(named: "desk").save(EngineSnapshot(log: ConversationLog(events)))
        _ = try await eraseTwice(before: 5)
        #expect(try !StoreFolder.contains("\(word) old", path))
        #expect(try StoreFolder.contains("\(word) new", path))
        // Who was forgotten there is forgotten in the file.
        try await store.append(events)
        #expect(try !StoreFolder.contains("\(word) old", path))
    }

    @Test func `accounts that only reacted are forgotten`() async throws {
        func reaction(_ name: String, at minute: Double) -> ConversationEvent {
            build.fact(
                .reacted(Reaction(message: build.message("m1"), name: "like", author: build.author(name))),
                at: minute
            )
        }
        let kept = build.author("harbour")
        try await store.append([
            build.customer("harbour", writes: "m1", at: 0), reaction("old-\(word)", at: 1),
            reaction("new-\(word)", at: 9),
        ])
        #expect(try await eraseTwice(before: 5, except: [kept]) == 1)
        #expect(try !StoreFolder.contains("old-\(word)", path))
        #expect(try StoreFolder.contains("new-\(word)", path))
    }

    @Test func `what was noted about somebody forgotten earlier is forgotten when its own time is over`() async throws {
        let bo = build.author("bo")
        try await store.append([build.customer("ada", writes: "m1", at: 0), build.customer("bo", writes: "m2", at: 1)])
        for author in [build.author("ada"), bo] { try await store.erase(author, upTo: build.time(2)) }
        func note(_ text: String) -> ConversationFact {
            let dismissal = Dismissal(
                message: build.message("m1"),
                reason: .noReplyNeeded,
                actor: AgentID(rawValue: "agent:mira"),
                note: "\(word) \(text)"
            )
            return .dismissed(dismissal)
        }
        try await store.append([
            build.fact(note("old."), at: 3), build.fact(note("new."), at: 9),
            build.fact(.blocked(AuthorReference(author: bo, reason: "\(word) block")), at: 4),
        ])
        #expect(try StoreFolder.contains("\(word) old.", path))
        #expect(try await eraseTwice(before: 5) == 2)
        #expect(try !StoreFolder.contains("\(word) old.", path))
        #expect(try !StoreFolder.contains("\(word) block", path))
        #expect(try StoreFolder.contains("\(word) new.", path))
    }
}
#endif
