public import Conversations

/// A decoder that can go on in the middle of an input it has read before.
///
/// The decoders of this module all can. One that does not adopt this protocol is as good a decoder; a source that
/// reads with it starts from the beginning every time, which repeats events but loses none.
public protocol ResumableDecoder: ConversationDecoder {
    /// The place before the first record that has not been given yet.
    var checkpoint: DecoderCheckpoint { get }

    /// Goes on at a checkpoint; the bytes fed next are those from its `byteOffset` on.
    mutating func resume(at checkpoint: DecoderCheckpoint)
}

/// A place between two records of an input.
public struct DecoderCheckpoint: Hashable, Codable, Sendable {
    /// Where the next record begins, in bytes from the beginning of the input.
    public var byteOffset: Int
    /// The number of the next record, counted from 1.
    public var record: Int
    /// The line on which the next record begins, counted from 1.
    public var line: Int
    /// What the decoder must remember beside the place, in its own notation.
    public var state: String

    /// Names a place.
    public init(byteOffset: Int, record: Int, line: Int, state: String = "") {
        self.byteOffset = byteOffset
        self.record = record
        self.line = line
        self.state = state
    }
}

extension RecordStream {
    var checkpoint: DecoderCheckpoint {
        DecoderCheckpoint(
            byteOffset: position.byteOffset,
            record: position.record,
            line: position.line,
            state: scanner.resumptionState
        )
    }

    mutating func resume(at checkpoint: DecoderCheckpoint) {
        let place = RecordPosition(
            record: checkpoint.record,
            line: checkpoint.line,
            byteOffset: checkpoint.byteOffset
        )
        resume(at: place, state: checkpoint.state)
    }
}
