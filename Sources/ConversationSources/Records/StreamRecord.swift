import Conversations

/// One record of a stream, by its place in the bytes held.
struct StreamRecord: Sendable {
    /// Where in ``RecordStream/bytes`` its content lies.
    var range: Range<Int>
    /// Where it began in the input.
    var position: RecordPosition
    /// How many bytes it has, more than `range` when it was too large to hold.
    var byteCount: Int
    var fault: RecordFault?
    /// The beginning of a record that was too large to hold.
    var head: [UInt8]?
}

/// A place between two records of an input.
struct RecordPosition: Hashable, Sendable {
    /// Counted from 1.
    var record = 1
    /// Counted from 1.
    var line = 1
    /// Bytes from the beginning of the input.
    var byteOffset = 0
}
