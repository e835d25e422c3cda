import Conversations

/// What a program says became of a mail of ours (RFC 6522): nothing that a person wrote.
struct MailReport {
    /// What a report is about.
    enum Kind: String {
        /// Whether it got through (RFC 3464).
        case bounce
        /// Whether it was read (RFC 8098).
        case receipt
        /// Anything else, such as that its reader complained of it (RFC 5965).
        case report
    }

    let kind: Kind
    /// The name of the mail that it is about.
    private(set) var original: String?
    /// How far that mail got; `nil` when the report does not say.
    private(set) var state: DeliveryState?
    /// The status and what the other server said, or what was done with the mail.
    private(set) var reason: String?
    /// What of it cannot be read; the rest counts.
    private(set) var faults: [RecordFault] = []

    /// Reads a report; `nil` when the mail is none.
    init?(_ mail: MailPart) {
        guard let kind = Self.kind(of: mail) else { return nil }
        self.kind = kind
        if kind == .bounce { state = .failed }
        for part in mail.leaves {
            switch part.type.value {
            case "message/delivery-status", "message/global-delivery-status": readStatus(part.content)
            case "message/disposition-notification", "message/global-disposition-notification":
                readDisposition(part.content)
            default: original = original ?? part.parts.first?.headers.messageNames("message-id").first
            }
        }
        let answered = mail.headers.messageNames("in-reply-to").first ?? mail.headers.messageNames("references").last
        original = original ?? answered
    }

    private static func kind(of mail: MailPart) -> Kind? {
        if mail.type.value == "multipart/report" {
            switch mail.type["report-type"]?.lowercased() {
            case "delivery-status"?: return .bounce
            case "disposition-notification"?: return .receipt
            case _?: return .report
            case nil: break
            }
            let types = mail.parts.map(\.type.value)
            if types.contains(where: { $0.hasSuffix("delivery-status") }) { return .bounce }
            if types.contains(where: { $0.hasSuffix("disposition-notification") }) { return .receipt }
        }
        let sender = MailAddress(mail.headers.raw("from"))?.address ?? ""
        let isFromServer = sender.hasPrefix("mailer-daemon@") || sender.hasPrefix("postmaster@")
        let hasNoReturn = mail.headers.raw("return-path")?.filter { !$0.isWhitespace } == "<>"
        return isFromServer && (hasNoReturn || mail.headers.has("x-failed-recipients")) ? .bounce : nil
    }

    /// The fields of each recipient stand in a block of their own; the worst that became of one counts.
    private mutating func readStatus(_ content: [UInt8]) {
        guard kind == .bounce else { return }
        var worst: DeliveryState?
        defer { state = worst ?? state }
        var rest = content[...]
        while !rest.isEmpty {
            guard let block = readFields(of: rest, in: "delivery-status") else { return }
            rest = rest[block.end...]
            guard let action = block.raw("action").map(Self.word), !action.isEmpty else { continue }
            let parts = [block.raw("status"), block.raw("diagnostic-code"), block.raw("final-recipient")]
            let outcome: DeliveryState =
                switch action {
                case "delivered", "relayed", "expanded": .visible
                default: DeliveryState(rawValue: action)
                }
            guard worst == nil || Self.weight(of: outcome) > Self.weight(of: worst) else { continue }
            worst = outcome
            reason = parts.compactMap(\.self).joined(separator: "; ")
        }
    }

    private static func weight(of state: DeliveryState?) -> Int {
        switch state {
        case .failed?: 3
        case .delayed?: 2
        case .visible?: 0
        default: 1
        }
    }

    /// A mail that was shown is read; one that was sorted or deleted unread is neither read nor lost.
    private mutating func readDisposition(_ content: [UInt8]) {
        guard kind == .receipt, let fields = readFields(of: content[...], in: "disposition-notification")
        else { return }
        original = fields.messageNames("original-message-id").first ?? original
        reason = fields.raw("disposition")
        let done = (reason ?? "").split(separator: ";").dropFirst().first.map { Self.word(String($0)) }
        if done == "displayed" { state = .read }
    }

    /// The fields at the beginning of some bytes; where there are none, why is noted.
    private mutating func readFields(of bytes: ArraySlice<UInt8>, in part: String) -> MailHeaders? {
        do throws(RecordFault) {
            let fields = try MailHeaders(bytes)
            if fields.end > bytes.startIndex || bytes.isEmpty { return fields }
            faults.append(RecordFault(field: part, .malformed, "a line is no field, and nothing behind it was read"))
        } catch {
            faults.append(RecordFault(field: part, error.code, error.reason))
        }
        return nil
    }

    /// The first word, in lower case.
    private static func word(_ text: String) -> String {
        String(text.lowercased().drop(while: \.isWhitespace).prefix { $0.isLetter || $0 == "-" })
    }
}
