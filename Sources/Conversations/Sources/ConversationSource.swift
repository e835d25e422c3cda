/// A place that events come from: a file, a webhook queue, a polled service.
///
/// ## Implementation guidance
///
/// Give events in batches, each with the cursor to go on from once the batch is stored; a reader that stops after
/// storing a batch and comes back with its cursor misses nothing. Giving an event again is harmless, losing one is
/// not: when in doubt, repeat. A record that cannot be read is a ``Refusal`` in a batch, and the rest goes on. The
/// sequence throws only when the source cannot go on at all. A source that polls ends when it has caught up; a source
/// that is pushed to ends when it is closed.
public protocol ConversationSource: Sendable {
    /// The batches, in the source's order.
    associatedtype Batches: AsyncSequence where Batches.Element == ConversationBatch

    /// Starts reading after a cursor that an earlier batch carried, or from the beginning.
    func batches(after cursor: SourceCursor?) -> Batches
}

extension ConversationSource {
    /// Starts reading from the beginning.
    public func batches() -> Batches {
        batches(after: nil)
    }
}
