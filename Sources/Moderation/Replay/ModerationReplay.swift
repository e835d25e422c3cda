public import Conversations
public import LanguageAnalysis

/// A decision that another policy would make otherwise.
public struct DecisionChange: Hashable, Codable, Sendable {
    /// The comment that would fare otherwise.
    public var comment: MessageID
    /// The language it was read in; `nil` when it is not known.
    public var language: TextLanguage?
    /// What was decided.
    public var from: ModerationAction
    /// What would be decided.
    public var to: ModerationAction
    /// The rules that decided and no longer would, sorted.
    public var lostRules: [ModerationRuleID]
    /// The rules that would decide and did not, sorted.
    public var gainedRules: [ModerationRuleID]
}

/// How often one rule, or one language, decides less or more strictly.
public struct ChangeCount: Hashable, Codable, Sendable {
    /// Decisions that would be weaker.
    public var weaker = 0
    /// Decisions that would be stronger.
    public var stronger = 0
    /// Decisions with the same action for other reasons.
    public var sameAction = 0

    mutating func count(_ change: DecisionChange) {
        if change.to < change.from {
            weaker += 1
        } else if change.to > change.from {
            stronger += 1
        } else {
            sameAction += 1
        }
    }
}

/// What another policy, or another version of one, would have decided about the same comments.
public struct ModerationReplay: Hashable, Sendable {
    /// The policy replayed.
    public var policy: ModerationPolicyReference
    /// How many decisions were replayed.
    public var total = 0
    /// How many are equal in every part, their names too.
    public var identical = 0
    /// Those with another action or other deciding rules, in the order of the records.
    public var changes: [DecisionChange] = []
    /// The changes by the rules that lost or gained.
    public var byRule: [ModerationRuleID: ChangeCount] = [:]
    /// The changes by language; those of unknown language are under ``/LanguageAnalysis/TextLanguage/other``.
    public var byLanguage: [TextLanguage: ChangeCount] = [:]

    /// Decides again about everything that was recorded.
    ///
    /// - Complexity: one decision for each record.
    public init(_ records: some Sequence<DecisionRecord>, under evaluator: ModerationEvaluator) {
        policy = evaluator.reference
        for record in records {
            total += 1
            let now = evaluator.decide(record.input)
            if now == record.decision {
                identical += 1
                continue
            }
            add(record.decision, now)
        }
    }

    private mutating func add(_ old: ModerationDecision, _ new: ModerationDecision) {
        let before = Set(old.causes.filter(\.isDecisive).map(\.rule))
        let after = Set(new.causes.filter(\.isDecisive).map(\.rule))
        guard old.action != new.action || before != after else { return }
        let change = DecisionChange(
            comment: old.comment,
            language: old.language,
            from: old.action,
            to: new.action,
            lostRules: before.subtracting(after).sorted(),
            gainedRules: after.subtracting(before).sorted()
        )
        changes.append(change)
        for rule in change.lostRules + change.gainedRules { byRule[rule, default: ChangeCount()].count(change) }
        byLanguage[old.language ?? .other, default: ChangeCount()].count(change)
    }
}
