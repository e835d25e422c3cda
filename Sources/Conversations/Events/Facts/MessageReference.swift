/// A message to which something was done, and why.
public struct MessageReference: Hashable, Codable, Sendable {
    /// The message to which it was done.
    public var message: MessageID
    /// Why, where somebody said.
    public var reason: String?

    /// Describes it.
    public init(message: MessageID, reason: String? = nil) {
        self.message = message
        self.reason = reason
    }
}
