#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Conversations

extension Enforcement {
    func report(_ outcome: EnforcementReport.Outcome) -> EnforcementReport {
        EnforcementReport(
            decision: decision.id,
            outcome: outcome,
            plan: plan,
            snapshot: ledger.snapshots[decision.id]
        )
    }

    /// Adds a line to the log and to what is known of it.
    mutating func note(_ key: String, _ fact: DecisionLogFact) async throws {
        let entry = DecisionLogEntry(decision, key, at: date, fact: fact)
        if try await enforcer.log.append(entry) { ledger.add(entry) }
    }

    /// Notes where the present attempt at a step has got to.
    mutating func note(_ kind: EnforcementStep.Kind, _ status: StepStatus, _ words: String?) async throws {
        let attempt = ledger.attempts[decision.id]?[kind] ?? 1
        try await note(
            "\(kind.rawValue)/\(attempt)/\(status.rawValue)",
            .step(kind: kind, status: status, note: words)
        )
    }

    mutating func refuse(_ reason: EnforcementRefusal) async throws -> EnforcementReport {
        try await releaseUnlessHidden()
        try await note("refused/\(reason)", .refused(reason: reason))
        return report(.refused(reason))
    }

    mutating func refuse(_ error: ActuatorError) async throws -> EnforcementReport {
        switch error {
        case .unsupported(let kind): return try await refuse(.unsupported(step: kind))
        default: return try await giveUp(error, in: nil)
        }
    }

    /// Ends a run at an error of the platform's.
    mutating func giveUp(_ error: ActuatorError, in kind: EnforcementStep.Kind?) async throws -> EnforcementReport {
        if error == .outcomeUnknown, let kind {
            // The place in the budget stays taken until somebody knows.
            try await note(kind, .unknown, nil)
            return report(.outcomeUnknown(kind))
        }
        if let kind { try await note(kind, .failed, "\(error)") }
        switch error {
        case .rateLimited(let retryAfter): return report(.waiting(retryAfter: retryAfter))
        case .staleRevision(let found): return try await refuse(.staleRevision(found: found))
        case .notPermitted: return try await refuse(EnforcementRefusal.notPermitted)
        case .platformLimit(let limit): return try await refuse(.platformLimit(limit: limit))
        case .unsupported(let kind): return try await refuse(.unsupported(step: kind))
        case .transient(let words):
            try await releaseUnlessHidden()
            return report(.failed(words))
        case .notFound, .outcomeUnknown:
            try await releaseUnlessHidden()
            return report(.failed("\(error)"))
        }
    }

    private func releaseUnlessHidden() async throws {
        switch ledger.status(.hide, of: decision.id) {
        case .done, .alreadySo, .unknown, .pending: return
        case .failed, nil: try await enforcer.budget.release(decision.id)
        }
    }
}

extension PlatformCommentState {
    /// Whether what a step does is so.
    func shows(_ kind: EnforcementStep.Kind) -> ThreeValued {
        switch kind {
        case .hide: exists == .no ? .yes : isHidden
        case .unhide: exists == .no ? .yes : isHidden.negated
        case .delete: exists.negated
        case .block: isAuthorBlocked
        case .unblock: isAuthorBlocked.negated
        // Only the idempotency key knows whether a message was sent.
        case .notify: .unknown
        }
    }
}
