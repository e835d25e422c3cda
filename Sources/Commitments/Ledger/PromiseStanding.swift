#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
internal import ReputationFoundations

/// How a promise stands at a moment.
public enum PromiseStanding: String, Hashable, Codable, Sendable, CaseIterable {
    /// It is not due yet, or at no time.
    case open
    /// Its time is past and nothing shows that it was kept.
    case overdue
    /// It is overdue, and since it was made the brand has said nothing to those it was made to.
    case stalled
    /// It has been overdue for longer than the grace, or was shown to be broken.
    case broken
    /// Something shows that it was kept in time.
    case kept
    /// Something shows that it was kept, after its time.
    case keptLate
    /// It was taken back openly.
    case withdrawn

    /// Whether it still has to be kept.
    public var isOpen: Bool {
        switch self {
        case .open, .overdue, .stalled, .broken: true
        case .kept, .keptLate, .withdrawn: false
        }
    }
}

extension PromiseState {
    /// How the promise stands.
    ///
    /// Evidence decides before anything else; then whether it was withdrawn; then its time. Without a due time a promise
    /// is never overdue.
    ///
    /// - Parameters:
    ///   - time: The moment to look at.
    ///   - grace: How long it may be overdue before it is broken.
    ///   - isSilent: Whether the brand has said nothing since to those it was made to.
    /// - Returns: The standing.
    public func standing(at time: Date, grace: Duration = PromiseTerms().grace, isSilent: Bool = false)
        -> PromiseStanding
    {
        if let keptAt {
            guard let due = record.due, due < keptAt else { return .kept }
            return .keptLate
        }
        if withdrawal != nil { return .withdrawn }
        guard isOverdue(at: time), let due = record.due else { return .open }
        let over = Instant(time).milliseconds(since: Instant(due))
        if over / 1000 > grace.components.seconds { return .broken }
        return isSilent ? .stalled : .overdue
    }
}
