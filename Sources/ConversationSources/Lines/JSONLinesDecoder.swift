public import Conversations

/// Reads events in the package's own format: one JSON object per line.
///
/// Lines may end in a line feed or in carriage return and line feed; blank lines and a byte order mark are passed
/// over. A line that cannot be read is refused and reading goes on with the next. What each member means is told in
/// <doc:canonical-json-lines>.
public struct JSONLinesDecoder: ResumableDecoder {
    /// The name of the format in ``/Conversations/SourceRecord/format``.
    public static let format = "canonical-jsonl"

    private var reader: JSONRecordReader<CanonicalRecord, LineScanner>

    /// Makes a decoder.
    public init(options: DecoderOptions = DecoderOptions()) {
        reader = JSONRecordReader(format: Self.format, options: options) { LineScanner() }
    }

    /// Reads more bytes and gives the events of the lines that they complete.
    public mutating func feed(_ bytes: [UInt8]) -> ConversationBatch {
        reader.feed(bytes, map: Self.map)
    }

    /// Reads a last line without an end and makes ready for another input.
    public mutating func finish() -> ConversationBatch {
        reader.finish(map: Self.map)
    }

    /// The place before the first line that has not been given yet.
    public var checkpoint: DecoderCheckpoint { reader.checkpoint }

    /// Goes on at a checkpoint.
    public mutating func resume(at checkpoint: DecoderCheckpoint) {
        reader.resume(at: checkpoint)
    }

    private static func map(_ record: CanonicalRecord, _ context: RecordContext, _ batch: inout ConversationBatch) {
        var event = record.event
        if record.lacksReceiptTime {
            event.received = context.received(otherwise: event.occurred)
        }
        if let raw = context.source.raw, event.source?.raw == nil {
            var source = event.source ?? context.source
            source.raw = raw
            event.source = source
        }
        batch.events.append(event)
    }
}

/// An event, and whether a receipt time is to be filled in.
private struct CanonicalRecord: Decodable {
    let event: ConversationEvent
    let lacksReceiptTime: Bool

    private enum CodingKeys: CodingKey {
        case receivedAt
    }

    init(from decoder: any Decoder) throws {
        event = try ConversationEvent(from: decoder)
        let options = decoder.userInfo[.decoderOptions] as? DecoderOptions
        // Looking a member up costs as much as a tenth of the event: only where the answer is used.
        lacksReceiptTime =
            try options?.receivedAt != nil
            && !decoder.container(keyedBy: CodingKeys.self).contains(.receivedAt)
    }
}
