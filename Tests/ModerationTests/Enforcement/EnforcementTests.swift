import Conversations
import Foundation
import Moderation
import ReputationTesting
import Testing

@Suite struct EnforcementTests {
    @Test func `a hide is kept as evidence, counted, done, told and remembered, in that order`() async throws {
        let stage = try EnforcementStage()
        let record = await stage.decide()
        #expect(record.decision.action == .hide)
        let report = try await stage.enforcer().apply(record, at: stage.now)
        #expect(report.outcome == .applied)
        #expect(await stage.kinds == [.hide, .notify])
        #expect(
            await stage.platform.notices.first?.contains("You fools") == false,
            "the words are quoted by place alone"
        )
        #expect(try await stage.evidence.snapshot(#require(report.snapshot))?.text == "You fools")
        #expect(await stage.budget.state(of: record.decision.id) == .committed)
        let history = await stage.history.history(of: record.decision.author, at: stage.now)
        #expect(history.outcomes.map(\.verdict) == [.unreviewed])
    }

    @Test func `X1: the same decision applied twice makes one call and one line of each kind`() async throws {
        let stage = try EnforcementStage()
        let record = await stage.decide()
        let first = try await stage.enforcer().apply(record, at: stage.now)
        let lines = try await stage.log.entries(.all)
        let calls = await stage.platform.calls.count
        let second = try await stage.enforcer().apply(record, at: stage.now.addingTimeInterval(60))
        #expect(first.outcome == .applied)
        #expect(second.outcome == .alreadyApplied)
        #expect(await stage.platform.calls.count == calls)
        #expect(try await stage.log.entries(.all) == lines)
        #expect(await stage.budget.used(record.decision.conversation) == 1)
    }

    @Test func `X1: many at once apply a decision once`() async throws {
        let stage = try EnforcementStage()
        let record = await stage.troll()
        let enforcer = stage.enforcer()
        let outcomes = try await withThrowingTaskGroup(of: EnforcementReport.Outcome.self) { group in
            for _ in 0..<50 { group.addTask { try await enforcer.apply(record, at: stage.now).outcome } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == .applied } == 1)
        #expect(outcomes.count { $0 == .alreadyApplied } == 49)
        #expect(await stage.kinds == [.delete, .block, .notify])
    }

    @Test func `X3: a delete answered with 404 is done, since it is gone`() async throws {
        let stage = try EnforcementStage()
        let record = await stage.troll()
        await stage.platform.remove(record.decision.comment)
        let report = try await stage.enforcer().apply(record, at: stage.now)
        #expect(report.outcome == .applied)
        #expect(await stage.kinds == [.block, .notify])
    }

    @Test func `X4: words that changed since the decision are left alone`() async throws {
        let stage = try EnforcementStage()
        let record = await stage.decide()
        let edited = stage.builder.comment(1, text: "Sorry, I was angry")
        await stage.platform.publish(edited)
        let report = try await stage.enforcer().apply(record, at: stage.now)
        #expect(report.outcome == .refused(.staleRevision(found: edited.revision)))
        #expect(await stage.platform.calls.isEmpty)

        let late = try EnforcementStage()
        let second = await late.decide()
        await late.platform.failNext(.edited(to: edited.revision))
        #expect(
            try await late.enforcer().apply(second, at: late.now).outcome
                == .refused(.staleRevision(found: edited.revision))
        )
        #expect(await late.kinds.isEmpty)
        #expect(await late.budget.used(second.decision.conversation) == 0)
    }

    @Test func `X12: what cannot be undone is said before it is done`() async throws {
        let stage = try EnforcementStage(capabilities: PlatformCapabilities(of: .youTube))
        let record = await stage.troll()
        let plan = try EnforcementPlan(record.decision, capabilities: stage.platform.capabilities)
        #expect(!plan.isReversible)
        #expect(plan.warnings.contains(.irreversible(.delete)))
        #expect(plan.quotas.map(\.name).contains("moderationCost"))
        #expect(await stage.platform.calls.isEmpty)
        let hide = try EnforcementPlan(
            await stage.decide(2).decision,
            capabilities: PlatformCapabilities(of: .facebook)
        )
        #expect(hide.isReversible)
        #expect(hide.warnings.contains(.staysVisibleTo([.author, .authorsFriends, .pageStaff])))
    }

    @Test func `X13: a platform that wants to be asked later is asked later, and once`() async throws {
        let stage = try EnforcementStage(capabilities: PlatformCapabilities(of: .x))
        let record = await stage.decide()
        await stage.platform.failNext(.rateLimited(retryAfter: .seconds(900)))
        let first = try await stage.enforcer().apply(record, at: stage.now)
        #expect(first.outcome == .waiting(retryAfter: .seconds(900)))
        #expect(await stage.kinds.isEmpty)
        let second = try await stage.enforcer().apply(record, at: stage.now.addingTimeInterval(900))
        #expect(second.outcome == .applied)
        #expect(await stage.kinds == [.hide])
        #expect(await stage.budget.used(record.decision.conversation) == 1)
    }

    @Test func `X14: a comment that the platform does not let hide is refused without a call`() async throws {
        let stage = try EnforcementStage()
        let record = await stage.decide(canHide: false)
        let report = try await stage.enforcer().apply(record, at: stage.now)
        #expect(report.outcome == .refused(.notPermitted))
        #expect(await stage.platform.calls.isEmpty)
    }

    @Test func `X15: in shadow nothing is done and everything is logged`() async throws {
        let stage = try EnforcementStage()
        let records = [await stage.decide(1), await stage.troll(2), await stage.decide(3, signals: [.complaint])]
        for record in records {
            #expect(try await stage.enforcer(.shadow).apply(record, at: stage.now).outcome == .shadowed)
        }
        #expect(await stage.platform.calls.isEmpty)
        #expect(await stage.platform.effects.isEmpty)
        let logged = try await stage.log.entries(.all).compactMap { entry -> DecisionRecord? in
            if case .decided(let record) = entry.fact { record } else { nil }
        }
        #expect(logged == records)
        #expect(Enforcer(actuator: stage.platform).mode == .shadow)
    }

    @Test func `X17: without kept evidence nothing is deleted`() async throws {
        let stage = try EnforcementStage()
        let record = await stage.troll()
        let enforcer = Enforcer(mode: .enforce, actuator: stage.platform, evidence: ForgetfulEvidence(), log: stage.log)
        #expect(try await enforcer.apply(record, at: stage.now).outcome == .refused(.evidenceNotPreserved))
        #expect(await stage.platform.calls.isEmpty)
    }

    @Test func `what is proposed waits for a person, and is done when one approves`() async throws {
        let stage = try EnforcementStage()
        let record = await stage.decide()
        let enforcer = stage.enforcer(.propose)
        let proposed = try await enforcer.apply(record, at: stage.now)
        #expect(proposed.outcome == .proposed)
        #expect(proposed.plan?.steps.map(\.kind) == [.hide, .notify])
        #expect(await stage.platform.calls.isEmpty)
        let approved = try await enforcer.approve(record, by: AgentID(rawValue: "agent-7"), at: stage.now)
        #expect(approved.outcome == .applied)
        let history = await stage.history.history(of: record.decision.author, at: stage.now)
        #expect(history.outcomes.map(\.verdict) == [.upheld], "what a person approved counts")
    }

    @Test func `a person's milder decision about the same words beats the automatic one`() async throws {
        let stage = try EnforcementStage()
        let automatic = await stage.decide()
        let manual = await stage.decide(manual: (.leave, AgentID(rawValue: "agent-7")))
        #expect(manual.decision.id != automatic.decision.id)
        #expect(try await stage.enforcer().apply(manual, at: stage.now).outcome == .nothingToDo)
        let report = try await stage.enforcer().apply(automatic, at: stage.now)
        #expect(report.outcome == .refused(.overruledByPerson(decision: manual.decision.id)))
        #expect(await stage.platform.calls.isEmpty)
    }

    @Test func `an unhide is proposed and done for a hidden comment whose words are clean now`() async throws {
        let stage = try EnforcementStage()
        let insult = try await stage.hidden()
        let clean = stage.builder.comment(1, text: "The 08:30 was late")
        await stage.platform.publish(clean)
        let input = ModerationInput(
            comment: clean,
            signals: stage.builder.signals(.complaint),
            standing: .customer(),
            context: ModerationContext(isHidden: true)
        )
        let record = DecisionRecord(deciding: input, by: stage.evaluator, at: stage.now)
        #expect(try await stage.enforcer().apply(record, at: stage.now).outcome == .applied)
        #expect(await stage.platform.isVisible(clean.id))
        #expect(await stage.budget.used(insult.decision.conversation) == 0)
    }
}

/// A store that takes everything and keeps nothing.
private struct ForgetfulEvidence: EvidenceStore {
    func preserve(_ comment: ModeratedComment) -> SnapshotID { SnapshotID(comment) }
    func snapshot(_ id: SnapshotID) -> ModeratedComment? { nil }
}
