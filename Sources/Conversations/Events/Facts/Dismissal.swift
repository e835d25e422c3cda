/// A decision that an item needs no answer: the only way out of the queue without one.
public struct Dismissal: Hashable, Codable, Sendable {
    /// The item.
    public var message: MessageID
    /// Why it needs none.
    public var reason: DismissalReason
    /// Who decided.
    public var actor: AgentID
    /// More words on it.
    public var note: String?

    /// Describes it.
    public init(message: MessageID, reason: DismissalReason, actor: AgentID, note: String? = nil) {
        self.message = message
        self.reason = reason
        self.actor = actor
        self.note = note
    }
}
