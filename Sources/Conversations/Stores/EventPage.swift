/// Some of the events that match a query.
public struct EventPage: Hashable, Sendable {
    /// The events, in the order of their positions.
    public var events: [ConversationEvent]
    /// The position of the last event given, to go on after, now or once more was stored; `nil` for a page without
    /// events, which says that there was nothing more at the time of reading.
    public var next: StorePosition?

    /// Describes a page.
    public init(events: [ConversationEvent], next: StorePosition?) {
        self.events = events
        self.next = next
    }
}
