public import ConversationSources

/// What the server does with a request while a fetcher is checked.
public enum ServedReply: Sendable {
    /// It answers.
    case answer(HTTPResponse)
    /// It promises the whole body and hangs up in the middle.
    case breaksOff([UInt8])
    /// It takes the request and says nothing for a while.
    case silence(Duration)
}
