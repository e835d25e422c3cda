import Conversations
import ReputationFoundations

/// Turns one row of the support-tweets layout into an event.
struct SupportTweetRow {
    let columns: SupportTweetColumns
    let fields: [CSVField]
    let options: DecoderOptions
    let source: SourceRecord

    private static let messagePrefix = MessageID(platform: .x, native: "").rawValue
    private static let authorPrefix = AuthorID(platform: .x, native: "").rawValue

    func event(from row: Span<UInt8>) throws(RecordFault) -> ConversationEvent {
        guard fields.count == columns.count else {
            throw RecordFault(.malformed, "the row has \(fields.count) fields and the header \(columns.count)")
        }
        let id = try messageID(columns.tweetID, "tweet_id", in: row)
        let author = try text(columns.authorID, "author_id", in: row)
        guard !author.isEmpty else { throw RecordFault(field: "author_id", .missingField, "the field is empty") }
        let isOwn = try !flag(columns.inbound, "inbound", in: row)
        let occurred = try time(columns.createdAt, "created_at", in: row)
        var parent: MessageID?
        if let column = columns.parent, !fields[column].range.isEmpty {
            parent = try messageID(column, "in_response_to_tweet_id", in: row)
        }
        let words = try words(in: row)
        let property = options.property ?? (isOwn ? author : words.firstNamedAccount)
        let message = Message(
            id: id,
            kind: parent != nil ? .reply : words.mentions.isEmpty ? .post : .mention,
            channel: Channel(platform: .x, property: property),
            author: Author(
                id: AuthorID(rawValue: Self.authorPrefix + author),
                handle: author.utf8.allSatisfy(\.isDigit) ? nil : author
            ),
            platformSaysOwn: isOwn ? .yes : .no,
            text: words.plain,
            markup: words.markup,
            parent: parent,
            visibility: .public,
            mentions: words.mentions
        )
        return ConversationEvent(
            id: EventID("arrived", id.rawValue),
            occurred: occurred,
            received: options.receivedAt.map { Instant($0) } ?? occurred,
            source: source,
            fact: .arrived(message)
        )
    }

    // MARK: - Fields

    private func words(in row: Span<UInt8>) throws(RecordFault) -> SupportTweetText {
        let field = fields[columns.text]
        guard field.hasDoubledQuotes else {
            return try SupportTweetText(row.extracting(field.range), authorPrefix: Self.authorPrefix)
        }
        return try SupportTweetText(field.content(of: row).span, authorPrefix: Self.authorPrefix)
    }

    private func text(_ column: Int, _ name: String, in row: Span<UInt8>) throws(RecordFault) -> String {
        guard let text = row.extracting(fields[column].range).validText else {
            throw RecordFault(field: name, .invalidEncoding, "the field is not valid UTF-8")
        }
        return text
    }

    private func messageID(_ column: Int, _ name: String, in row: Span<UInt8>) throws(RecordFault) -> MessageID {
        let bytes = row.extracting(fields[column].range)
        guard !bytes.isEmpty else { throw RecordFault(field: name, .missingField, "the field is empty") }
        for index in bytes.indices where !bytes[index].isDigit {
            throw RecordFault(field: name, .invalidValue, "'\(bytes.text)' is not a whole number")
        }
        return MessageID(rawValue: Self.messagePrefix + bytes.text)
    }

    private func flag(_ column: Int, _ name: String, in row: Span<UInt8>) throws(RecordFault) -> Bool {
        let bytes = row.extracting(fields[column].range)
        if bytes.count == 4, bytes.has("true", at: 0) { return true }
        if bytes.count == 5, bytes.has("false", at: 0) { return false }
        guard !bytes.isEmpty else { throw RecordFault(field: name, .missingField, "the field is empty") }
        throw RecordFault(field: name, .invalidValue, "'\(bytes.text)' is neither True nor False")
    }

    private func time(_ column: Int, _ name: String, in row: Span<UInt8>) throws(RecordFault) -> Instant {
        let bytes = row.extracting(fields[column].range)
        guard !bytes.isEmpty else { throw RecordFault(field: name, .missingField, "the field is empty") }
        guard let instant = Instant(weekdayFirst: bytes) ?? Instant(rfc3339: bytes), instant.isWritable else {
            throw RecordFault(
                field: name,
                .invalidValue,
                "'\(bytes.text)' is not a time such as Tue Oct 31 22:10:47 +0000 2017"
            )
        }
        return instant
    }
}
