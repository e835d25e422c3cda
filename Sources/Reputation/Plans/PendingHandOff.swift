public import Conversations
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// A private contact that was promised in public and has not come about.
///
/// A hand-off stays pending until a private message passes between the brand and the person.
public struct PendingHandOff: Hashable, Sendable {
    /// Names the hand-off.
    public let handOff: HandOffID
    /// Whose case it is.
    public let customerCase: CaseID
    /// Since when.
    public let since: Date
    /// Whether only one side knows of it.
    public let isOrphaned: Bool
    /// Whether it has been pending for longer than it may.
    public let isOverdue: Bool

    /// The hand-offs of cases that no private contact followed, the oldest first.
    ///
    /// - Parameters:
    ///   - cases: The cases.
    ///   - privateReplies: Private messages of the brand by the account they were written to.
    ///   - time: The present.
    ///   - patience: How long a hand-off may be pending; a day by default of this package's own.
    /// - Returns: One for each hand-off that is pending.
    public static func all(
        in cases: some Sequence<CustomerCase>,
        privateReplies: [AuthorID: [Date]],
        at time: Date,
        patience: Duration = .seconds(86_400)
    ) -> [PendingHandOff] {
        let now = Instant(time)
        var found: [PendingHandOff] = []
        for customerCase in cases where !customerCase.handOffs.isEmpty && !customerCase.status.isClosed {
            let theirs = customerCase.items.filter(\.message.isPrivate).map(\.postedAt)
            let contacts = theirs + customerCase.authors.flatMap { privateReplies[$0] ?? [] }
            for handOff in customerCase.handOffs where !contacts.contains(where: { $0 > handOff.startedAt }) {
                let age = now.milliseconds(since: Instant(handOff.startedAt))
                guard age >= 0 else { continue }
                found.append(
                    PendingHandOff(
                        handOff: handOff.id,
                        customerCase: customerCase.id,
                        since: handOff.startedAt,
                        isOrphaned: handOff.isOrphaned,
                        isOverdue: age > patience.wholeMilliseconds
                    )
                )
            }
        }
        return found.sorted { ($0.since, $0.handOff) < ($1.since, $1.handOff) }
    }
}
