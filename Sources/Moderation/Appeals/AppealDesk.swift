#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import Conversations
import ReputationFoundations

/// Takes appeals, once for each decision, and carries out what comes of them.
public struct AppealDesk: Sendable {
    private let enforcer: Enforcer
    /// How long after the decision an appeal is taken.
    public let window: Duration

    /// Opens a desk.
    ///
    /// The window is by default 183 days, the six months that Art. 20 of the Digital Services Act asks of larger
    /// platforms.
    public init(enforcer: Enforcer, window: Duration = .seconds(183 * 86_400)) {
        self.enforcer = enforcer
        self.window = window
    }

    /// Takes an appeal.
    ///
    /// - Throws: ``AppealError``, or what a store threw.
    public func file(_ appeal: Appeal) async throws {
        let (decision, ledger) = try await lookUp(appeal.decision)
        if case .author(let author) = appeal.appellant, author != decision.author { throw AppealError.notAffected }
        let steps = ledger.statuses[decision.id] ?? [:]
        guard steps.contains(where: { $0.key != .notify && $0.value.isSettled }) else {
            throw AppealError.decisionNotFinal
        }
        let closes = Instant(ledger.records[decision.id]?.decidedAt ?? appeal.filedAt)
            .advanced(by: window.wholeMilliseconds)
        guard Instant(appeal.filedAt) <= closes else { throw AppealError.windowClosed(closes.date) }
        let entry = DecisionLogEntry(decision, "appealed", at: appeal.filedAt, fact: .appealed(appeal: appeal))
        guard try await enforcer.log.append(entry) else { throw AppealError.alreadyAppealed }
    }

    /// Resolves an appeal; granting it undoes exactly what the decision did, and takes the strike back.
    ///
    /// The same verdict again finishes what an earlier call left undone.
    ///
    /// - Returns: What became of each step and what a person should do besides.
    /// - Throws: ``AppealError``, or what a store threw.
    public func resolve(
        _ id: DecisionID,
        _ verdict: AppealVerdict,
        at date: Date
    ) async throws -> AppealResolution {
        let (decision, ledger) = try await lookUp(id)
        guard ledger.appeals[id] != nil else { throw AppealError.notAppealed }
        guard verdict.reviewer != decision.decidedBy, verdict.reviewer != ledger.approvals[id] else {
            throw AppealError.sameReviewer
        }
        let entry = DecisionLogEntry(decision, "resolved", at: date, fact: .resolved(resolution: verdict))
        if try await !enforcer.log.append(entry) {
            let now = try await lookUp(id).ledger.verdicts[id]
            guard now == verdict else { throw AppealError.alreadyResolved }
        }
        let outcomes = verdict.isGranted ? try await enforcer.undo(id, by: verdict.reviewer, at: date) : []
        if decision.action.restricts, !decision.marks.contains(.noStrike) {
            try await enforcer.history.record(
                ModerationOutcome(
                    decision: id,
                    author: decision.author,
                    conversation: decision.conversation,
                    verdict: verdict.isGranted ? .overturned : .upheld,
                    at: ledger.records[id]?.decidedAt ?? date,
                    decidedAt: date
                )
            )
        }
        let manual = ManualDecision(
            revision: decision.revision,
            action: .leave,
            by: verdict.reviewer,
            at: date,
            note: verdict.note
        )
        let isLost = outcomes.contains { if case .cannotRestore = $0 { true } else { false } }
        return AppealResolution(
            decision: id,
            verdict: verdict,
            outcomes: outcomes,
            manual: verdict.isGranted ? manual : nil,
            offersReply: isLost
        )
    }

    private func lookUp(_ id: DecisionID) async throws -> (decision: ModerationDecision, ledger: StepLedger) {
        let ledger = StepLedger(try await enforcer.log.entries(.decision(id)))
        guard let decision = ledger.records[id]?.decision else { throw AppealError.unknownDecision }
        return (decision, ledger)
    }
}

/// What resolving an appeal came to.
public struct AppealResolution: Hashable, Sendable {
    /// The decision that was appealed.
    public var decision: DecisionID
    /// What the person who looked again said.
    public var verdict: AppealVerdict
    /// What became of each step; empty when the decision stands.
    public var outcomes: [UndoOutcome]
    /// What a person has now decided about the same words, for every later decision about them; `nil` when it stands.
    public var manual: ManualDecision?
    /// Whether the words are lost, so that the author should at least be offered an answer.
    public var offersReply: Bool
}
