import Conversations

/// Tells from a header whether a program sent a mail.
enum MailAutomation {
    /// Whether it is an answer or a notice that nobody typed (RFC 3834, and the fields older programs use).
    static func isAutomatic(_ headers: MailHeaders) -> Bool {
        if let submitted = headers.raw("auto-submitted") {
            return MailParameters(submitted).value != "no"
        }
        if headers.has("x-autoreply") || headers.has("x-autorespond") || headers.has("x-auto-reply") { return true }
        return ["auto_reply", "bulk", "junk"].contains(headers.raw("precedence")?.lowercased() ?? "")
    }

    /// What sent a mail of the brand's own.
    static func origin(_ headers: MailHeaders) -> OutboundOrigin {
        if headers.has("list-unsubscribe") || headers.has("list-id") { return .campaign }
        return isAutomatic(headers) ? .automation : .unknown
    }
}

/// A report that a mail of ours did not get through, or has not yet (RFC 3464).
struct MailBounce {
    /// The name of the mail that it is about.
    private(set) var original: String?
    private(set) var state = DeliveryState.failed
    /// The status and what the other server said.
    private(set) var reason: String?

    /// Reads a report; `nil` when the mail is none.
    init?(_ mail: MailPart) {
        let isReport =
            mail.type.value == "multipart/report" && mail.type["report-type"]?.lowercased() != "feedback-report"
        let sender = MailAddress(mail.headers.text("from"))?.address ?? ""
        let isFromServer = sender.hasPrefix("mailer-daemon@") || sender.hasPrefix("postmaster@")
        let hasNoReturn = mail.headers.raw("return-path")?.filter { !$0.isWhitespace } == "<>"
        guard isReport || (isFromServer && (hasNoReturn || mail.headers.has("x-failed-recipients"))) else { return nil }
        for part in mail.leaves {
            switch part.type.value {
            case "message/delivery-status": readStatus(part.content)
            case "message/rfc822", "text/rfc822-headers":
                original = original ?? part.parts.first?.headers.messageNames("message-id").first
            default: break
            }
        }
        let answered = mail.headers.messageNames("in-reply-to").first ?? mail.headers.messageNames("references").last
        original = original ?? answered
    }

    /// The fields of each recipient stand in a block of their own; the first that failed counts.
    private mutating func readStatus(_ content: [UInt8]) {
        var rest = content[...]
        while !rest.isEmpty {
            guard let block = try? MailHeaders(rest), block.end > rest.startIndex else { return }
            rest = rest[block.end...]
            guard let action = block.raw("action")?.lowercased() else { continue }
            let parts = [block.raw("status"), block.raw("diagnostic-code"), block.raw("final-recipient")]
            reason = parts.compactMap(\.self).joined(separator: "; ")
            switch action {
            case "failed":
                state = .failed
                return
            case "delayed": state = .pending
            case "delivered", "relayed", "expanded": state = .visible
            default: state = DeliveryState(rawValue: action)
            }
        }
    }
}
