import Conversations
import Foundation
import Moderation

extension AuthorHistoryStoreConformance {
    private static func author(_ name: String = "guest") -> AuthorID { AuthorID(platform: .facebook, native: name) }

    private static func outcome(
        _ number: Int,
        _ verdict: ModerationOutcome.Verdict = .upheld,
        author: String = "guest",
        decidedAfter minutes: Int = 0
    ) -> ModerationOutcome {
        ModerationOutcome(
            decision: DecisionID("law", "\(number)"),
            author: Self.author(author),
            conversation: ConversationID(platform: .facebook, native: "post-\(number % 3)"),
            verdict: verdict,
            at: ModerationBuilder.start,
            decidedAt: ModerationBuilder.start.addingTimeInterval(Double(minutes) * 60)
        )
    }

    private static var later: Date { ModerationBuilder.start.addingTimeInterval(86_400) }

    func strangersHaveNoHistory(_ store: Store, _ report: LawReport) async throws {
        let history = try await store.history(of: Self.author("stranger"), at: Self.later)
        report.equal(history, AuthorHistory(author: Self.author("stranger")), "the history of a stranger")
    }

    func outcomesComeBack(_ store: Store, _ report: LawReport) async throws {
        let outcomes = (1...20).map { Self.outcome($0, [.upheld, .overturned, .unreviewed][$0 % 3]) }
        for outcome in outcomes { try await store.record(outcome) }
        let found = try await store.history(of: Self.author(), at: Self.later).outcomes
        report.equal(found, AuthorHistory(author: Self.author(), outcomes: outcomes).outcomes, "the outcomes")
    }

    func laterOutcomesReplace(_ store: Store, _ report: LawReport) async throws {
        try await store.record(Self.outcome(1, .overturned, decidedAfter: 60))
        try await store.record(Self.outcome(1, .unreviewed))
        try await store.record(Self.outcome(2, .unreviewed))
        try await store.record(Self.outcome(2, .upheld, decidedAfter: 60))
        let found = try await store.history(of: Self.author(), at: Self.later).outcomes
        let verdicts = Dictionary(found.map { ($0.decision, $0.verdict) }) { first, _ in first }
        report.equal(verdicts[DecisionID("law", "1")], .overturned, "a verdict recorded before the earlier one")
        report.equal(verdicts[DecisionID("law", "2")], .upheld, "a verdict recorded after the earlier one")
    }

    func repeatsCountOnce(_ store: Store, _ report: LawReport) async throws {
        for _ in 0..<3 { try await store.record(Self.outcome(1)) }
        let found = try await store.history(of: Self.author(), at: Self.later).outcomes
        report.equal(found.count, 1, "outcomes")
    }

    func earlierTimesSeeLess(_ store: Store, _ report: LawReport) async throws {
        try await store.record(Self.outcome(1, .upheld))
        try await store.record(Self.outcome(1, .overturned, decidedAfter: 60))
        let before = ModerationBuilder.start.addingTimeInterval(1800)
        let found = try await store.history(of: Self.author(), at: before).outcomes.map(\.verdict)
        report.equal(found, [.upheld], "the verdict half an hour later")
        let now = try await store.history(of: Self.author(), at: Self.later).outcomes.map(\.verdict)
        report.equal(now, [.overturned], "the verdict a day later")
    }

    func authorsAreApart(_ store: Store, _ report: LawReport) async throws {
        try await store.record(Self.outcome(1))
        try await store.record(Self.outcome(2, author: "another"))
        let found = try await store.history(of: Self.author(), at: Self.later).outcomes.map(\.decision)
        report.equal(found, [DecisionID("law", "1")], "the outcomes of one of two")
    }

    func namesMayBeAnything(_ store: Store, _ report: LawReport) async throws {
        func outcome(_ name: String) -> ModerationOutcome {
            ModerationOutcome(
                decision: DecisionID(rawValue: name),
                author: AuthorID(rawValue: name),
                conversation: ConversationID(rawValue: name),
                verdict: .upheld,
                at: ModerationBuilder.start
            )
        }
        for name in OddNames.all { try await store.record(outcome(name)) }
        for name in OddNames.all {
            let found = try await store.history(of: AuthorID(rawValue: name), at: Self.later).outcomes
            report.equal(found, [outcome(name)], "the outcomes of '\(name.prefix(20))' of \(name.utf8.count) bytes")
        }
    }

    func cancellationLeavesStoreUsable(_ store: Store, _ report: LawReport) async throws {
        let outcomes = (0..<30).map { Self.outcome($0) }
        let confirmed = try await CancelledCaller.make(outcomes.count) { try await store.record(outcomes[$0]) }
        let held = Set(try await store.history(of: Self.author(), at: Self.later).outcomes.map(\.decision))
        let lost = confirmed.sorted().filter { !held.contains(outcomes[$0].decision) }
        report.equal(lost, [], "what was confirmed and is not there")
        for outcome in outcomes { try await store.record(outcome) }
        report.equal(try await store.history(of: Self.author(), at: Self.later).outcomes.count, 30, "in the end")
    }

    func recordersLoseNothing(_ store: Store, _ report: LawReport) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<100 { group.addTask { try await store.record(Self.outcome(number)) } }
            try await group.waitForAll()
        }
        report.equal(try await store.history(of: Self.author(), at: Self.later).outcomes.count, 100, "outcomes")
    }

    func failedWritesKeepNothing(_ store: Store, _ report: LawReport) async throws {
        guard let failNextWrite else { return report.skip("because the kit was given no failNextWrite") }
        try await store.record(Self.outcome(1))
        try await failNextWrite(store)
        await report.expectFailure("recording an outcome") { try await store.record(Self.outcome(2)) }
        let held = try await store.history(of: Self.author(), at: Self.later).outcomes.map(\.decision)
        report.equal(held, [DecisionID("law", "1")], "the outcomes after a failure")
        try await store.record(Self.outcome(2))
        let found = try await store.history(of: Self.author(), at: Self.later).outcomes.count
        report.equal(found, 2, "outcomes after the repeat")
    }
}
