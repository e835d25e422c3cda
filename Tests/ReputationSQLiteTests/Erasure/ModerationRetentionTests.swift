#if SQLite
import Conversations
import Foundation
import Moderation
import ReputationSQLite
import ReputationTesting
import Testing

@Suite struct ModerationRetentionTests {
    private let folder: StoreFolder
    private let builder = ModerationBuilder()
    private let author = AuthorID(platform: .facebook, native: "guest")

    init() throws {
        folder = try StoreFolder()
    }

    private func day(_ day: Double) -> Date { ModerationBuilder.start.addingTimeInterval(day * 86_400) }

    /// A comment that was hidden on a day, with everything that is kept of that.
    @discardableResult
    private func hide(_ number: Int, on day: Double, in store: SQLiteStore) async throws -> ModeratedComment {
        let comment = builder.comment(number, text: "You are fools, \(number).", author: author.native)
        let snapshot = try await store.preserve(comment)
        try await add(.preserved(snapshot: snapshot), to: comment, on: day, in: store)
        try await add(.step(kind: .hide, status: .done, note: nil), to: comment, on: day, in: store)
        try await store.record(
            ModerationOutcome(
                decision: decision(comment),
                author: comment.author,
                conversation: comment.conversation,
                verdict: .upheld,
                at: self.day(day)
            )
        )
        return comment
    }

    private func decision(_ comment: ModeratedComment) -> DecisionID { DecisionID("retention", comment.id.rawValue) }

    private func add(
        _ fact: DecisionLogFact,
        to comment: ModeratedComment,
        on day: Double,
        in store: SQLiteStore
    ) async throws {
        let entry = DecisionLogEntry(
            key: "\(comment.id) \(day) \(fact)",
            decision: decision(comment),
            comment: comment.id,
            author: comment.author,
            at: self.day(day),
            fact: fact
        )
        #expect(try await store.append(entry))
    }

    @Test func `what moderation kept ends with its retention period, and what is open or newer stays`() async throws {
        let store = try folder.makeStore()
        let old = try await hide(1, on: 0, in: store)
        let new = try await hide(2, on: 200, in: store)
        let lately = try await hide(3, on: 1, in: store)
        try await add(.undone(by: AgentID(rawValue: "agent:mira")), to: lately, on: 150, in: store)
        let contested = try await hide(4, on: 2, in: store)
        let appeal = Appeal(decision: decision(contested), by: .author(id: contested.author), at: day(3))
        try await add(.appealed(appeal: appeal), to: contested, on: 3, in: store)

        #expect(try await store.eraseModeration(before: day(100)) == 4)
        let lines = try await store.entries(.all)
        #expect(Set(lines.map(\.comment)) == [new.id, lately.id, contested.id])
        #expect(lines.count == 8)
        #expect(try await store.snapshot(SnapshotID(old)) == nil)
        for comment in [new, lately, contested] {
            #expect(try await store.snapshot(SnapshotID(comment)) == comment)
        }
        let outcomes = try await store.history(of: author, at: day(1000)).outcomes.map(\.decision)
        #expect(Set(outcomes) == Set([new, lately, contested].map { decision($0) }))
        #expect(try await store.eraseModeration(before: day(100)) == 0)
        #expect(try await store.checkIntegrity().problems == [])
    }

    @Test func `what somebody must still decide by law is kept, however old it is`() async throws {
        let store = try folder.makeStore()
        let comment = builder.comment(1, text: "A threat")
        let input = ModerationInput(
            comment: comment,
            signals: builder.signals(firm: [.threat]),
            standing: AuthorStanding()
        )
        let record = DecisionRecord(deciding: input, by: try ModerationEvaluator(.brandPage), at: day(0))
        try #require(record.decision.legalDeadline != nil)
        func append(_ key: String, _ fact: DecisionLogFact, on day: Double) async throws {
            let entry = DecisionLogEntry(
                key: key,
                decision: record.decision.id,
                comment: comment.id,
                author: comment.author,
                at: self.day(day),
                fact: fact
            )
            _ = try await store.append(entry)
        }
        try await append("decided", .decided(record: record), on: 0)
        #expect(try await store.eraseModeration(before: day(1000)) == 0)
        #expect(LegalCase.open(in: try await store.entries(.all)).count == 1)
    }
}
#endif
