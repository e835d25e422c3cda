/// How far a message of the brand got.
public struct DeliveryReport: Hashable, Codable, Sendable {
    /// The message of the brand that was on its way.
    public var message: MessageID
    /// How far.
    public var state: DeliveryState
    /// The platform's words on a failure.
    public var reason: String?

    /// Describes it.
    public init(message: MessageID, state: DeliveryState, reason: String? = nil) {
        self.message = message
        self.state = state
        self.reason = reason
    }
}
