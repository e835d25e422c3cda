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
    private var table: CSVTable<SupportTweetColumns>

    /// Makes a decoder.
    public init(options: DecoderOptions = DecoderOptions()) {
        self.options = options
        table = CSVTable(format: Self.format, options: options) { bytes, fields in
            Result { () throws(RecordFault) in try SupportTweetColumns(header: bytes, fields: fields) }
        }
    }

    /// Reads more bytes and gives the tweets of the rows that they complete.
    public mutating func feed(_ bytes: [UInt8]) -> ConversationBatch {
        read(bytes, isLast: false)
    }

    /// Reads a last row without an end and makes ready for another input.
    public mutating func finish() -> ConversationBatch {
        read([], isLast: true)
    }

    /// The place before the first row that has not been given yet, and the columns.
    public var checkpoint: DecoderCheckpoint { table.checkpoint }

    /// Goes on at a checkpoint; one without columns expects the header row next.
    public mutating func resume(at checkpoint: DecoderCheckpoint) {
        table.resume(at: checkpoint)
    }

    private mutating func read(_ bytes: [UInt8], isLast: Bool) -> ConversationBatch {
        let options = options
        return table.feed(bytes, isLast: isLast) { row throws(RecordFault) in
            let tweet = SupportTweetRow(
                columns: row.columns,
                fields: row.fields,
                options: options,
                source: row.context.source
            )
            return try tweet.event(from: row.context.bytes.span)
        }
    }
}
