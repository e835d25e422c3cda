/// The public comment counter of a post and how many comments people can see under it.
public struct CounterObservation: Hashable, Codable, Sendable {
    /// The post.
    public var message: MessageID
    /// The number the platform shows.
    public var displayed: Int
    /// How many comments a visitor sees.
    public var visible: Int?

    /// Describes it.
    public init(message: MessageID, displayed: Int, visible: Int? = nil) {
        self.message = message
        self.displayed = displayed
        self.visible = visible
    }
}
