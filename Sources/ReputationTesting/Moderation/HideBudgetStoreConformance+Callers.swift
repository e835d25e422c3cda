import Conversations
import Foundation
import Moderation

extension HideBudgetStoreConformance {
    func namesMayBeAnything(_ store: Store, _ report: LawReport) async throws {
        func request(_ name: String) -> HideRequest {
            HideRequest(
                decision: DecisionID(rawValue: name),
                conversation: ConversationID(rawValue: name),
                cost: 1,
                limits: HideLimits(total: 1, perPeriod: nil, period: .seconds(3600)),
                at: ModerationBuilder.start
            )
        }
        for name in OddNames.all {
            report.equal(try await store.reserve(request(name)), true, "the only place under '\(name.prefix(20))'")
        }
        for name in OddNames.all {
            let used = try await store.used(ConversationID(rawValue: name))
            report.equal(used, 1, "used under '\(name.prefix(20))' of \(name.utf8.count) bytes")
            let state = try await store.state(of: DecisionID(rawValue: name))
            report.equal(state, .reserved, "the place of '\(name.prefix(20))' of \(name.utf8.count) bytes")
        }
    }

    func clocksMayDisagree(_ store: Store, _ report: LawReport) async throws {
        func ask(_ number: Int, _ post: String, minute: Int) async throws -> Bool {
            try await store.reserve(Self.request(number, post: post, limit: 100, perPeriod: 2, minute: minute))
        }
        // A clock that runs behind does not see the places that others took, by theirs, later.
        report.equal(try await ask(1, "behind", minute: 90), true, "the first place")
        report.equal(try await ask(2, "behind", minute: 91), true, "the second place")
        for minute in [80, 5, -600] {
            let isGranted = try await ask(100 + minute, "behind", minute: minute)
            report.equal(isGranted, false, "a third place by a clock that is \(91 - minute) minutes behind")
        }
        // A clock that is ahead finds what the others took over and done with; what it took counts for them.
        report.equal(try await ask(11, "ahead", minute: 600), true, "the first place by a clock that is ahead")
        report.equal(try await ask(12, "ahead", minute: 0), true, "the second place by a clock that is right")
        report.equal(try await ask(13, "ahead", minute: 1), false, "a third place by a clock that is right")
    }

    func cancellationLeavesStoreUsable(_ store: Store, _ report: LawReport) async throws {
        let requests = (0..<30).map { Self.request($0, limit: 30) }
        let confirmed = try await CancelledCaller.make(requests.count) { _ = try await store.reserve(requests[$0]) }
        for number in confirmed.sorted() {
            let state = try await store.state(of: requests[number].decision)
            report.equal(state, .reserved, "the place \(number), which was given")
        }
        for request in requests {
            report.equal(try await store.reserve(request), true, "a place asked for again")
        }
        report.equal(try await store.used(Self.post), 30, "used in the end")
        report.equal(try await store.reserve(Self.request(30, limit: 30)), false, "a place beyond the limit")
    }

    func failedWritesKeepNothing(_ store: Store, _ report: LawReport) async throws {
        guard let failNextWrite else { return report.skip("because the kit was given no failNextWrite") }
        let request = Self.request(1, limit: 2)
        func fail(
            _ what: String,
            used: Int,
            _ state: HideReservationState?,
            _ call: () async throws -> Void
        ) async throws {
            try await failNextWrite(store)
            await report.expectFailure(what, call)
            report.equal(try await store.used(Self.post), used, "used after \(what) failed")
            report.equal(try await store.state(of: request.decision), state, "the place after \(what) failed")
        }
        try await fail("reserving", used: 0, nil) { _ = try await store.reserve(request) }
        report.equal(try await store.reserve(request), true, "the place asked for again")
        try await fail("committing", used: 1, .reserved) { try await store.commit(request.decision) }
        try await store.commit(request.decision)
        report.equal(try await store.state(of: request.decision), .committed, "the place after committing again")
        try await fail("reconciling", used: 1, .committed) { try await store.reconcile(Self.post, hidden: 2) }
        try await store.reconcile(Self.post, hidden: 2)
        try await fail("releasing", used: 2, .committed) { try await store.release(request.decision) }
        try await store.release(request.decision)
        report.equal(try await store.used(Self.post), 1, "used after releasing again")
    }
}
