#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations

/// Knows what became of earlier decisions about an author's comments.
public protocol AuthorHistoryStore: Sendable {
    /// What is known of an author, with the outcomes decided until that moment; an empty history for a stranger.
    func history(of author: AuthorID, at date: Date) async throws -> AuthorHistory
    /// Adds what became of a decision; of several outcomes of one decision the latest counts, whatever the order.
    func record(_ outcome: ModerationOutcome) async throws
}

/// Keeps histories in memory.
public actor InMemoryAuthorHistoryStore: AuthorHistoryStore {
    private var known: [AuthorID: AuthorHistory] = [:]
    private var outcomes: [AuthorID: [ModerationOutcome]] = [:]

    /// Makes an empty store.
    public init() {}

    /// What is known of an author, with the outcomes decided until that moment.
    public func history(of author: AuthorID, at date: Date) -> AuthorHistory {
        var history = known[author] ?? AuthorHistory(author: author)
        for outcome in outcomes[author] ?? [] where outcome.decidedAt <= date { history.record(outcome) }
        return history
    }

    /// Adds what became of a decision.
    public func record(_ outcome: ModerationOutcome) {
        guard outcomes[outcome.author]?.contains(outcome) != true else { return }
        outcomes[outcome.author, default: []].append(outcome)
    }

    /// Says what else is known of an author; its outcomes are added to those recorded.
    public func describe(_ history: AuthorHistory) {
        known[history.author] = history
    }
}
