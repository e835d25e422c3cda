import Conversations
import ReputationFoundations

/// What is known of a record while it is read: where it stood, and what was asked for.
struct RecordContext: Sendable {
    let options: DecoderOptions
    let record: StreamRecord
    let bytes: ArraySlice<UInt8>
    /// Where events of this record were read; its text is made once and shared by them all.
    let source: SourceRecord

    /// Takes what is known; `encoding` is the character set of the input, as ``Charset`` names it, or `nil` for UTF-8.
    init(
        format: String,
        options: DecoderOptions,
        record: StreamRecord,
        bytes: ArraySlice<UInt8>,
        encoding: String? = nil
    ) {
        self.options = options
        self.record = record
        self.bytes = bytes
        var raw: String?
        if options.keepsRawRecords {
            raw = encoding.flatMap { Charset.text(Array(bytes), in: $0) } ?? String(decoding: bytes, as: UTF8.self)
        }
        source = SourceRecord(format: format, record: record.position.record, raw: raw)
    }

    /// When this side received a fact.
    func received(otherwise instant: Instant) -> Instant {
        options.receivedAt.map { Instant($0) } ?? instant
    }

    /// The refusal of the record.
    func refusal(_ fault: RecordFault) -> Refusal {
        refusal(fault, raw: record.head ?? Array(bytes))
    }

    /// The refusals of parts of the record; they share its bytes, however many they are.
    func refusals(_ faults: [RecordFault]) -> [Refusal] {
        guard !faults.isEmpty else { return [] }
        let raw = Array(bytes)
        return faults.map { refusal($0, raw: raw) }
    }

    private func refusal(_ fault: RecordFault, raw: [UInt8]) -> Refusal {
        Refusal(
            record: record.position.record,
            line: record.position.line,
            field: fault.field,
            code: fault.code,
            reason: fault.reason,
            byteOffset: record.position.byteOffset,
            byteCount: record.byteCount,
            raw: raw
        )
    }
}
