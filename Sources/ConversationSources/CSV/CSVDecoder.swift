public import Conversations

/// Reads any table of comma-separated values whose columns are declared, one message in a row.
///
/// Every row becomes an ``/Conversations/ConversationFact/arrived(_:)``. The first row names the columns, in any order;
/// columns that are not declared are passed over, and kept with ``DecoderOptions/keepsRawRecords``. A row that cannot
/// be read is refused by its line and field, and the next is read: nothing is repaired, and nothing is guessed.
///
/// ``DecoderOptions/property`` is the brand's own account, for tables that have no ``CSVLayout/Field/isOwn``.
public struct CSVDecoder: ResumableDecoder {
    /// The name of the format in ``/Conversations/SourceRecord/format``, where no other is given.
    public static let format = "csv"

    private let layout: CSVLayout
    private var table: CSVTable<CSVColumns>
    private var clock: LocalTimeReader

    /// Makes a decoder of tables of one layout.
    ///
    /// - Parameters:
    ///   - layout: How such a table is to be read.
    ///   - format: The name of the format.
    ///   - options: What the decoder is told beside the bytes.
    public init(_ layout: CSVLayout, format: String = CSVDecoder.format, options: DecoderOptions = DecoderOptions()) {
        self.layout = layout
        clock = LocalTimeReader(layout)
        table = CSVTable(
            format: format,
            options: options,
            separator: layout.separator.rawValue,
            encoding: layout.encoding.rawValue
        ) { bytes, fields in
            Result { () throws(RecordFault) in try CSVColumns(header: bytes, fields: fields, layout: layout) }
        }
    }

    /// Reads more bytes and gives the messages of the rows that they complete.
    public mutating func feed(_ bytes: [UInt8]) -> ConversationBatch {
        read(bytes, isLast: false)
    }

    /// Reads a last row without an end and makes ready for another input.
    public mutating func finish() -> ConversationBatch {
        read([], isLast: true)
    }

    private mutating func read(_ bytes: [UInt8], isLast: Bool) -> ConversationBatch {
        let layout = layout
        var clock = clock
        let batch = table.feed(bytes, isLast: isLast) { row throws(RecordFault) in
            try CSVRow(layout: layout, row: row).event(&clock)
        }
        self.clock = clock
        return batch
    }

    /// The place before the first row that has not been given yet, and the columns.
    public var checkpoint: DecoderCheckpoint { table.checkpoint }

    /// Goes on at a checkpoint; one without columns expects the header row next.
    public mutating func resume(at checkpoint: DecoderCheckpoint) {
        table.resume(at: checkpoint)
    }
}
