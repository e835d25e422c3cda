import Conversations
import ReputationFoundations

/// Turns a mail into events.
struct MailMapping {
    private let mail: MailPart
    private let bytes: ArraySlice<UInt8>

    init(_ mail: MailPart, bytes: ArraySlice<UInt8>) {
        self.mail = mail
        self.bytes = bytes
    }

    func read(into reading: inout PayloadReading) throws(RecordFault) {
        let headers = mail.headers
        guard headers.has("from") || headers.has("date") || headers.has("message-id") else {
            throw RecordFault(.malformed, "there is no header of a mail")
        }
        guard let date = headers.raw("date") else {
            throw RecordFault(field: "Date", .missingField, "the field is missing")
        }
        guard let occurred = Instant(mailDate: date), occurred.isWritable else {
            throw RecordFault(field: "Date", .invalidValue, "'\(date)' is not a date of a mail")
        }
        if let bounce = MailBounce(mail) {
            try read(bounce, at: occurred, into: &reading)
        } else {
            reading.arrive(try message(reading), at: occurred)
        }
    }

    /// A message of ours did not get through: that is no mail to answer, but it is kept.
    private func read(
        _ bounce: MailBounce,
        at occurred: Instant,
        into reading: inout PayloadReading
    ) throws(RecordFault) {
        if let original = bounce.original {
            reading.deliver(Self.messageID(original), bounce.state, reason: bounce.reason, at: occurred)
        }
        let (words, _, _) = try words()
        let payload: [String: JSONValue?] = [
            "messageID": .string(id.native), "subject": mail.headers.text("subject").map { .string($0) },
            "from": mail.headers.text("from").map { .string($0) }, "text": .string(words),
            "original": bounce.original.map { .string($0) }, "reason": bounce.reason.map { .string($0) },
        ]
        let name = "mail.bounce"
        try reading.keep(.object(payload.compactMapValues(\.self)), as: name, at: occurred, timeField: "Date")
    }

    private func message(_ reading: PayloadReading) throws(RecordFault) -> Message {
        let headers = mail.headers
        let sender = MailAddress(headers.text("from"))
        let isOwn = reading.isOwn(sender?.address)
        let (text, markup, links) = try words()
        let references = headers.messageNames("references")
        let answered = headers.messageNames("in-reply-to").first ?? references.last
        let root = references.first ?? answered
        let isAutomatic = MailAutomation.isAutomatic(headers)
        let property = reading.options.property ?? MailAddress(headers.text("to"))?.address ?? ""
        return Message(
            id: id,
            kind: .mail,
            channel: Channel(platform: .mail, property: property, channelClass: .mail),
            author: sender.map { sender in
                Author(
                    id: AuthorID(platform: .mail, native: sender.address),
                    handle: sender.address,
                    displayName: sender.name,
                    kind: isAutomatic ? .bot : .unknown
                )
            },
            platformSaysOwn: isOwn,
            title: headers.text("subject"),
            text: text,
            markup: markup,
            parent: answered.map(Self.messageID),
            conversation: root.map { ConversationID(Self.messageID($0)) } ?? ConversationID(id),
            visibility: .private,
            attachments: mail.leaves.filter(\.isAttachment).map { part in
                Attachment(kind: AttachmentKind(mediaType: part.type.value), altText: part.fileName)
            },
            links: links,
            outbound: isOwn == .yes ? Outbound(origin: MailAutomation.origin(headers)) : nil
        )
    }

    /// The plain words where there are any, else those of the HTML.
    private func words() throws(RecordFault) -> (text: String, markup: SourceMarkup?, links: [String]) {
        let shown = mail.leaves.filter { !$0.isAttachment }
        let plain = try shown.first { $0.type.value == "text/plain" }.map { part throws(RecordFault) in try part.text()
        }
        let html = try shown.first { $0.type.value == "text/html" }.map { part throws(RecordFault) in try part.text() }
        guard let html else { return (Self.trimmed(plain ?? ""), nil, []) }
        let read = HTMLText(html)
        let markup = SourceMarkup(format: .html, text: html)
        return (plain.map(Self.trimmed) ?? read.plain, markup, read.links)
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.utf8.drop(while: \.isBlank)
        let end = start.lastIndex { !$0.isBlank }
        return end.map { String(Substring(start[...$0])) } ?? ""
    }

    /// A mail without a name is known by what it says.
    private var id: MessageID {
        if let name = mail.headers.messageNames("message-id").first { return Self.messageID(name) }
        var hasher = StableHasher()
        hasher.append(raw: bytes.span)
        return Self.messageID("without-name-\(hasher.finalize().hexadecimal)")
    }

    private static func messageID(_ name: String) -> MessageID {
        MessageID(platform: .mail, native: name)
    }
}
