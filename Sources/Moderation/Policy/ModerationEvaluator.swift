#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Conversations
import ReputationFoundations

/// Decides by a policy that was checked.
///
/// A value without state: the same input is the same decision, whatever was decided before.
public struct ModerationEvaluator: Sendable {
    /// The policy it decides by, which has passed every check.
    public let policy: ModerationPolicy
    /// Its exact name, as decisions cite it.
    public let reference: ModerationPolicyReference

    /// Checks a policy.
    ///
    /// - Throws: ``InvalidModerationPolicy`` with every problem and the rule it lies in.
    public init(_ policy: ModerationPolicy) throws {
        let problems = policy.problems()
        guard problems.isEmpty else { throw InvalidModerationPolicy(policy: policy.id, problems: problems) }
        // Sorted, so that neither the decision nor the fingerprint depends on the order in which rules were written.
        var sorted = policy
        sorted.rules.sort { $0.id < $1.id }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        var hasher = StableHasher()
        hasher.append(String(decoding: try encoder.encode(sorted), as: UTF8.self))
        self.policy = sorted
        reference = ModerationPolicyReference(
            id: policy.id,
            version: policy.version,
            fingerprint: hasher.finalize().hexadecimal
        )
    }

    /// Decides about a comment.
    ///
    /// - Complexity: O(*r* · *f*) in the rules and the findings.
    public func decide(_ input: ModerationInput) -> ModerationDecision {
        let genuineness = Genuineness(signals: input.signals, standing: input.standing)
        var draft = DecisionDraft(input, rules: policy.rules, genuineness: genuineness)
        if let manual = input.context.manual, manual.revision == input.comment.revision {
            draft.obey(manual)
        }
        draft.clampToCapabilities()
        draft.clampToBudget(policy.budget)
        return draft.decision(policy: reference, legalDeadline: policy.legalDeadline.wholeMilliseconds)
    }
}
