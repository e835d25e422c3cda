import Conversations
import Foundation
import Moderation
import ReputationTesting
import Testing

@Suite struct CrashTests {
    /// How many writes carrying a decision out takes.
    private func writes(_ make: (EnforcementStage) async -> DecisionRecord) async throws -> Int {
        let stage = try EnforcementStage()
        let counter = FaultPlan()
        _ = try await stage.enforcer(crash: counter).apply(await make(stage), at: stage.now)
        return await counter.writes
    }

    private func crashEverywhere(
        _ expected: [EnforcementStep.Kind],
        _ make: (EnforcementStage) async -> DecisionRecord
    ) async throws {
        let total = try await writes(make)
        #expect(total > 6)
        for write in 0..<total {
            for isAfterwards in [false, true] {
                let stage = try EnforcementStage()
                let record = await make(stage)
                let crash = FaultPlan(crashingAtWrite: write, isAfterwards: isAfterwards)
                await #expect(throws: SimulatedCrash.self) {
                    _ = try await stage.enforcer(crash: crash).apply(record, at: stage.now)
                }
                // Another program goes on with what the stores hold.
                let report = try await stage.enforcer().apply(record, at: stage.now.addingTimeInterval(60))
                let place = "write \(write), \(isAfterwards ? "after" : "before") it"
                #expect([.applied, .alreadyApplied].contains(report.outcome), "\(place): \(report.outcome)")
                #expect(await stage.kinds == expected, "\(place)")
                #expect(
                    await stage.budget.used(record.decision.conversation) == (expected[0] == .hide ? 1 : 0),
                    "\(place)"
                )
                let outcomes = await stage.history.history(of: record.decision.author, at: stage.now).outcomes
                #expect(outcomes.count == 1, "\(place)")
                #expect(try await stage.enforcer().apply(record, at: stage.now).outcome == .alreadyApplied, "\(place)")
                #expect(await stage.kinds == expected, "\(place)")
            }
        }
    }

    @Test func `X2: a crash before or after any write of a delete and block loses and doubles nothing`() async throws {
        try await crashEverywhere([.delete, .block, .notify]) { await $0.troll() }
    }

    @Test func `a crash before or after any write of a hide loses and doubles nothing, its place in the budget too`()
        async throws
    {
        try await crashEverywhere([.hide, .notify]) { await $0.decide() }
    }

    @Test func `a crash before or after any write of an undo loses and doubles nothing`() async throws {
        let counter = FaultPlan()
        let rehearsal = try EnforcementStage()
        let first = try await rehearsal.hidden()
        _ = try await rehearsal.enforcer(crash: counter).undo(first.decision.id, at: rehearsal.now)
        let total = await counter.writes
        #expect(total >= 4)
        for write in 0..<total {
            for isAfterwards in [false, true] {
                let stage = try EnforcementStage()
                let record = try await stage.hidden()
                let crash = FaultPlan(crashingAtWrite: write, isAfterwards: isAfterwards)
                await #expect(throws: SimulatedCrash.self) {
                    _ = try await stage.enforcer(crash: crash).undo(record.decision.id, at: stage.now)
                }
                let outcomes = try await stage.enforcer().undo(record.decision.id, at: stage.now)
                #expect(outcomes == [.unhidden], "write \(write), after: \(isAfterwards)")
                #expect(await stage.kinds == [.hide, .notify, .unhide], "write \(write), after: \(isAfterwards)")
                #expect(await stage.budget.used(record.decision.conversation) == 0)
            }
        }
    }

    @Test(arguments: [true, false])
    func `a call whose end nobody learned is looked up before it is made again`(isDone: Bool) async throws {
        let stage = try EnforcementStage()
        let record = await stage.decide()
        await stage.platform.failNext(.outcomeUnknown(isDone: isDone))
        let first = try await stage.enforcer().apply(record, at: stage.now)
        #expect(first.outcome == .outcomeUnknown(.hide))
        #expect(await stage.budget.used(record.decision.conversation) == 1, "the place stays taken")
        #expect(try await stage.enforcer().apply(record, at: stage.now).outcome == .applied)
        #expect(await stage.kinds == [.hide, .notify])
        #expect(await stage.platform.calls.count { $0.kind == .hide } == (isDone ? 1 : 2))
    }

    @Test func `H7: a call that failed gives its place in the budget back, and another may have it`() async throws {
        let stage = try EnforcementStage()
        let record = await stage.decide()
        await stage.platform.failNext(.transient("502"))
        #expect(try await stage.enforcer().apply(record, at: stage.now).outcome == .failed("502"))
        #expect(await stage.budget.used(record.decision.conversation) == 0)
        #expect(try await stage.enforcer().apply(record, at: stage.now).outcome == .applied)
        #expect(await stage.budget.used(record.decision.conversation) == 1)
        #expect(await stage.kinds == [.hide, .notify])
    }
}
