import Conversations
import Foundation
import Moderation
import ReputationTesting
import TestSupport
import Testing

@Suite struct HideBudgetTests {
    @Test func `H6: of two who want the last place exactly one gets it`() async throws {
        let stage = try EnforcementStage()
        let place = CommentPlacement(publicCounter: 40, hiddenCount: 1)
        let records = [
            await stage.decide(1, author: "one", placement: place),
            await stage.decide(2, author: "two", placement: place),
        ]
        let enforcers = [stage.enforcer(), stage.enforcer()]
        async let first = enforcers[0].apply(records[0], at: stage.now).outcome
        async let second = enforcers[1].apply(records[1], at: stage.now).outcome
        let outcomes = try await [first, second]
        #expect(outcomes.count { $0 == .applied } == 1)
        #expect(outcomes.count { $0 == .refused(.budgetExhausted) } == 1)
        #expect(await stage.kinds.count { $0 == .hide } == 1)
    }

    @Test func `the budget is exact under 1,000 reservations at once, with releases among them`() async throws {
        let store = InMemoryHideBudgetStore()
        let post = ConversationID(platform: .facebook, native: "timetable")
        let limits = HideLimits(total: 50)
        let granted = await withTaskGroup(of: (Int, Bool).self) { group in
            for number in 0..<1000 {
                group.addTask {
                    let request = HideRequest(
                        decision: DecisionID("race", "\(number)"),
                        conversation: post,
                        cost: 1 + number % 3,
                        limits: limits,
                        at: ModerationBuilder.start
                    )
                    let isGranted = await store.reserve(request)
                    let used = await store.used(post)
                    #expect(used <= 50)
                    if isGranted, number % 5 == 0 {
                        await store.release(request.decision)
                        return (0, true)
                    }
                    return (isGranted ? request.cost : 0, isGranted)
                }
            }
            return await group.reduce(into: 0) { $0 += $1.0 }
        }
        #expect(await store.used(post) == granted)
        #expect(granted <= 50)
        // How much is left over depends on when the releases come; that all of it can still be taken does not.
        var taken = 0
        for number in 0..<100 {
            let request = HideRequest(
                decision: DecisionID("after", "\(number)"),
                conversation: post,
                cost: 1,
                limits: limits,
                at: ModerationBuilder.start
            )
            if await store.reserve(request) { taken += 1 }
        }
        #expect(granted > 0 && granted + taken == 50)
    }

    @Test func `H8: a hidden comment that its author deletes gives its place back when the platform is asked`()
        async throws
    {
        let stage = try EnforcementStage()
        let first = try await stage.hidden(1)
        _ = try await stage.hidden(2)
        let post = first.decision.conversation
        #expect(await stage.budget.used(post) == 2)
        await stage.platform.remove(first.decision.comment)
        await stage.budget.reconcile(post, hidden: await stage.platform.hiddenCount(post))
        #expect(await stage.budget.used(post) == 1)
    }

    @Test func `H9: showing a comment again gives its place back`() async throws {
        let stage = try EnforcementStage()
        let record = try await stage.hidden()
        _ = try await stage.enforcer().undo(record.decision.id, at: stage.now)
        #expect(await stage.budget.used(record.decision.conversation) == 0)
    }

    @Test func `H10: a safety hide beyond the budget is done and counts`() async throws {
        let stage = try EnforcementStage()
        let record = await stage.decide(
            signals: [.threat],
            placement: CommentPlacement(publicCounter: 40, hiddenCount: 2)
        )
        #expect(try await stage.enforcer().apply(record, at: stage.now).outcome == .applied)
        #expect(await stage.budget.used(record.decision.conversation) == 3)
        let report = TransparencyReport(
            try await stage.log.entries(.all),
            period: stage.now..<stage.now.addingTimeInterval(1)
        )
        #expect(report.budgetOverrides == 1)
        #expect(report.legalPath == 1)
    }

    @Test(arguments: [(Platform.x, 725), (.bluesky, 300)])
    func `H12: at the platform's cap nothing is called`(platform: Platform, cap: Int) async throws {
        var capabilities = PlatformCapabilities(of: platform)
        #expect(capabilities.hiddenLimit == cap)
        capabilities.canHide = .yes
        let stage = try EnforcementStage(capabilities: capabilities)
        // Under the budget a threat is hidden in any case; the platform's cap still holds.
        let record = await stage.decide(
            signals: [.threat],
            placement: CommentPlacement(publicCounter: 40_000, hiddenCount: cap)
        )
        #expect(try await stage.enforcer().apply(record, at: stage.now).outcome == .refused(.platformLimit(limit: cap)))
        #expect(await stage.platform.calls.isEmpty)
    }

    @Test func `hidden comments never exceed the budget, whatever is hidden, shown and told in any order`() async throws
    {
        let seed: UInt64 = 81
        var random = SeededRandom(seed: seed)
        for round in 0..<TestScale.count(whole: 2000) {
            let store = InMemoryHideBudgetStore()
            let post = ConversationID(platform: .facebook, native: "post")
            let total = Int.random(in: 0...8, using: &random)
            var hidden: Set<Int> = []
            for number in 0..<60 {
                switch Int.random(in: 0..<4, using: &random) {
                case 0, 1:
                    let request = HideRequest(
                        decision: DecisionID("\(number)"),
                        conversation: post,
                        cost: 1,
                        limits: HideLimits(total: total),
                        at: ModerationBuilder.start
                    )
                    if await store.reserve(request) {
                        await store.commit(request.decision)
                        hidden.insert(number)
                    }
                case 2:
                    guard let old = hidden.sorted().randomElement(using: &random) else { continue }
                    hidden.remove(old)
                    await store.release(DecisionID("\(old)"))
                default: await store.reconcile(post, hidden: hidden.count)
                }
                #expect(hidden.count <= total, "round \(round), seed \(seed)")
                #expect(await store.used(post) == hidden.count, "round \(round), seed \(seed)")
            }
        }
    }
}
