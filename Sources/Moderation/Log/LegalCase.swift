#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// A comment on the way of the law that waits for a person: what was kept of it, and until when somebody must decide.
public struct LegalCase: Hashable, Sendable {
    /// The decision that sent it there.
    public var decision: DecisionID
    /// The comment that waits.
    public var comment: MessageID
    /// Why.
    public var reasons: [ReasonCode]
    /// What was kept of it; `nil` where nothing is kept yet.
    public var snapshot: SnapshotID?
    /// Until when a person must decide.
    public var due: Date

    /// Whether the deadline has passed.
    public func isOverdue(at date: Date) -> Bool {
        Instant(date) > Instant(due)
    }

    /// The cases that no person has decided, the most urgent first.
    ///
    /// A person's decision about the same revision closes a case, and so does a granted appeal; lines may come in any
    /// order.
    ///
    /// - Complexity: O(*n* log *n*) in the lines.
    public static func open(in entries: some Sequence<DecisionLogEntry>) -> [LegalCase] {
        let ledger = StepLedger(Array(entries))
        let decided = Set(
            ledger.records.values.filter { $0.decision.decidedBy != nil }.map { Wording($0.decision) }
        )
        let cases = ledger.records.values.compactMap { record -> LegalCase? in
            let decision = record.decision
            guard let deadline = decision.legalDeadlineMilliseconds, !decided.contains(Wording(decision)),
                !ledger.granted.contains(decision.id)
            else { return nil }
            return LegalCase(
                decision: decision.id,
                comment: decision.comment,
                reasons: decision.reasons,
                snapshot: ledger.snapshots[decision.id],
                due: Instant(record.decidedAt).advanced(by: deadline).date
            )
        }
        return cases.sorted { ($0.due, $0.decision) < ($1.due, $1.decision) }
    }

    /// One revision of one comment.
    private struct Wording: Hashable {
        var comment: MessageID
        var revision: CommentRevision

        init(_ decision: ModerationDecision) {
            comment = decision.comment
            revision = decision.revision
        }
    }
}
