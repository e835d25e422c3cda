#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Conversations

/// One run of carrying out one decision.
struct Enforcement {
    let record: DecisionRecord
    let decision: ModerationDecision
    let date: Date
    let enforcer: Enforcer
    var ledger = StepLedger([])
    var plan: EnforcementPlan?

    init(_ record: DecisionRecord, at date: Date, with enforcer: Enforcer) {
        self.record = record
        decision = record.decision
        self.date = date
        self.enforcer = enforcer
    }

    mutating func run() async throws -> EnforcementReport {
        try await note("decided", .decided(record: record))
        // The author may take it away before anybody acts, so what the law may ask for is kept in every mode.
        let isKept = decision.isLegalPath ? try await preserve() : true
        if enforcer.mode == .shadow { return report(.shadowed) }
        guard isKept else { return try await refuse(.evidenceNotPreserved) }
        ledger = StepLedger(try await enforcer.log.entries(.author(decision.author)))
        let isApproved = ledger.approvals[decision.id] != nil || decision.decidedBy != nil
        let plan: EnforcementPlan
        do {
            plan = try EnforcementPlan(
                decision,
                capabilities: enforcer.actuator.capabilities,
                notice: enforcer.statements.notice(on: record, wasApproved: isApproved)
            )
        } catch {
            return try await refuse(error)
        }
        self.plan = plan
        if plan.steps.isEmpty { return report(.nothingToDo) }
        if ledger.undone.contains(decision.id) || ledger.granted.contains(decision.id) {
            return try await refuse(.undone)
        }
        if plan.steps.allSatisfy({ ledger.status($0.kind, of: decision.id)?.isSettled == true }) {
            try await finish()
            return report(.alreadyApplied)
        }
        if let other = overruling { return try await refuse(.overruledByPerson(decision: other)) }
        if decision.action.isIrreversible, decision.families.count < 2, !isApproved {
            return try await refuse(.needsPerson)
        }
        if enforcer.mode == .propose, !isApproved { return report(.proposed) }
        return try await carryOut(plan)
    }

    /// A person's decision about the same words that wants something else.
    private var overruling: DecisionID? {
        guard decision.decidedBy == nil else { return nil }
        return ledger.order.last { other in
            guard other != decision.id, let made = ledger.records[other]?.decision, made.comment == decision.comment,
                made.revision == decision.revision
            else { return false }
            return ledger.granted.contains(other) || (made.decidedBy != nil && made.action < decision.action)
        }
    }

    private mutating func carryOut(_ plan: EnforcementPlan) async throws -> EnforcementReport {
        let standing: PlatformCommentState
        do {
            standing = try await enforcer.actuator.state(of: decision.comment, by: decision.author)
        } catch {
            return try await giveUp(error, in: nil)
        }
        // A comment that is gone is what a delete wants; the steps find out for themselves.
        if standing.exists != .no, let found = standing.revision, found != decision.revision {
            return try await refuse(.staleRevision(found: found))
        }
        if decision.action == .hide, standing.exists != .no, standing.canHide == .no {
            return try await refuse(EnforcementRefusal.notPermitted)
        }
        guard try await preserve() else { return try await refuse(.evidenceNotPreserved) }
        if plan.steps.first?.kind == .hide, ledger.status(.hide, of: decision.id)?.isSettled != true {
            if let refusal = try await reserve() { return try await refuse(refusal) }
        }
        for step in plan.steps {
            if let stopped = try await carryOut(step, standing) { return stopped }
        }
        try await finish()
        return report(.applied)
    }

    /// Keeps the comment, and makes sure that it can be read again.
    private mutating func preserve() async throws -> Bool {
        guard ledger.snapshots[decision.id] == nil else { return true }
        let comment = record.input.comment
        let id = try await enforcer.evidence.preserve(comment)
        guard try await enforcer.evidence.snapshot(id)?.revision == comment.revision else { return false }
        try await note("preserved", .preserved(snapshot: id))
        return true
    }

    /// Keeps a place in the budget.
    private func reserve() async throws -> EnforcementRefusal? {
        let placement = record.input.comment.placement
        if let limit = enforcer.actuator.capabilities.hiddenLimit {
            let known = try await enforcer.budget.used(decision.conversation)
            let own = try await enforcer.budget.state(of: decision.id) == nil ? 0 : 1
            if max(known - own, placement.hiddenCount) >= limit { return .platformLimit(limit: limit) }
        }
        guard let cost = decision.hideCost, cost.cost > 0 else { return nil }
        let request = HideRequest(
            decision: decision.id,
            conversation: decision.conversation,
            cost: cost.cost,
            limits: cost.limits,
            isOverride: cost.isOverride,
            hiddenSeen: placement.hiddenCount,
            at: date
        )
        return try await enforcer.budget.reserve(request) ? nil : .budgetExhausted
    }

    /// Does a step unless it is done; an answer means that the run stops here.
    private mutating func carryOut(
        _ step: EnforcementStep,
        _ standing: PlatformCommentState
    ) async throws -> EnforcementReport? {
        let status = ledger.status(step.kind, of: decision.id)
        if status?.isSettled == true { return nil }
        if status == .pending || status == .unknown {
            // Somebody began it and nobody knows how it ended.
            switch standing.shows(step.kind) {
            case .yes:
                try await note(step.kind, .done, nil)
                if step.kind == .hide { try await enforcer.budget.commit(decision.id) }
                return nil
            case .no: break
            case .unknown where status == .unknown && step.kind != .notify:
                return report(.outcomeUnknown(step.kind))
            case .unknown: break
            }
        }
        let attempt = (ledger.attempts[decision.id]?[step.kind] ?? 0) + 1
        try await note("\(step.kind.rawValue)/\(attempt)/pending", .step(kind: step.kind, status: .pending, note: nil))
        do {
            let receipt = try await enforcer.actuator.perform(step, key: step.key)
            try await note(step.kind, receipt == .done ? .done : .alreadySo, nil)
        } catch let error as ActuatorError {
            if error == .notFound, step.kind != .unhide {
                // Gone is what was wanted, or more than was wanted; either way there is nothing left to take away.
                try await note(step.kind, .alreadySo, "gone")
                if step.kind == .hide { try await enforcer.budget.release(decision.id) }
                return nil
            } else {
                return try await giveUp(error, in: step.kind)
            }
        }
        if step.kind == .hide { try await enforcer.budget.commit(decision.id) }
        return nil
    }

    /// Whatever follows from the steps being done; each part can be done again.
    private func finish() async throws {
        if ledger.status(.unhide, of: decision.id)?.isSettled == true {
            for other in ledger.order where ledger.records[other]?.decision.comment == decision.comment {
                try await enforcer.budget.release(other)
            }
            return
        }
        if ledger.status(.hide, of: decision.id)?.isSettled == true { try await enforcer.budget.commit(decision.id) }
        guard decision.action.restricts, !decision.marks.contains(.noStrike) else { return }
        let isApproved = ledger.approvals[decision.id] != nil || decision.decidedBy != nil
        try await enforcer.history.record(
            ModerationOutcome(
                decision: decision.id,
                author: decision.author,
                conversation: decision.conversation,
                verdict: isApproved ? .upheld : .unreviewed,
                at: record.decidedAt
            )
        )
    }
}
