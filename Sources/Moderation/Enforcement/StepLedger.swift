import Conversations

/// What the log says about the steps of decisions.
struct StepLedger {
    private(set) var statuses: [DecisionID: [EnforcementStep.Kind: StepStatus]] = [:]
    private(set) var attempts: [DecisionID: [EnforcementStep.Kind: Int]] = [:]
    private(set) var undone: Set<DecisionID> = []
    private(set) var approvals: [DecisionID: AgentID] = [:]
    private(set) var records: [DecisionID: DecisionRecord] = [:]
    private(set) var snapshots: [DecisionID: SnapshotID] = [:]
    private(set) var granted: Set<DecisionID> = []
    private(set) var appeals: [DecisionID: Appeal] = [:]
    private(set) var verdicts: [DecisionID: AppealVerdict] = [:]
    /// Decisions in the order in which they were logged.
    private(set) var order: [DecisionID] = []

    init(_ entries: [DecisionLogEntry]) {
        for entry in entries { add(entry) }
    }

    mutating func add(_ entry: DecisionLogEntry) {
        let id = entry.decision
        switch entry.fact {
        case .decided(let record):
            records[id] = record
            order.append(id)
        case .approved(let agent): approvals[id] = approvals[id] ?? agent
        case .preserved(let snapshot): snapshots[id] = snapshot
        case .step(let kind, let status, _):
            if status == .pending { attempts[id, default: [:]][kind, default: 0] += 1 }
            statuses[id, default: [:]][kind] = status
        case .refused: break
        case .appealed(let appeal): appeals[id] = appeal
        case .resolved(let verdict):
            verdicts[id] = verdict
            if verdict.isGranted { granted.insert(id) }
        case .undone: undone.insert(id)
        }
    }

    func status(_ kind: EnforcementStep.Kind, of decision: DecisionID) -> StepStatus? {
        statuses[decision]?[kind]
    }

    /// Another decision that did the same thing, or found it so, and was not undone.
    func otherStanding(_ kind: EnforcementStep.Kind, than decision: DecisionID, on comment: MessageID?) -> DecisionID? {
        order.first { other in
            guard other != decision, status(kind, of: other)?.isSettled == true, !undone.contains(other),
                !granted.contains(other)
            else { return false }
            return comment == nil || records[other]?.decision.comment == comment
        }
    }

    /// Whether a decision, or an undone one before it, did the thing and did not just find it so.
    func isOurs(_ kind: EnforcementStep.Kind, of decision: DecisionID, on comment: MessageID?) -> Bool {
        guard status(kind, of: decision) != .done else { return true }
        return order.contains { other in
            status(kind, of: other) == .done && (undone.contains(other) || granted.contains(other))
                && (comment == nil || records[other]?.decision.comment == comment)
        }
    }
}
