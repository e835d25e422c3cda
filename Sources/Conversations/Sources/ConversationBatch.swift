/// What a source or decoder gave at once.
public struct ConversationBatch: Hashable, Sendable {
    /// The facts read.
    public var events: [ConversationEvent]
    /// The records that could not be read.
    public var refusals: [Refusal]
    /// Where to go on from after this batch has been stored; `nil` where the source cannot resume.
    public var cursor: SourceCursor?

    /// Collects events and refusals.
    public init(events: [ConversationEvent] = [], refusals: [Refusal] = [], cursor: SourceCursor? = nil) {
        self.events = events
        self.refusals = refusals
        self.cursor = cursor
    }

    /// Whether there is neither an event nor a refusal.
    public var isEmpty: Bool {
        events.isEmpty && refusals.isEmpty
    }
}
