/// Turns the bytes of one format into events, as they arrive and without waiting.
///
/// Bytes may be cut anywhere, within a character too. Memory is bounded by the largest single record, not by the
/// input.
///
/// ## Implementation guidance
///
/// Keep what is needed of an unfinished record, give every finished one at once. Never trap on input: a record that
/// cannot be read becomes a ``Refusal``, and reading goes on with the next.
public protocol ConversationDecoder: Sendable {
    /// Reads more bytes and gives the records that they complete.
    mutating func feed(_ bytes: [UInt8]) -> ConversationBatch

    /// Ends the input and gives what was left; a record cut short is refused.
    ///
    /// Afterwards the decoder is as new and may read another input.
    mutating func finish() -> ConversationBatch
}

extension ConversationDecoder {
    /// Reads a whole input that is already in memory.
    public mutating func decode(_ bytes: [UInt8]) -> ConversationBatch {
        var batch = feed(bytes)
        let rest = finish()
        batch.events += rest.events
        batch.refusals += rest.refusals
        batch.cursor = rest.cursor ?? batch.cursor
        return batch
    }
}
