public import Conversations
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// What shows that a case was solved: who said so, when and why.
public struct CaseSolution: Hashable, Sendable {
    /// The event by which it can be looked up or taken back.
    public let event: EventID
    /// When.
    public let date: Date
    /// Who; `nil` when the source does not say.
    public let agent: AgentID?
    /// Why; `nil` where nobody said.
    public let reason: String?

    init(_ event: ConversationEvent, _ change: ProgressChange) {
        self.event = event.id
        date = event.occurredAt
        agent = event.actor?.kind == .agent ? event.actor?.name.map { AgentID(rawValue: $0) } : nil
        reason = change.reason
    }
}
