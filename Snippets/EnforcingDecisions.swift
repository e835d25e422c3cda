// Carries a decision out on a platform in memory, tells the author, and undoes it on appeal.

import Conversations
import Foundation
import LanguageAnalysis
import Moderation

// snippet.actuator
/// A page in memory; yours calls the platform.
actor PageInMemory: PlatformActuator {
    nonisolated let capabilities = PlatformCapabilities(of: .facebook)
    private var hidden: Set<MessageID> = []
    private var receipts: [IdempotencyKey: StepReceipt] = [:]

    func perform(_ step: EnforcementStep, key: IdempotencyKey) async throws(ActuatorError) -> StepReceipt {
        if let receipt = receipts[key] { return receipt }
        let isNew: Bool
        switch step.kind {
        case .hide: isNew = hidden.insert(step.comment).inserted
        case .unhide: isNew = hidden.remove(step.comment) != nil
        default: throw .unsupported(step.kind)
        }
        let receipt: StepReceipt = isNew ? .done : .alreadySo
        receipts[key] = receipt
        return receipt
    }

    func state(of comment: MessageID, by author: AuthorID) async throws(ActuatorError) -> PlatformCommentState {
        PlatformCommentState(isHidden: hidden.contains(comment) ? .yes : .no)
    }
}
// snippet.end

let now = Date(timeIntervalSince1970: 1_772_438_400)
let author = AuthorID(platform: .facebook, native: "guest")
let input = ModerationInput(
    comment: ModeratedComment(
        id: MessageID(platform: .facebook, property: "kestrelbay", native: "1"),
        author: author,
        text: "You idiots!",
        createdAt: now,
        placement: CommentPlacement(publicCounter: 120)
    ),
    signals: CommentSignals(
        findings: [
            SignalFinding(
                .directedInsult,
                ranges: [4..<10],
                source: ClassifierIdentity(id: ClassifierID(rawValue: "own-rules"), version: 1)
            )
        ],
        assessed: Set(SignalKind.allCases),
        language: .english
    ),
    standing: StandingModel().standing(published: 9, upheldRemovals: 0)
)

// snippet.shadow
let log = InMemoryDecisionLog()
let page = PageInMemory()
let record = DecisionRecord(deciding: input, by: try ModerationEvaluator(.brandPage), at: now)

// Shadow is the default: everything is logged and nothing is done.
let rehearsal = Enforcer(actuator: page, log: log)
print(try await rehearsal.apply(record, at: now).outcome)
// prints: shadowed
// snippet.end

// snippet.enforce
let enforcer = Enforcer(mode: .enforce, actuator: page, log: log)
print(try await enforcer.apply(record, at: now).outcome)
// prints: applied
print(try await enforcer.apply(record, at: now).outcome)
// prints: alreadyApplied
// snippet.end

// snippet.statement
print(StatementWriter().notice(on: record) ?? "nothing to tell")
// prints: We have hidden your comment. It can be shown again.
// prints: Reason: it insults somebody.
// prints: It is about these words: “idiots”.
// prints: You can ask us to look again until 2026-09-01. Somebody else will decide then.
// snippet.end

// snippet.appeal
let desk = AppealDesk(enforcer: enforcer)
try await desk.file(Appeal(decision: record.decision.id, by: .author(id: author), at: now, text: "It was a joke."))
let resolution = try await desk.resolve(
    record.decision.id,
    AppealVerdict(isGranted: true, by: AgentID(rawValue: "reviewer-2")),
    at: now
)
print(resolution.outcomes)
// prints: [Moderation.UndoOutcome.unhidden]
// snippet.end

// snippet.replay
var stricter = ModerationPolicy.brandPage
stricter.version = 2
stricter.budget.minimumThread = 500
let records = try await log.entries(.all).compactMap { entry in
    if case .decided(let record) = entry.fact { record } else { nil }
}
let replay = ModerationReplay(records, under: try ModerationEvaluator(stricter))
for change in replay.changes { print(change.from, "would be", change.to) }
// prints: hide would be hold
// snippet.end

// snippet.report
let report = TransparencyReport(try await log.entries(.all), period: now..<now.addingTimeInterval(86_400))
print(report.total, report.automatic, report.appeals, report.granted)
// prints: 1 1 1 1
// snippet.end
