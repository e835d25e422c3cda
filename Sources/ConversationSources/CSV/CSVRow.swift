import Conversations
import ReputationFoundations

/// Turns one row of a declared table into an event.
struct CSVRow {
    let layout: CSVLayout
    let row: CSVTable<CSVColumns>.Row

    private var options: DecoderOptions { row.context.options }

    func event(_ clock: inout LocalTimeReader) throws(RecordFault) -> ConversationEvent {
        guard row.fields.count == row.columns.count else {
            let count = row.columns.count
            throw RecordFault(.malformed, "the row has \(row.fields.count) fields and the header \(count)")
        }
        guard let id = try text(.id) else { throw missing(.id) }
        guard let time = try text(.createdAt) else { throw missing(.createdAt) }
        let occurred: Instant
        do throws(LocalTimeReader.Problem) {
            occurred = try clock.instant(time)
        } catch {
            throw invalid(.createdAt, "'\(time)' \(error.reason)")
        }
        guard occurred.isWritable else { throw invalid(.createdAt, "'\(time)' is outside the years 0 to 9999") }
        let message = try message(id)
        return ConversationEvent(
            id: EventID("arrived", message.id.rawValue),
            occurred: occurred,
            received: row.context.received(otherwise: occurred),
            source: row.context.source,
            fact: .arrived(message)
        )
    }

    private func message(_ id: String) throws(RecordFault) -> Message {
        let platform = layout.platform
        let property = try text(.property) ?? options.property ?? ""
        let channel = layout.channelClass.map { Channel(platform: platform, property: property, channelClass: $0) }
        let shown = try text(.authorName)
        // A name that is shown is no account: who has only that is known by this message alone.
        let author = try text(.author) ?? shown.map { _ in "message:\(id)" }
        let kind = try text(.kind).map { layout.kinds[$0] ?? MessageKind(rawValue: $0) }
        let visibility = try text(.visibility).map { Visibility(rawValue: $0) }
        return Message(
            id: MessageID(platform: platform, native: id),
            kind: kind ?? layout.kind,
            channel: channel ?? Channel(platform: platform, property: property),
            author: author.map { Author(id: AuthorID(platform: platform, native: $0), displayName: shown) },
            platformSaysOwn: try flag(.isOwn) ?? PayloadReading(row.context).isOwn(author),
            title: try text(.title),
            text: try text(.text) ?? "",
            language: try text(.language).map { LanguageTag(rawValue: $0) },
            parent: try text(.parent).map { MessageID(platform: platform, native: $0) },
            conversation: try text(.conversation).map { ConversationID(platform: platform, native: $0) },
            permalink: try text(.permalink),
            rating: try rating(),
            visibility: visibility ?? .unknown,
            placement: try flag(.isPaid).flatMap { $0 == .yes ? .paidAd : $0 == .no ? .organic : nil }
        )
    }

    /// What stands in a column; `nil` where there is none, or nothing in it.
    private func text(_ field: CSVLayout.Field) throws(RecordFault) -> String? {
        guard let place = row.columns[field] else { return nil }
        let bytes = row.fields[place].content(of: row.context.bytes.span)
        guard let text = Charset.text(bytes, in: layout.encoding.rawValue) else {
            throw RecordFault(
                field: field.rawValue,
                .invalidEncoding,
                "the field is not readable as \(layout.encoding.rawValue)"
            )
        }
        guard field != .text else { return text }
        let trimmed = text.drop(while: \.isWhitespace)
        let end = trimmed.lastIndex { !$0.isWhitespace }
        return end.map { String(trimmed[...$0]) }
    }

    private func flag(_ field: CSVLayout.Field) throws(RecordFault) -> ThreeValued? {
        guard let word = try text(field)?.lowercased() else { return nil }
        if layout.yes.contains(word) { return .yes }
        if layout.no.contains(word) { return .no }
        throw invalid(field, "'\(word)' is neither declared to say yes nor to say no")
    }

    private func rating() throws(RecordFault) -> Rating? {
        guard let text = try text(.rating) else { return nil }
        let (decimal, other) = layout.hasDecimalComma ? ("," as Character, "." as Character) : (".", ",")
        let isPlain = text.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        let written = String(text.map { $0 == decimal ? "." : $0 })
        guard isPlain, !text.contains(other), let value = Double(written), value >= 0, value <= layout.ratingScale
        else { throw invalid(.rating, "'\(text)' is not a number from 0 to \(layout.ratingScale)") }
        return Rating(value: value, scale: layout.ratingScale)
    }

    private func missing(_ field: CSVLayout.Field) -> RecordFault {
        RecordFault(field: field.rawValue, .missingField, "the field is empty")
    }

    private func invalid(_ field: CSVLayout.Field, _ reason: String) -> RecordFault {
        RecordFault(field: field.rawValue, .invalidValue, reason)
    }
}
