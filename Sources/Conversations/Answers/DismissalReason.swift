/// Why an item leaves the queue without an answer.
public struct DismissalReason: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension DismissalReason {
    /// Nothing was asked, such as a closing word of thanks.
    public static let noReplyNeeded = DismissalReason(rawValue: "noReplyNeeded")
    /// Does not concern the brand.
    public static let offTopic = DismissalReason(rawValue: "offTopic")
    /// Answered where this log does not see it.
    public static let handledElsewhere = DismissalReason(rawValue: "handledElsewhere")
    /// Unsolicited advertising; leaves the ignored rate.
    public static let spam = DismissalReason(rawValue: "spam")
    /// Abuse without a concern; leaves the ignored rate.
    public static let abuse = DismissalReason(rawValue: "abuse")
    /// The same words by the same author, kept once; leaves the ignored rate.
    public static let duplicate = DismissalReason(rawValue: "duplicate")
}
