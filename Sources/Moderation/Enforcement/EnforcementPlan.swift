public import Conversations

/// What carrying out a decision takes, known before anything is done.
public struct EnforcementPlan: Hashable, Sendable {
    /// What whoever approves it should know.
    public enum Warning: Hashable, Sendable {
        /// This cannot be undone, or nobody knows that it can.
        case irreversible(EnforcementStep.Kind)
        /// Replies by others go along, or may.
        case takesRepliesAlong(Int)
        /// The author cannot be told by the platform, or nobody knows that he can.
        case authorNotTold
        /// Who is still able to see the comment afterwards.
        case staysVisibleTo([Viewer])
    }

    /// The decision to be carried out.
    public var decision: DecisionID
    /// The steps, in the order in which they are done; none for a decision that leaves the comment as it is.
    public var steps: [EnforcementStep]
    /// What should be known before.
    public var warnings: [Warning]
    /// How often the platform lets such things be done, as far as the table of facts says.
    public var quotas: [PlatformQuota]

    /// Plans what a decision takes.
    ///
    /// The comment goes before its author is blocked, since a block leaves earlier comments where they are on some
    /// platforms, and the author is told last, of what has happened.
    ///
    /// - Throws: ``ActuatorError/unsupported(_:)`` where the platform is known not to have what the decision asks for.
    public init(
        _ decision: ModerationDecision,
        capabilities: PlatformCapabilities,
        facts: PlatformFactsTable = .standard,
        notice: String? = nil
    ) throws(ActuatorError) {
        self.decision = decision.id
        steps = []
        warnings = []
        let named: Set<String> = ["hideReply", "hiddenReplies", "moderatedComments", "moderationCost"]
        quotas = capabilities.platform.map { facts[$0].quotas.filter { named.contains($0.name) } } ?? []
        if decision.restoresVisibility {
            guard capabilities.canUnhide != .no else { throw .unsupported(.unhide) }
            steps.append(EnforcementStep(.unhide, of: decision, isReversible: .yes))
            return
        }
        guard decision.action.restricts else { return }
        if decision.action == .hide {
            guard capabilities.canHide != .no else { throw .unsupported(.hide) }
            steps.append(EnforcementStep(.hide, of: decision, isReversible: capabilities.canUnhide))
        } else {
            guard capabilities.canDelete != .no else { throw .unsupported(.delete) }
            steps.append(EnforcementStep(.delete, of: decision, isReversible: capabilities.canRestore))
        }
        if decision.blocksAuthor {
            guard capabilities.canBlock != .no else { throw .unsupported(.block) }
            steps.append(EnforcementStep(.block, of: decision, isReversible: .yes))
        }
        if let notice, capabilities.canNotify == .yes {
            steps.append(EnforcementStep(.notify, of: decision, isReversible: .no, message: notice))
        } else {
            warnings.append(.authorNotTold)
        }
        for step in steps where step.kind != .notify && step.isReversible != .yes {
            warnings.append(.irreversible(step.kind))
        }
        if let replies = decision.hideCost.map({ $0.cost - 1 }), replies > 0 {
            warnings.append(.takesRepliesAlong(replies))
        }
        if let platform = capabilities.platform {
            let viewers = ActionVisibility(of: decision.action, on: platform, in: facts).audience.viewers ?? []
            if !viewers.isEmpty { warnings.append(.staysVisibleTo(viewers.sorted())) }
        }
    }

    /// Whether every step can be undone.
    public var isReversible: Bool {
        !warnings.contains { if case .irreversible = $0 { true } else { false } }
    }
}
