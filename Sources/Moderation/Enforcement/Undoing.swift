#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Conversations

/// One run of undoing one decision.
struct Undoing {
    let id: DecisionID
    let agent: AgentID?
    let date: Date
    let enforcer: Enforcer
    private var ledger = StepLedger([])
    private var outcomes: [UndoOutcome] = []

    init(_ id: DecisionID, by agent: AgentID?, at date: Date, with enforcer: Enforcer) {
        self.id = id
        self.agent = agent
        self.date = date
        self.enforcer = enforcer
    }

    mutating func run() async throws -> [UndoOutcome] {
        let own = try await enforcer.log.entries(.decision(id))
        guard let author = own.first?.author else { return [] }
        ledger = StepLedger(try await enforcer.log.entries(.author(author)))
        guard let decision = ledger.records[id]?.decision else { return [] }
        try await undoHide(decision)
        if ledger.status(.delete, of: id)?.isSettled == true {
            outcomes.append(.cannotRestore(ledger.snapshots[id]))
        }
        try await undoBlock(decision)
        let hasFailed = outcomes.contains { if case .failed = $0 { true } else { false } }
        if !hasFailed {
            try await note(decision, "undone", .undone(by: agent))
        }
        return outcomes
    }

    private mutating func undoHide(_ decision: ModerationDecision) async throws {
        guard let status = ledger.status(.hide, of: id), status != .failed else {
            try await enforcer.budget.release(id)
            return
        }
        if let other = ledger.otherStanding(.hide, than: id, on: decision.comment) {
            outcomes.append(.anotherDecisionStands(.hide, other))
            try await enforcer.budget.release(id)
            return
        }
        guard status != .alreadySo || ledger.isOurs(.hide, of: id, on: decision.comment) else {
            outcomes.append(.nothingToDo(.unhide))
            try await enforcer.budget.release(id)
            return
        }
        if try await revert(.unhide, decision) { outcomes.append(.unhidden) }
        if ledger.status(.unhide, of: id)?.isSettled == true { try await enforcer.budget.release(id) }
    }

    private mutating func undoBlock(_ decision: ModerationDecision) async throws {
        guard let status = ledger.status(.block, of: id), status != .failed else { return }
        if let other = ledger.otherStanding(.block, than: id, on: nil) {
            outcomes.append(.anotherDecisionStands(.block, other))
            return
        }
        guard status != .alreadySo || ledger.isOurs(.block, of: id, on: nil) else {
            outcomes.append(.nothingToDo(.unblock))
            return
        }
        if try await revert(.unblock, decision) { outcomes.append(.unblocked) }
    }

    /// Does the opposite of a step where it still stands; `true` when this run, or an earlier one, did it.
    private mutating func revert(
        _ kind: EnforcementStep.Kind,
        _ decision: ModerationDecision
    ) async throws -> Bool {
        if ledger.status(kind, of: id) == .done { return true }
        let state: PlatformCommentState
        do {
            state = try await enforcer.actuator.state(of: decision.comment, by: decision.author)
        } catch {
            outcomes.append(.failed(kind, error))
            return false
        }
        if state.shows(kind) == .yes {
            // Begun by an earlier run that did not come back, or undone by somebody else.
            let wasBegun = ledger.attempts[id]?[kind] != nil
            try await note(decision, kind, wasBegun ? .done : .alreadySo, nil)
            if !wasBegun { outcomes.append(.nothingToDo(kind)) }
            return wasBegun
        }
        var step = EnforcementStep(kind, of: decision, isReversible: .yes)
        // Undoing does not depend on what the comment says by now.
        if let revision = state.revision { step.revision = revision }
        let attempt = (ledger.attempts[id]?[kind] ?? 0) + 1
        try await note(decision, "\(kind.rawValue)/\(attempt)/pending", .step(kind: kind, status: .pending, note: nil))
        do {
            let receipt = try await enforcer.actuator.perform(step, key: step.key)
            try await note(decision, kind, receipt == .done ? .done : .alreadySo, nil)
            if receipt == .alreadySo { outcomes.append(.nothingToDo(kind)) }
            return receipt == .done
        } catch let error as ActuatorError {
            try await note(decision, kind, error == .outcomeUnknown ? .unknown : .failed, "\(error)")
            outcomes.append(.failed(kind, error))
            return false
        }
    }

    private mutating func note(_ decision: ModerationDecision, _ key: String, _ fact: DecisionLogFact) async throws {
        let entry = DecisionLogEntry(decision, key, at: date, fact: fact)
        if try await enforcer.log.append(entry) { ledger.add(entry) }
    }

    private mutating func note(
        _ decision: ModerationDecision,
        _ kind: EnforcementStep.Kind,
        _ status: StepStatus,
        _ words: String?
    ) async throws {
        let attempt = ledger.attempts[id]?[kind] ?? 1
        try await note(
            decision,
            "\(kind.rawValue)/\(attempt)/\(status.rawValue)",
            .step(kind: kind, status: status, note: words)
        )
    }
}
