import Conversations

/// How far decisions are carried out.
public enum EnforcementMode: String, Codable, Sendable {
    /// Nothing is done on the platform; decisions are only logged.
    case shadow
    /// Nothing is done until a person approves.
    case propose
    /// Decisions are carried out.
    case enforce
}

/// Why a decision is not carried out.
public enum EnforcementRefusal: Hashable, Codable, Sendable {
    /// A person decided otherwise about the same words.
    case overruledByPerson(decision: DecisionID)
    /// It takes away something for good, with too little evidence and nobody's approval.
    case needsPerson
    /// The comment has other words now.
    case staleRevision(found: CommentRevision)
    /// The comment could not be kept as it was.
    case evidenceNotPreserved
    /// The hide budget has no place left.
    case budgetExhausted
    /// The platform's cap on hidden comments is reached.
    case platformLimit(limit: Int)
    /// The platform refuses it here.
    case notPermitted
    /// The platform has no such thing.
    case unsupported(step: EnforcementStep.Kind)
    /// It was undone before.
    case undone
}

/// What came of carrying out a decision.
public struct EnforcementReport: Hashable, Sendable {
    /// How it ended.
    public enum Outcome: Hashable, Sendable {
        /// It was logged and nothing was done, in shadow mode.
        case shadowed
        /// It waits for a person's approval.
        case proposed
        /// The decision leaves the comment as it is.
        case nothingToDo
        /// Every step is done.
        case applied
        /// Every step was done before.
        case alreadyApplied
        /// The platform wants to be asked later.
        case waiting(retryAfter: Duration)
        /// It did not work this time and may be tried again.
        case failed(String)
        /// Nobody knows whether a step worked; ask again later.
        case outcomeUnknown(EnforcementStep.Kind)
        /// It is not carried out.
        case refused(EnforcementRefusal)
    }

    /// The decision that was to be carried out.
    public var decision: DecisionID
    /// How it ended.
    public var outcome: Outcome
    /// What it takes; `nil` where no plan was made.
    public var plan: EnforcementPlan?
    /// What was kept of the comment.
    public var snapshot: SnapshotID?
}

/// What undoing a decision came to, step by step.
public enum UndoOutcome: Hashable, Sendable {
    /// The comment is shown again.
    case unhidden
    /// The author may write again.
    case unblocked
    /// It was so already, or was never this decision's doing; nothing was done and nobody told.
    case nothingToDo(EnforcementStep.Kind)
    /// Another decision wants it so; it stays.
    case anotherDecisionStands(EnforcementStep.Kind, DecisionID)
    /// What was deleted cannot come back; its words are kept here.
    case cannotRestore(SnapshotID?)
    /// It did not work this time and may be tried again.
    case failed(EnforcementStep.Kind, ActuatorError)
}
