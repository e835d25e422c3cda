import Conversations
import Foundation
import Moderation

extension HideBudgetStoreConformance {
    static func request(
        _ number: Int,
        post: String = "timetable",
        cost: Int = 1,
        limit: Int? = 5,
        isOverride: Bool = false,
        seen: Int = 0,
        perPeriod: Int? = nil,
        minute: Int = 0
    ) -> HideRequest {
        HideRequest(
            decision: DecisionID("law", "\(number)"),
            conversation: ConversationID(platform: .facebook, native: post),
            cost: cost,
            limits: limit.map { HideLimits(total: $0, perPeriod: perPeriod, period: .seconds(3600)) },
            isOverride: isOverride,
            hiddenSeen: seen,
            at: ModerationBuilder.start.addingTimeInterval(Double(minute) * 60)
        )
    }

    static var post: ConversationID { ConversationID(platform: .facebook, native: "timetable") }

    func startsEmpty(_ store: Store, _ report: LawReport) async throws {
        report.equal(try await store.used(Self.post), 0, "used of a post nobody asked about")
        report.equal(try await store.state(of: DecisionID("law", "1")), nil, "the state of a decision nobody named")
    }

    func reservationsCount(_ store: Store, _ report: LawReport) async throws {
        let request = Self.request(1, cost: 3)
        report.equal(try await store.reserve(request), true, "the first place")
        report.equal(try await store.used(Self.post), 3, "used after reserving")
        report.equal(try await store.state(of: request.decision), .reserved, "the state after reserving")
        report.equal(try await store.reserve(Self.request(2, cost: 3)), false, "a place beyond the limit")
        report.equal(try await store.state(of: DecisionID("law", "2")), nil, "the state after a refusal")
        try await store.commit(request.decision)
        try await store.commit(request.decision)
        report.equal(try await store.used(Self.post), 3, "used after committing twice")
        report.equal(try await store.state(of: request.decision), .committed, "the state after committing")
        try await store.commit(DecisionID("law", "99"))
        report.equal(try await store.used(Self.post), 3, "used after committing what has no place")
    }

    func reservingAgainChangesNothing(_ store: Store, _ report: LawReport) async throws {
        report.equal(try await store.reserve(Self.request(1, cost: 5)), true, "the first place")
        report.equal(try await store.reserve(Self.request(1, cost: 5)), true, "the same place again")
        report.equal(try await store.used(Self.post), 5, "used")
    }

    func limitsAreExact(_ store: Store, _ report: LawReport) async throws {
        let granted = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask { try await store.reserve(Self.request(number, limit: 17)) }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        report.equal(granted, 17, "places given to 200 at once")
        report.equal(try await store.used(Self.post), 17, "used")
    }

    func releasingGivesBack(_ store: Store, _ report: LawReport) async throws {
        report.equal(try await store.reserve(Self.request(1, limit: 1)), true, "the only place")
        try await store.release(DecisionID("law", "1"))
        try await store.release(DecisionID("law", "1"))
        report.equal(try await store.used(Self.post), 0, "used after giving it back twice")
        report.equal(try await store.reserve(Self.request(2, limit: 1)), true, "the place for another")
        report.equal(try await store.reserve(Self.request(3, limit: 1)), false, "a second place")
    }

    func overridesAreCounted(_ store: Store, _ report: LawReport) async throws {
        report.equal(try await store.reserve(Self.request(1, limit: 1)), true, "the only place")
        report.equal(try await store.reserve(Self.request(2, limit: 1, isOverride: true)), true, "an override")
        report.equal(try await store.used(Self.post), 2, "used")
        report.equal(try await store.reserve(Self.request(3, limit: 2)), false, "a place after it")
    }

    func whatTheCallerSawCounts(_ store: Store, _ report: LawReport) async throws {
        let full = Self.request(1, post: "fares", limit: 3, seen: 3)
        report.equal(try await store.reserve(full), false, "a place where all is taken")
        report.equal(try await store.reserve(Self.request(2, limit: 3, seen: 2)), true, "the last place")
        try await store.commit(DecisionID("law", "2"))
        let old = Self.request(3, limit: 3, seen: 2)
        report.equal(try await store.reserve(old), false, "a place by what was seen before the last was taken")
        // The caller now sees the hidden comment too, which is no other one.
        report.equal(try await store.reserve(Self.request(4, limit: 4, seen: 3)), true, "with three seen, all known")
    }

    func reconcilingCorrects(_ store: Store, _ report: LawReport) async throws {
        for number in 1...3 { _ = try await store.reserve(Self.request(number)) }
        try await store.commit(DecisionID("law", "1"))
        try await store.commit(DecisionID("law", "2"))
        try await store.reconcile(Self.post, hidden: 1)
        report.equal(try await store.used(Self.post), 2, "one that the platform tells and one still kept")
        try await store.release(DecisionID("law", "1"))
        report.equal(try await store.used(Self.post), 1, "after what the platform had told is shown again")
        try await store.commit(DecisionID("law", "3"))
        try await store.reconcile(Self.post, hidden: 4)
        report.equal(try await store.used(Self.post), 4, "more than the store knew")
    }

    func periodsAreLimited(_ store: Store, _ report: LawReport) async throws {
        func ask(_ number: Int, minute: Int) async throws -> Bool {
            try await store.reserve(Self.request(number, limit: 100, perPeriod: 2, minute: minute))
        }
        let answers = [
            try await ask(1, minute: 0), try await ask(2, minute: 10), try await ask(3, minute: 20),
            try await ask(4, minute: 61), try await ask(5, minute: 62),
        ]
        report.equal(answers, [true, true, false, true, false], "two within an hour")
    }

    func postsAreApart(_ store: Store, _ report: LawReport) async throws {
        report.equal(try await store.reserve(Self.request(1, limit: 1)), true, "under one post")
        report.equal(try await store.reserve(Self.request(2, post: "fares", limit: 1)), true, "under another")
        try await store.reconcile(ConversationID(platform: .facebook, native: "fares"), hidden: 0)
        report.equal(try await store.used(Self.post), 1, "used under the first")
    }
}
