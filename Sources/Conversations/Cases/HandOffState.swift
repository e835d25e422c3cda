#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
package import ReputationFoundations

/// A hand-off, as far as its two sides reported it.
public struct HandOffState: Hashable, Sendable {
    /// Its name.
    public let id: HandOffID
    /// What the giving side reported.
    public let given: HandOff?
    /// What the taking side reported.
    public let taken: HandOff?
    package let first: Instant

    /// When the first side reported it.
    public var startedAt: Date { first.date }

    /// Whether only one side knows of it: the matter may have been dropped between two desks.
    public var isOrphaned: Bool { given == nil || taken == nil }

    /// Folds the sorted events of one hand-off.
    static func reduce(_ events: [ConversationEvent]) -> HandOffState? {
        var given: HandOff?
        var taken: HandOff?
        for case .handedOff(let handOff) in events.lazy.map(\.fact) {
            switch handOff.side {
            case .giving: given = given ?? handOff
            case .taking: taken = taken ?? handOff
            }
        }
        guard let id = (given ?? taken)?.id, let first = events.first?.occurred else { return nil }
        return HandOffState(id: id, given: given, taken: taken, first: first)
    }
}
