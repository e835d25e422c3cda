public import Conversations
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// Whether a case is over: solved, its promises kept, and the person content for a while on every channel.
///
/// The person is silenced by help: a new complaint on any linked channel, before or after the end of the cool-off, opens
/// the case again.
public enum CaseClosure: Hashable, Sendable {
    /// Work is to be done.
    case open
    /// Solved, but promises stand open.
    case blockedByPromises([PromiseID])
    /// Solved; it closes at that moment if nothing bad is said until then.
    case coolingOff(until: Date)
    /// Closed at the end of the cool-off.
    case closed(at: Date)
    /// A complaint came after it was solved.
    case reopened(by: MessageID)

    /// How long nothing bad may be said: three days, a default of this package's own.
    public static let standardCoolOff: Duration = .seconds(3 * 86_400)

    /// Judges a case.
    ///
    /// - Parameters:
    ///   - customerCase: The case with the messages of all linked accounts.
    ///   - solvedAt: When it was last reported as solved or closed; `nil` when it never was.
    ///   - time: The present.
    ///   - coolOff: How long nothing bad may be said.
    ///   - isNegative: Whether a message says something bad; what was not assessed does not reopen.
    /// - Returns: Where the case stands.
    /// - Complexity: O(n) for n messages.
    public static func judge(
        _ customerCase: CustomerCase,
        solvedAt: Date?,
        at time: Date,
        coolOff: Duration = standardCoolOff,
        isNegative: (ConversationItem) -> Bool
    ) -> CaseClosure {
        guard let solvedAt else { return .open }
        if case .closeRequested(let promises) = customerCase.status { return .blockedByPromises(promises) }
        guard customerCase.status.isClosed else { return .open }
        let after = customerCase.items.filter { $0.askedAt > solvedAt && $0.askedAt <= time }
        if let complaint = after.first(where: isNegative) { return .reopened(by: complaint.id) }
        let end = Instant(solvedAt).advanced(by: coolOff.wholeMilliseconds).date
        return time < end ? .coolingOff(until: end) : .closed(at: end)
    }
}
