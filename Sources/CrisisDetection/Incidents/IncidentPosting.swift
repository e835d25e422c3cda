#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
package import ReputationFoundations

/// One of the places where an incident stands.
public struct IncidentPosting: Hashable, Codable, Sendable {
    /// The message.
    public let id: MessageID
    package let at: Instant
    /// Who wrote it.
    public let author: AuthorID?
    /// The site.
    public let site: String
    /// The class of channel.
    public let channelClass: ChannelClass
    /// The message it replies to.
    public let parent: MessageID?
    /// How it sounds.
    public let sentiment: MentionSentiment
    /// The shown name in small letters without blanks, if it is long enough to tell people apart.
    let nameKey: String?

    init(_ mention: BrandMention) {
        id = mention.id
        at = mention.at
        author = mention.author
        site = mention.site
        channelClass = mention.channel.channelClass
        parent = mention.parent
        sentiment = mention.sentiment
        let words = mention.authorName.map { WordSource.words(of: $0) } ?? []
        let joined = words.joined()
        // One first name is shared by thousands.
        nameKey = words.count >= 2 || joined.utf8.count >= 10 ? joined : nil
    }

    /// When it was written.
    public var date: Date { at.date }
}
