import Conversations

extension DecisionDraft {
    /// The decision, with everything that led to it.
    func decision(policy: ModerationPolicyReference, legalDeadline: Int64) -> ModerationDecision {
        let comment = input.comment
        var causes = applied.map { rule in
            DecisionCause(
                rule: rule.rule.id,
                reason: rule.rule.reason,
                effect: rule.rule.effect,
                isDecisive: isDecisive(rule),
                findings: Set(rule.witness.findings).sorted()
            )
        }
        if let manual {
            causes.append(
                DecisionCause(
                    rule: "manual",
                    reason: .manualDecision,
                    effect: .floor(action: manual.action),
                    isDecisive: true,
                    findings: []
                )
            )
        } else if !causes.contains(where: \.isDecisive) {
            causes.append(
                DecisionCause(
                    rule: "default",
                    reason: comment.text.hasWords ? .noViolation : .noText,
                    effect: .floor(action: .leave),
                    isDecisive: true,
                    findings: []
                )
            )
        }
        let decisive = applied.filter { $0.granted != nil && isDecisive($0) }
        return ModerationDecision(
            id: DecisionID(input, policy: policy),
            comment: comment.id,
            revision: comment.revision,
            author: comment.author,
            conversation: comment.conversation,
            placement: comment.placement.kind,
            language: input.signals.language,
            action: action,
            blocksAuthor: blocksAuthor,
            restoresVisibility: input.context.isHidden && !action.restricts && action != .hold,
            marks: marks.sorted(),
            causes: causes.sorted { $0.rule < $1.rule },
            clamps: clamps.sorted { $0.order < $1.order },
            families: Set(decisive.flatMap(\.witness.firmFamilies)).sorted(),
            degraded: input.signals.degraded,
            genuineness: genuineness,
            hideCost: hideCost,
            decidedBy: manual?.decidedBy,
            policy: policy,
            legalDeadlineMilliseconds: marks.contains(.legalPath) ? legalDeadline : nil
        )
    }

    /// Whether the action is what this rule came to: a floor that asked for it, or else floors that were clamped to it,
    /// and the ceilings that clamped them.
    private func isDecisive(_ applied: AppliedRule) -> Bool {
        guard manual == nil else { return false }
        let asked = self.applied.compactMap(\.granted).max() ?? .leave
        switch applied.rule.effect {
        case .floor(let wanted):
            guard applied.granted == asked else { return false }
            return wanted == asked
                || !self.applied.contains { $0.granted == asked && $0.rule.effect == .floor(action: asked) }
        case .ceiling(let highest, _):
            return highest == asked && clamps.contains { $0.cause == .ceiling(rule: applied.rule.id) }
        case .mark: return false
        }
    }
}

extension DecisionClamp {
    /// By rule, then by how strong the action was; what concerns the whole decision comes last.
    fileprivate var order: (Int, String, Int, Int) {
        (rule == nil ? 1 : 0, rule?.rawValue ?? "", -from.severity, -to.severity)
    }
}

extension String {
    /// Whether it holds anything that could be read.
    fileprivate var hasWords: Bool {
        unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}
