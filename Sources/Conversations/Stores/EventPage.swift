/// Some of the events that match a query.
public struct EventPage: Hashable, Sendable {
    /// The events, in the order of their positions.
    public var events: [ConversationEvent]
    /// The position to go on after; `nil` when there was nothing more at the time of reading.
    public var next: StorePosition?

    /// Describes a page.
    public init(events: [ConversationEvent], next: StorePosition?) {
        self.events = events
        self.next = next
    }
}
