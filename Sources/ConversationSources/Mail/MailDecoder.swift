import Conversations

/// Reads one mail as it was sent over the wire.
struct MailDecoder: ResumableDecoder {
    static let format = "mail"

    private let options: DecoderOptions
    private var stream: RecordStream<WholeInputScanner>

    init(options: DecoderOptions) {
        self.options = options
        stream = Self.makeStream(options)
    }

    mutating func feed(_ bytes: [UInt8]) -> ConversationBatch {
        stream.append(bytes, isLast: false)
        return drain()
    }

    mutating func finish() -> ConversationBatch {
        stream.append([], isLast: true)
        let batch = drain()
        stream = Self.makeStream(options)
        return batch
    }

    var checkpoint: DecoderCheckpoint { stream.checkpoint }

    mutating func resume(at checkpoint: DecoderCheckpoint) {
        stream = Self.makeStream(options)
        stream.resume(at: checkpoint)
    }

    private static func makeStream(_ options: DecoderOptions) -> RecordStream<WholeInputScanner> {
        RecordStream(scanner: WholeInputScanner(), maximumBytes: options.maximumRecordBytes)
    }

    private mutating func drain() -> ConversationBatch {
        var batch = ConversationBatch()
        while let record = stream.next() {
            let bytes = stream.bytes[record.range]
            let context = RecordContext(format: Self.format, options: options, record: record, bytes: bytes)
            if let fault = record.fault {
                batch.refusals.append(context.refusal(fault))
                continue
            }
            var reading = PayloadReading(context)
            reading.attempt { reading throws(RecordFault) in
                try MailMapping(MailPart(bytes), bytes: bytes).read(into: &reading)
            }
            batch.events += reading.events
            batch.refusals += context.refusals(reading.faults)
        }
        return batch
    }
}
