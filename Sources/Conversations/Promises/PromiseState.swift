#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
package import ReputationFoundations

/// A promise with what became of it.
public struct PromiseState: Hashable, Sendable {
    /// The promise.
    public let record: PromiseRecord
    package let made: Instant
    /// What shows that it was kept, earliest first; without evidence a promise is never kept.
    public let evidence: [PromiseEvidence]
    package let firstEvidence: Instant?
    /// How it was taken back, if it was.
    public let withdrawal: PromiseWithdrawal?

    /// The promise's name.
    public var id: PromiseID { record.id }

    /// When it was made.
    public var madeAt: Date { made.date }

    /// Whether it is neither evidenced nor withdrawn.
    public var isOpen: Bool { evidence.isEmpty && withdrawal == nil }

    /// When it was kept, by the earliest of the evidence.
    public var keptAt: Date? { firstEvidence?.date }

    /// Whether it is open and its time is past; never without a due time.
    public func isOverdue(at time: Date) -> Bool {
        guard isOpen, let due = record.dueInstant else { return false }
        return due < Instant(time)
    }

    /// Folds the sorted events of one promise; `nil` when its making was never reported.
    static func reduce(_ events: [ConversationEvent]) -> PromiseState? {
        var record: (PromiseRecord, Instant)?
        var evidence: [PromiseEvidence] = []
        var firstEvidence: Instant?
        var withdrawal: PromiseWithdrawal?
        for event in events {
            switch event.fact {
            case .promiseMade(let made): record = record ?? (made, event.occurred)
            case .promiseEvidenced(let proof):
                evidence.append(proof)
                let kept = proof.keptInstant ?? event.occurred
                firstEvidence = min(firstEvidence ?? kept, kept)
            case .promiseWithdrawn(let withdrawn): withdrawal = withdrawal ?? withdrawn
            default: break
            }
        }
        return record.map {
            PromiseState(
                record: $0.0,
                made: $0.1,
                evidence: evidence,
                firstEvidence: firstEvidence,
                withdrawal: withdrawal
            )
        }
    }
}
