/// Names a thread, by the platform's thread name or by the message that roots it.
public struct ConversationID: ExternalIdentifier {
    /// The whole name.
    public var rawValue: String

    /// Takes any string; nothing is checked or normalised.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension ConversationID {
    /// The thread that a message roots or belongs to.
    public init(_ message: MessageID) {
        rawValue = message.rawValue
    }
}
