import Conversations
import Foundation
import Moderation
import ReputationTesting

/// A platform, its stores and an enforcer over them.
struct EnforcementStage: Sendable {
    let platform: SimulatedPlatform
    let evidence = InMemoryEvidenceStore()
    let budget = InMemoryHideBudgetStore()
    let history = InMemoryAuthorHistoryStore()
    let log = InMemoryDecisionLog()
    let evaluator: ModerationEvaluator
    let builder = ModerationBuilder()
    let now = ModerationBuilder.start

    init(capabilities: PlatformCapabilities = PlatformCapabilities(canNotify: .yes)) throws {
        platform = SimulatedPlatform(capabilities: capabilities)
        evaluator = try ModerationEvaluator(.brandPage)
    }

    /// An enforcer over the stores; with a plan, over stores that stop the program there.
    func enforcer(_ mode: EnforcementMode = .enforce, crash: FaultPlan? = nil) -> Enforcer {
        guard let crash else {
            return Enforcer(
                mode: mode,
                actuator: platform,
                evidence: evidence,
                budget: budget,
                history: history,
                log: log
            )
        }
        return Enforcer(
            mode: mode,
            actuator: platform,
            evidence: Faulty(evidence, by: crash),
            budget: Faulty(budget, by: crash),
            history: Faulty(history, by: crash),
            log: Faulty(log, by: crash)
        )
    }

    /// A published comment and the decision about it.
    func decide(
        _ number: Int = 1,
        text: String = "You fools",
        author: String = "guest",
        signals: [SignalKind] = [.directedInsult],
        standing: AuthorStanding = .customer(),
        placement: CommentPlacement = CommentPlacement(publicCounter: 100),
        manual: (action: ModerationAction, by: AgentID)? = nil,
        canHide: Bool = true
    ) async -> DecisionRecord {
        let comment = builder.comment(number, text: text, author: author, placement: placement)
        await platform.publish(comment, canHide: canHide)
        let manual = manual.map {
            ManualDecision(revision: comment.revision, action: $0.action, by: $0.by, at: now)
        }
        let input = ModerationInput(
            comment: comment,
            signals: builder.signals(firm: signals),
            standing: standing,
            context: ModerationContext(manual: manual, capabilities: platform.capabilities)
        )
        return DecisionRecord(deciding: input, by: evaluator, at: now)
    }

    /// A hidden insult of a customer's.
    func hidden(_ number: Int = 1) async throws -> DecisionRecord {
        let record = await decide(number)
        _ = try await enforcer().apply(record, at: now)
        return record
    }

    /// A troll's comment, to be deleted and the troll blocked.
    func troll(_ number: Int = 1) async -> DecisionRecord {
        await decide(number, author: "troll", standing: .repeatOffender(upheld: 5))
    }

    var kinds: [EnforcementStep.Kind] {
        get async { await platform.effects.map(\.kind) }
    }
}
