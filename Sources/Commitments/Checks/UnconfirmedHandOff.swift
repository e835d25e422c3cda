#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
internal import ReputationFoundations

/// A hand-off that only one side knows of: the matter may have been dropped between two desks.
public struct UnconfirmedHandOff: Hashable, Sendable {
    /// The hand-off as its events have left it.
    public let handOff: HandOffState
    /// How long it has been so.
    public let age: Duration
}

extension ConversationLog {
    /// The hand-offs that one side has not confirmed for longer than allowed, the oldest first.
    ///
    /// - Parameters:
    ///   - allowed: How long the other side may take.
    ///   - time: The moment to look at.
    /// - Returns: The hand-offs with their ages.
    /// - Complexity: O(*n* log *n*) in the events.
    public func waitingHandOffs(longerThan allowed: Duration = .seconds(86_400), at time: Date) -> [UnconfirmedHandOff]
    {
        var found: [HandOffID: UnconfirmedHandOff] = [:]
        for handOff in conversations().flatMap(\.handOffs) + cases().flatMap(\.handOffs) where handOff.isOrphaned {
            let age = Duration.milliseconds(Instant(time).milliseconds(since: Instant(handOff.startedAt)))
            if age > allowed { found[handOff.id] = UnconfirmedHandOff(handOff: handOff, age: age) }
        }
        return found.values.sorted { ($1.age, $0.handOff.id) < ($0.age, $1.handOff.id) }
    }
}
