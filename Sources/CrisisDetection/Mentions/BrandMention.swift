#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
package import ReputationFoundations

/// One thing that somebody outside the brand wrote about it, as far as detection needs to know.
public struct BrandMention: Hashable, Codable, Sendable {
    /// The message.
    public var id: MessageID
    package var at: Instant
    /// Who wrote it; `nil` when the platform does not say.
    public var author: AuthorID?
    /// The name shown beside it, which may connect accounts on several sites.
    public var authorName: String?
    /// Where it was written.
    public var channel: Channel
    /// The message it replies to.
    public var parent: MessageID?
    /// How it sounds.
    public var sentiment: MentionSentiment
    /// The words.
    public var text: String

    /// Describes a mention.
    public init(
        id: MessageID,
        at date: Date,
        author: AuthorID?,
        authorName: String? = nil,
        channel: Channel,
        parent: MessageID? = nil,
        sentiment: MentionSentiment = .unknown,
        text: String
    ) {
        self.id = id
        at = Instant(date)
        self.author = author
        self.authorName = authorName
        self.channel = channel
        self.parent = parent
        self.sentiment = sentiment
        self.text = text
    }

    /// When it was written.
    public var date: Date { at.date }

    /// The site: the platform with the brand's place on it.
    public var site: String {
        channel.property.isEmpty ? channel.platform.rawValue : "\(channel.platform.rawValue):\(channel.property)"
    }

    /// The order in which mentions are read: by time, then by name.
    package static func precedes(_ left: BrandMention, _ right: BrandMention) -> Bool {
        left.at != right.at ? left.at < right.at : left.id < right.id
    }
}

/// How a mention sounds, or that nobody judged it.
public enum MentionSentiment: String, Hashable, Codable, Sendable {
    /// A complaint, anger or disappointment.
    case negative
    /// Neither.
    case neutral
    /// Praise or thanks.
    case positive
    /// Not judged; it counts as a mention, and never as a share of anything.
    case unknown
}
