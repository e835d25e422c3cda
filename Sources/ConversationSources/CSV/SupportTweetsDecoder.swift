public import Conversations

/// Reads the public customer-support-on-Twitter layout: comma-separated values with one tweet in a row.
///
/// The first row names the columns, in any order: `tweet_id`, `author_id`, `inbound`, `created_at`, `text`,
/// `response_tweet_id` and `in_response_to_tweet_id`; columns of other names are passed over. Every row becomes an
/// ``/Conversations/ConversationFact/arrived(_:)`` on ``/Conversations/Platform/x``:
///
/// - `inbound` is `False` for what a brand wrote: the platform says that it is the property's own.
/// - `author_id` names the account; of a brand it is the handle too, while customers are numbers.
/// - HTML's character references in `text` are replaced once; where that changes anything, the text as it came is
///   kept as markup. Every handle named in the text becomes a mention.
/// - `in_response_to_tweet_id` is the parent. `response_tweet_id` says the same from the other side, one row early,
///   and is not read.
/// - The channel's property is the brand's handle: the author of what a brand wrote, else the first account named in
///   the text that is no number, else empty. ``DecoderOptions/property`` overrides it.
///
/// A row whose number of fields is wrong, whose identifiers are no numbers, whose time or direction cannot be read or
/// that is not valid UTF-8 is refused, and reading goes on. Nothing is repaired.
public struct SupportTweetsDecoder: ResumableDecoder {
    /// The name of the format in ``/Conversations/SourceRecord/format``.
    public static let format = "support-tweets-csv"

    private let options: DecoderOptions
    private var stream: RecordStream<CSVScanner>
    private var header: Header = .expected

    private enum Header {
        case expected
        case read(SupportTweetColumns)
        case refused(RecordFault)
    }

    /// Makes a decoder.
    public init(options: DecoderOptions = DecoderOptions()) {
        self.options = options
        stream = Self.makeStream(options)
    }

    /// Reads more bytes and gives the tweets of the rows that they complete.
    public mutating func feed(_ bytes: [UInt8]) -> ConversationBatch {
        stream.append(bytes, isLast: false)
        return drain()
    }

    /// Reads a last row without an end and makes ready for another input.
    public mutating func finish() -> ConversationBatch {
        stream.append([], isLast: true)
        let batch = drain()
        stream = Self.makeStream(options)
        header = .expected
        return batch
    }

    /// The place before the first row that has not been given yet, and the columns.
    public var checkpoint: DecoderCheckpoint {
        var checkpoint = stream.checkpoint
        if case .read(let columns) = header { checkpoint.state = columns.description }
        return checkpoint
    }

    /// Goes on at a checkpoint; one without columns expects the header row next.
    public mutating func resume(at checkpoint: DecoderCheckpoint) {
        stream = Self.makeStream(options)
        stream.resume(at: checkpoint)
        header = SupportTweetColumns(checkpoint.state).map { .read($0) } ?? .expected
    }

    private static func makeStream(_ options: DecoderOptions) -> RecordStream<CSVScanner> {
        RecordStream(scanner: CSVScanner(), maximumBytes: options.maximumRecordBytes)
    }

    private mutating func drain() -> ConversationBatch {
        var batch = ConversationBatch()
        while let record = stream.next() {
            if let fault = record.fault {
                batch.refusals.append(context(record).refusal(fault))
                continue
            }
            do throws(RecordFault) {
                if let event = try read(record) { batch.events.append(event) }
            } catch {
                batch.refusals.append(context(record).refusal(error))
            }
        }
        return batch
    }

    /// Reads a row; the header row gives nothing.
    private mutating func read(_ record: StreamRecord) throws(RecordFault) -> ConversationEvent? {
        let fields = stream.scanner.fields
        switch header {
        case .expected:
            do throws(RecordFault) {
                header = .read(try SupportTweetColumns(header: stream.bytes[record.range], fields: fields))
            } catch {
                header = .refused(error)
                throw error
            }
            return nil
        case .refused(let fault):
            throw RecordFault(field: fault.field, fault.code, "not read, because the header row was refused")
        case .read(let columns):
            let row = SupportTweetRow(
                columns: columns,
                fields: fields,
                options: options,
                source: context(record).source
            )
            return try row.event(from: stream.bytes.span.extracting(record.range))
        }
    }

    private func context(_ record: StreamRecord) -> RecordContext {
        RecordContext(format: Self.format, options: options, record: record, bytes: stream.bytes[record.range])
    }
}
