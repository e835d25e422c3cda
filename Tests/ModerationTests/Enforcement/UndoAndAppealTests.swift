import Conversations
import Foundation
import Moderation
import ReputationTesting
import Testing

@Suite struct UndoAndAppealTests {
    private let reviewer = AgentID(rawValue: "reviewer-2")

    private func appeal(_ record: DecisionRecord, by appellant: Appeal.Appellant? = nil, days: Double = 1) -> Appeal {
        Appeal(
            decision: record.decision.id,
            by: appellant ?? .author(id: record.decision.author),
            at: record.decidedAt.addingTimeInterval(days * 86_400),
            text: "I was quoting."
        )
    }

    @Test func `X5: unblocking somebody who is not blocked does nothing and tells nobody`() async throws {
        let stage = try EnforcementStage()
        let record = await stage.troll()
        _ = try await stage.enforcer().apply(record, at: stage.now)
        await stage.platform.setBlocked(record.decision.author, false)
        let calls = await stage.platform.calls.count
        let outcomes = try await stage.enforcer().undo(record.decision.id, at: stage.now)
        #expect(outcomes.contains(.nothingToDo(.unblock)))
        #expect(await stage.platform.calls.count == calls)
    }

    @Test func `X6: a granted appeal of a delete unblocks, takes the strike back, and says that the words are lost`()
        async throws
    {
        let stage = try EnforcementStage()
        let record = await stage.troll()
        let enforcer = stage.enforcer()
        let report = try await enforcer.apply(record, at: stage.now)
        let desk = AppealDesk(enforcer: enforcer)
        try await desk.file(appeal(record))
        let resolution = try await desk.resolve(
            record.decision.id,
            AppealVerdict(isGranted: true, by: reviewer),
            at: stage.now.addingTimeInterval(86_400)
        )
        #expect(resolution.outcomes == [.cannotRestore(report.snapshot), .unblocked])
        #expect(resolution.offersReply)
        #expect(await stage.platform.isBlocked(record.decision.author) == false)
        let history = await stage.history.history(of: record.decision.author, at: .distantFuture)
        #expect(history.outcomes.map(\.verdict) == [.overturned])
        #expect(StandingModel().standing(of: history, at: stage.now).upheld == 0)
    }

    @Test func `X7: a granted appeal of a hide shows it again and gives slot and strike back`() async throws {
        let stage = try EnforcementStage()
        let record = try await stage.hidden()
        let desk = AppealDesk(enforcer: stage.enforcer())
        try await desk.file(appeal(record))
        let verdict = AppealVerdict(isGranted: true, by: reviewer, note: "A quotation.")
        let resolution = try await desk.resolve(record.decision.id, verdict, at: stage.now)
        #expect(resolution.outcomes == [.unhidden])
        #expect(await stage.platform.isVisible(record.decision.comment))
        #expect(await stage.budget.used(record.decision.conversation) == 0)
        // From now on a person's word stands for these words.
        var input = record.input
        input.context.manual = resolution.manual
        #expect(stage.evaluator.decide(input).action == .leave)
        #expect(try await stage.enforcer().apply(record, at: stage.now).outcome == .refused(.undone))
        #expect(await stage.platform.isVisible(record.decision.comment))
    }

    @Test func `X8: a block that another decision wants stays`() async throws {
        let stage = try EnforcementStage()
        let (first, second) = (await stage.troll(1), await stage.troll(2))
        let enforcer = stage.enforcer()
        for record in [first, second] { _ = try await enforcer.apply(record, at: stage.now) }
        let outcomes = try await enforcer.undo(first.decision.id, at: stage.now)
        #expect(outcomes.contains(.anotherDecisionStands(.block, second.decision.id)))
        #expect(await stage.platform.isBlocked(first.decision.author))
        // When the other falls too, nobody wants the block any more.
        #expect(try await enforcer.undo(second.decision.id, at: stage.now).contains(.unblocked))
        #expect(await stage.platform.isBlocked(first.decision.author) == false)
    }

    @Test func `an undo leaves what was so before the decision`() async throws {
        let stage = try EnforcementStage()
        let record = await stage.troll()
        await stage.platform.setBlocked(record.decision.author, true)
        _ = try await stage.enforcer().apply(record, at: stage.now)
        let outcomes = try await stage.enforcer().undo(record.decision.id, at: stage.now)
        #expect(outcomes.contains(.nothingToDo(.unblock)))
        #expect(await stage.platform.isBlocked(record.decision.author))
    }

    @Test func `undoing a hide is the opposite of doing it, and undoing again changes nothing`() async throws {
        let stage = try EnforcementStage()
        let record = await stage.decide()
        let before = try await stage.platform.state(of: record.decision.comment, by: record.decision.author)
        _ = try await stage.enforcer().apply(record, at: stage.now)
        #expect(try await stage.enforcer().undo(record.decision.id, at: stage.now) == [.unhidden])
        #expect(try await stage.platform.state(of: record.decision.comment, by: record.decision.author) == before)
        let calls = await stage.platform.calls.count
        _ = try await stage.enforcer().undo(record.decision.id, at: stage.now)
        #expect(await stage.platform.calls.count == calls)
        #expect(try await stage.enforcer().undo(DecisionID("never made"), at: stage.now) == [])
    }

    @Test func `X9: a decision is appealed once, also when many ask at once`() async throws {
        let stage = try EnforcementStage()
        let record = try await stage.hidden()
        let desk = AppealDesk(enforcer: stage.enforcer())
        let appeal = appeal(record)
        let taken = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    do {
                        try await desk.file(appeal)
                        return true
                    } catch { return false }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(taken == 1)
        await #expect(throws: AppealError.alreadyAppealed) { try await desk.file(appeal) }
    }

    @Test func `X10: somebody else's decision cannot be appealed, but a moderator can for the author`() async throws {
        let stage = try EnforcementStage()
        let record = try await stage.hidden()
        let desk = AppealDesk(enforcer: stage.enforcer())
        let stranger = AuthorID(platform: .facebook, native: "stranger")
        await #expect(throws: AppealError.notAffected) {
            try await desk.file(appeal(record, by: .author(id: stranger)))
        }
        try await desk.file(appeal(record, by: .moderator(id: AgentID(rawValue: "agent-3"))))
    }

    @Test func `X11: after the window no appeal is taken`() async throws {
        let stage = try EnforcementStage()
        let record = try await stage.hidden()
        let desk = AppealDesk(enforcer: stage.enforcer())
        let end = record.decidedAt.addingTimeInterval(183 * 86_400)
        await #expect(throws: AppealError.windowClosed(end)) { try await desk.file(appeal(record, days: 183.01)) }
        try await desk.file(appeal(record, days: 183))
    }

    @Test func `what took nothing away cannot be appealed, and who decided cannot look again`() async throws {
        let stage = try EnforcementStage()
        let desk = AppealDesk(enforcer: stage.enforcer())
        let left = await stage.decide(1, signals: [.complaint])
        await #expect(throws: AppealError.unknownDecision) { try await desk.file(appeal(left)) }
        _ = try await stage.enforcer().apply(left, at: stage.now)
        await #expect(throws: AppealError.decisionNotFinal) { try await desk.file(appeal(left)) }
        let agent = AgentID(rawValue: "agent-7")
        let byHand = await stage.decide(2, manual: (.hide, agent))
        _ = try await stage.enforcer().apply(byHand, at: stage.now)
        let id = byHand.decision.id
        let granted = AppealVerdict(isGranted: true, by: reviewer)
        await #expect(throws: AppealError.notAppealed) { try await desk.resolve(id, granted, at: stage.now) }
        try await desk.file(appeal(byHand))
        let own = AppealVerdict(isGranted: false, by: agent)
        await #expect(throws: AppealError.sameReviewer) { try await desk.resolve(id, own, at: stage.now) }
        let rejected = AppealVerdict(isGranted: false, by: reviewer)
        #expect(try await desk.resolve(id, rejected, at: stage.now).manual == nil)
        await #expect(throws: AppealError.alreadyResolved) { try await desk.resolve(id, granted, at: stage.now) }
        let history = await stage.history.history(of: byHand.decision.author, at: .distantFuture)
        #expect(history.outcomes.map(\.verdict) == [.upheld])
    }
}
