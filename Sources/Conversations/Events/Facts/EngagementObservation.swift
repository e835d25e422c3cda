/// Counts of a message, read again later.
public struct EngagementObservation: Hashable, Codable, Sendable {
    /// The message whose counts were read.
    public var message: MessageID
    /// The counts then.
    public var engagement: Engagement

    /// Describes it.
    public init(message: MessageID, engagement: Engagement) {
        self.message = message
        self.engagement = engagement
    }
}
