#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Conversations

/// Reads JSON records of one type from a stream of bytes.
struct JSONRecordReader<Record: Decodable, Scanner: RecordScanner>: Sendable {
    let format: String
    let options: DecoderOptions
    private let decoder = JSONDecoder()
    private let makeScanner: @Sendable () -> Scanner
    private var stream: RecordStream<Scanner>

    init(format: String, options: DecoderOptions, scanner: @escaping @Sendable () -> Scanner) {
        self.format = format
        self.options = options
        makeScanner = scanner
        decoder.userInfo[.decoderOptions] = options
        stream = RecordStream(scanner: scanner(), maximumBytes: options.maximumRecordBytes)
    }

    var checkpoint: DecoderCheckpoint { stream.checkpoint }

    mutating func resume(at checkpoint: DecoderCheckpoint) {
        stream = RecordStream(scanner: makeScanner(), maximumBytes: options.maximumRecordBytes)
        stream.resume(at: checkpoint)
    }

    /// Reads more bytes and maps every record that they complete.
    mutating func feed(
        _ bytes: [UInt8],
        map: (Record, RecordContext, inout ConversationBatch) -> Void
    ) -> ConversationBatch {
        stream.append(bytes, isLast: false)
        return drain(map)
    }

    /// Ends the input, maps what was left of it and makes ready for another.
    mutating func finish(map: (Record, RecordContext, inout ConversationBatch) -> Void) -> ConversationBatch {
        stream.append([], isLast: true)
        let batch = drain(map)
        stream = RecordStream(scanner: makeScanner(), maximumBytes: options.maximumRecordBytes)
        return batch
    }

    private mutating func drain(
        _ map: (Record, RecordContext, inout ConversationBatch) -> Void
    ) -> ConversationBatch {
        var batch = ConversationBatch()
        while let record = stream.next() {
            let bytes = stream.bytes[record.range]
            let context = RecordContext(format: format, options: options, record: record, bytes: bytes)
            if let fault = record.fault {
                batch.refusals.append(context.refusal(fault))
            } else if JSONNesting.isTooDeep(bytes) {
                batch.refusals.append(context.refusal(JSONNesting.fault))
            } else {
                do {
                    map(try decoder.decode(Record.self, from: Data(bytes)), context, &batch)
                } catch {
                    batch.refusals.append(context.refusal(RecordFault(error, in: bytes)))
                }
            }
        }
        return batch
    }
}

extension CodingUserInfoKey {
    /// Where records find the ``DecoderOptions`` while they are decoded.
    static let decoderOptions = CodingUserInfoKey(rawValue: "decoderOptions")!
}
