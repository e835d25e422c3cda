import Conversations
import ReputationFoundations

/// What is known of a record while it is read: where it stood, and what was asked for.
struct RecordContext {
    let format: String
    let options: DecoderOptions
    let record: StreamRecord
    let bytes: ArraySlice<UInt8>

    /// Where events of this record were read.
    var source: SourceRecord {
        SourceRecord(format: format, record: record.position.record, raw: raw)
    }

    /// The record as text, where it is to be kept.
    var raw: String? {
        options.keepsRawRecords ? String(decoding: bytes, as: UTF8.self) : nil
    }

    /// When this side received a fact.
    func received(otherwise instant: Instant) -> Instant {
        options.receivedAt.map { Instant($0) } ?? instant
    }

    /// The refusal of the record, or of a part of it.
    func refusal(_ fault: RecordFault) -> Refusal {
        Refusal(
            record: record.position.record,
            line: record.position.line,
            field: fault.field,
            code: fault.code,
            reason: fault.reason,
            byteOffset: record.position.byteOffset,
            byteCount: record.byteCount,
            raw: record.head ?? Array(bytes)
        )
    }
}
