/// Where on a platform something is written: what a limit or a reply window holds for.
public struct PlatformSurface: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The surface on which a message of that kind stands.
    ///
    /// A reply stands among the comments; mentions, quotes and reposts are posts; kinds without a surface of their own
    /// keep their name.
    public init(_ kind: MessageKind) {
        switch kind {
        case .reply: self = .comment
        case .mention, .quote, .repost: self = .post
        default: self.init(rawValue: kind.rawValue)
        }
    }
}

extension PlatformSurface {
    /// A post of its own.
    public static let post = PlatformSurface(rawValue: "post")
    /// A comment or reply under a post.
    public static let comment = PlatformSurface(rawValue: "comment")
    /// A message in a private exchange.
    public static let directMessage = PlatformSurface(rawValue: "directMessage")
    /// A private message that answers a public comment, before the person has written privately.
    public static let privateReply = PlatformSurface(rawValue: "privateReply")
    /// The public answer to a review.
    public static let reviewReply = PlatformSurface(rawValue: "reviewReply")
}

extension Channel {
    /// Where an answer in this channel would stand; `nil` for mail, tickets and classes this package does not know.
    public var replySurface: PlatformSurface? {
        switch channelClass {
        case .publicSocial: .comment
        case .directMessage: .directMessage
        case .review: .reviewReply
        default: nil
        }
    }
}
