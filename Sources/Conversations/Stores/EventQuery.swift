#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
package import ReputationFoundations

/// Which events to read.
public struct EventQuery: Hashable, Sendable {
    /// Of what the events are.
    public enum Scope: Hashable, Sendable {
        /// All events.
        case everything
        /// The thread that a message belongs to or a platform names, with everything done to it.
        case conversation(ConversationID)
        /// A person's case with all its threads.
        case customerCase(CaseID)
        /// What an account wrote, and what was done to it.
        case author(AuthorID)
    }

    /// Whose events: everybody's, or those of one thread, case or account.
    public var scope: Scope
    package var from: Instant
    package var to: Instant

    /// Asks for events of something, that occurred at or after `start` and before `end`.
    public init(_ scope: Scope = .everything, from start: Date? = nil, to end: Date? = nil) {
        self.scope = scope
        from = start.map { Instant($0) } ?? .distantPast
        to = end.map { Instant($0) } ?? .distantFuture
    }

    package func includes(_ instant: Instant) -> Bool {
        instant >= from && (instant < to || to == .distantFuture)
    }
}
