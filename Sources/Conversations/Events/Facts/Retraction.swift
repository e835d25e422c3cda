/// An event was wrong and counts as never reported.
public struct Retraction: Hashable, Codable, Sendable {
    /// The wrong event.
    public var event: EventID
    /// What was wrong.
    public var reason: String?

    /// Describes it.
    public init(event: EventID, reason: String? = nil) {
        self.event = event
        self.reason = reason
    }
}
