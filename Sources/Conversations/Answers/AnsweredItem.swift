/// A customer's message in a conversation, with the state of its answer.
public struct AnsweredItem: Hashable, Sendable {
    /// The message.
    public let item: ConversationItem
    /// How the message reaches the brand, if it does.
    public let addressing: Addressing
    /// Whether and how the brand answered.
    public let answer: AnswerState
}

/// How a message reaches a brand.
public enum Addressing: String, Codable, Sendable {
    /// Written to the brand: in private, as a review, on its own page, or as a reply to it.
    case direct
    /// Names the brand.
    case mention
    /// Goes on from one's own message that reached the brand.
    case continuation
    /// The brand replied to it directly: it reached the brand by a way that cannot be seen.
    case takenUp
    /// Does not reach the brand: people talk among themselves, or pass on what somebody wrote.
    case notAddressed = "none"

    /// Whether it reaches the brand in any way, so that it is owed an answer.
    public var isAddressed: Bool { self != .notAddressed }
}
