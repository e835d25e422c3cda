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
        if let report = MailReport(mail) {
            try read(report, at: occurred, into: &reading)
        } else {
            let body = try MailBody(mail)
            for fault in body.faults { reading.refuse(fault) }
            reading.arrive(message(body, reading), at: occurred)
        }
    }

    /// What became of a message of ours is no mail to answer, but it is kept; of its words, what can be read.
    private func read(
        _ report: MailReport,
        at occurred: Instant,
        into reading: inout PayloadReading
    ) throws(RecordFault) {
        if let original = report.original, let state = report.state {
            reading.deliver(Self.messageID(original), state, reason: report.reason, at: occurred)
        }
        for fault in report.faults { reading.refuse(fault) }
        var words: String?
        do throws(RecordFault) {
            let body = try MailBody(mail)
            for fault in body.faults { reading.refuse(fault) }
            words = body.text
        } catch {
            reading.refuse(error)
        }
        let payload: [String: JSONValue?] = [
            "messageID": .string(id.native), "subject": mail.headers.text("subject").map { .string($0) },
            "from": mail.headers.text("from").map { .string($0) }, "text": words.map { .string($0) },
            "original": report.original.map { .string($0) }, "reason": report.reason.map { .string($0) },
        ]
        let name = "mail.\(report.kind.rawValue)"
        try reading.keep(.object(payload.compactMapValues(\.self)), as: name, at: occurred, timeField: "Date")
    }

    private func message(_ body: MailBody, _ reading: PayloadReading) -> Message {
        let headers = mail.headers
        let sender = MailAddress(headers.raw("from"))
        let isOwn = reading.isOwn(sender?.address)
        let references = headers.messageNames("references")
        let answered = headers.messageNames("in-reply-to").first ?? references.last
        let root = references.first ?? answered
        let isAutomatic = MailAutomation.isAutomatic(headers)
        let property = reading.options.property ?? MailAddress(headers.raw("to"))?.address ?? ""
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
            text: body.text,
            markup: body.markup,
            parent: answered.map(Self.messageID),
            conversation: root.map { ConversationID(Self.messageID($0)) } ?? ConversationID(id),
            visibility: .private,
            attachments: body.attachments.map { part in
                MessageAttachment(kind: MessageAttachmentKind(mediaType: part.type.value), altText: part.fileName)
            },
            links: body.links,
            outbound: isOwn == .yes ? OutboundDetails(origin: MailAutomation.origin(headers)) : nil
        )
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
