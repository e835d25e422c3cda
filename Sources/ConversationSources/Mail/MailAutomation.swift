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
