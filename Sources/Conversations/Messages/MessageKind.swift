/// What sort of thing somebody wrote.
public struct MessageKind: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension MessageKind {
    /// A post of its own.
    public static let post = MessageKind(rawValue: "post")
    /// A comment under a post.
    public static let comment = MessageKind(rawValue: "comment")
    /// A reply to a message.
    public static let reply = MessageKind(rawValue: "reply")
    /// A post that names the brand.
    public static let mention = MessageKind(rawValue: "mention")
    /// A post that quotes another.
    public static let quote = MessageKind(rawValue: "quote")
    /// Another account's post passed on without words of one's own.
    public static let repost = MessageKind(rawValue: "repost")
    /// A message in a private exchange.
    public static let directMessage = MessageKind(rawValue: "directMessage")
    /// A review, with or without a rating.
    public static let review = MessageKind(rawValue: "review")
    /// The public answer to a review.
    public static let reviewReply = MessageKind(rawValue: "reviewReply")
    /// A message in a help-desk ticket.
    public static let ticketMessage = MessageKind(rawValue: "ticketMessage")
    /// An electronic mail.
    public static let mail = MessageKind(rawValue: "mail")
}
