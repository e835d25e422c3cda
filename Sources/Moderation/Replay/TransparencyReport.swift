#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
public import LanguageAnalysis

/// What a page decided in a period, in numbers that can be published.
///
/// It counts decisions, what was done, why, by whom, what was held back and how appeals ended, so that a rule that is
/// overturned too often shows.
public struct TransparencyReport: Hashable, Sendable {
    /// The period, by the time of deciding.
    public var period: Range<Date>
    /// How many decisions.
    public var total = 0
    /// Decisions by action.
    public var byAction: [ModerationAction: Int] = [:]
    /// Decisions that took something away, by reason.
    public var byReason: [ReasonCode: Int] = [:]
    /// Decisions that took something away, by language; those of unknown language are under `other`.
    public var byLanguage: [TextLanguage: Int] = [:]
    /// Decisions that took something away without a person.
    public var automatic = 0
    /// Decisions on the way of the law.
    public var legalPath = 0
    /// Comments that broke no rule and were hidden by the page's choice.
    public var optedInHides = 0
    /// Hides that came before the budget for safety's sake or by a person's will.
    public var budgetOverrides = 0
    /// Hides that the budget refused.
    public var budgetRefusals = 0
    /// Decisions made with a source missing.
    public var degraded = 0
    /// Decisions carried out.
    public var applied = 0
    /// Decisions not carried out.
    public var refused = 0
    /// How many decisions were appealed.
    public var appeals = 0
    /// Appeals that were granted.
    public var granted = 0
    /// Of each deciding rule: what share of the appeals that were resolved was granted.
    public var appealsByRule: [ModerationRuleID: Share] = [:]

    /// Counts what a log says about the decisions of a period; lines may come in any order.
    ///
    /// - Complexity: O(*n*) in the lines.
    public init(_ entries: some Sequence<DecisionLogEntry>, period: Range<Date>) {
        self.period = period
        var records: [DecisionID: DecisionRecord] = [:]
        var facts: [DecisionID: Facts] = [:]
        for entry in entries {
            switch entry.fact {
            case .decided(let record): records[entry.decision] = record
            case .step(_, .done, _): facts[entry.decision, default: Facts()].isApplied = true
            case .refused: facts[entry.decision, default: Facts()].isRefused = true
            case .approved: facts[entry.decision, default: Facts()].isApproved = true
            case .appealed: facts[entry.decision, default: Facts()].isAppealed = true
            case .resolved(let verdict): facts[entry.decision, default: Facts()].verdict = verdict.isGranted
            default: break
            }
        }
        var resolved: [ModerationRuleID: (granted: Int, all: Int)] = [:]
        for (id, record) in records where period.contains(record.decidedAt) {
            let own = facts[id] ?? Facts()
            count(record.decision, own)
            guard let verdict = own.verdict else { continue }
            for cause in record.decision.causes where cause.isDecisive {
                resolved[cause.rule, default: (0, 0)].all += 1
                if verdict { resolved[cause.rule, default: (0, 0)].granted += 1 }
            }
        }
        appealsByRule = resolved.compactMapValues { Share($0.granted, of: $0.all) }
    }

    private struct Facts {
        var isApplied = false
        var isRefused = false
        var isApproved = false
        var isAppealed = false
        var verdict: Bool?
    }

    private mutating func count(_ decision: ModerationDecision, _ facts: Facts) {
        total += 1
        byAction[decision.action, default: 0] += 1
        if decision.isLegalPath { legalPath += 1 }
        if !decision.degraded.isEmpty { degraded += 1 }
        if facts.isApplied { applied += 1 }
        if facts.isRefused, !facts.isApplied { refused += 1 }
        if decision.clamps.contains(where: { if case .budget = $0.cause { true } else { false } }) {
            budgetRefusals += 1
        }
        if facts.isAppealed { appeals += 1 }
        if facts.verdict == true { granted += 1 }
        guard decision.action.restricts else { return }
        if decision.decidedBy == nil, !facts.isApproved { automatic += 1 }
        if decision.marks.contains(.optedIn) { optedInHides += 1 }
        if decision.hideCost?.isOverride == true { budgetOverrides += 1 }
        for reason in decision.reasons { byReason[reason, default: 0] += 1 }
        byLanguage[decision.language ?? .other, default: 0] += 1
    }
}
