import Conversations

/// Cuts a table into rows and finds its columns by the header row; shared by all decoders of tables.
struct CSVTable<Columns: LosslessStringConvertible & Sendable>: Sendable {
    /// A row, with what is needed to read it.
    struct Row {
        let columns: Columns
        let fields: [CSVField]
        let context: RecordContext
    }

    private enum Header {
        case expected
        case read(Columns)
        case refused(RecordFault)
    }

    private let format: String
    private let options: DecoderOptions
    private let separator: UInt8
    private let encoding: String?
    private let readHeader: @Sendable (ArraySlice<UInt8>, [CSVField]) -> Result<Columns, RecordFault>
    private var stream: RecordStream<CSVScanner>
    private var header: Header = .expected

    init(
        format: String,
        options: DecoderOptions,
        separator: UInt8 = UInt8(ascii: ","),
        encoding: String? = nil,
        header: @escaping @Sendable (ArraySlice<UInt8>, [CSVField]) -> Result<Columns, RecordFault>
    ) {
        self.format = format
        self.options = options
        self.separator = separator
        self.encoding = encoding
        readHeader = header
        stream = Self.stream(separator, options)
    }

    private static func stream(_ separator: UInt8, _ options: DecoderOptions) -> RecordStream<CSVScanner> {
        RecordStream(scanner: CSVScanner(separator: separator), maximumBytes: options.maximumRecordBytes)
    }

    mutating func feed(
        _ bytes: [UInt8],
        isLast: Bool = false,
        read: (Row) throws(RecordFault) -> ConversationEvent
    ) -> ConversationBatch {
        stream.append(bytes, isLast: isLast)
        var batch = ConversationBatch()
        while let record = stream.next() {
            let bytes = stream.bytes[record.range]
            let context = RecordContext(
                format: format,
                options: options,
                record: record,
                bytes: bytes,
                encoding: encoding
            )
            do throws(RecordFault) {
                if let fault = record.fault { throw fault }
                guard let columns = try columns(context) else { continue }
                batch.events.append(try read(Row(columns: columns, fields: stream.scanner.fields, context: context)))
            } catch {
                batch.refusals.append(context.refusal(error))
            }
        }
        if isLast {
            stream = Self.stream(separator, options)
            header = .expected
        }
        return batch
    }

    /// The columns; `nil` for the header row, which gives nothing.
    private mutating func columns(_ context: RecordContext) throws(RecordFault) -> Columns? {
        switch header {
        case .read(let columns): return columns
        case .refused(let fault):
            throw RecordFault(field: fault.field, fault.code, "not read, because the header row was refused")
        case .expected:
            switch readHeader(context.bytes, stream.scanner.fields) {
            case .success(let columns):
                header = .read(columns)
                return nil
            case .failure(let fault):
                header = .refused(fault)
                throw fault
            }
        }
    }

    /// The place before the first row that has not been given yet, and the columns.
    var checkpoint: DecoderCheckpoint {
        var checkpoint = stream.checkpoint
        if case .read(let columns) = header { checkpoint.state = columns.description }
        return checkpoint
    }

    /// Goes on at a checkpoint; one without columns expects the header row next.
    mutating func resume(at checkpoint: DecoderCheckpoint) {
        stream = Self.stream(separator, options)
        stream.resume(at: checkpoint)
        header = Columns(checkpoint.state).map { .read($0) } ?? .expected
    }
}

extension CSVField {
    /// The bytes of the field, doubled quotes made one.
    func content(of row: Span<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        var skipsQuote = false
        for index in range {
            let byte = row[index]
            skipsQuote = hasDoubledQuotes && byte == UInt8(ascii: "\"") && !skipsQuote
            if !skipsQuote { bytes.append(byte) }
        }
        return bytes
    }
}
