public import Conversations

/// Reads JSON records of one platform into events.
///
/// The input is one JSON object, several after each other, one per line, or an array. A record that cannot be read is
/// refused, and the next is read.
public struct PayloadDecoder<Payload: JSONPayload>: ResumableDecoder {
    private var reader: JSONRecordReader<Payload, JSONValueScanner>

    /// Makes a decoder.
    ///
    /// - Parameters:
    ///   - payload: What one record is.
    ///   - format: The name of the format, for ``/Conversations/SourceRecord/format``.
    ///   - options: What the decoder is told beside the bytes.
    public init(_ payload: Payload.Type = Payload.self, format: String, options: DecoderOptions = DecoderOptions()) {
        reader = JSONRecordReader(format: format, options: options) { JSONValueScanner() }
    }

    /// Reads more bytes and gives the events of the records that they complete.
    public mutating func feed(_ bytes: [UInt8]) -> ConversationBatch {
        reader.feed(bytes, map: Self.map)
    }

    /// Ends the input and makes ready for another.
    public mutating func finish() -> ConversationBatch {
        reader.finish(map: Self.map)
    }

    /// The place before the first record that has not been given yet.
    public var checkpoint: DecoderCheckpoint { reader.checkpoint }

    /// Goes on at a checkpoint.
    public mutating func resume(at checkpoint: DecoderCheckpoint) {
        reader.resume(at: checkpoint)
    }

    private static func map(_ payload: Payload, _ context: RecordContext, _ batch: inout ConversationBatch) {
        var reading = PayloadReading(context)
        reading.attempt { reading throws(RecordFault) in try payload.read(into: &reading) }
        batch.events += reading.events
        batch.refusals += context.refusals(reading.faults)
    }
}
