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
    /// Where it stands, as the name of a site.
    public let site: String
    /// In what kind of channel it stands.
    public let channelClass: ChannelClass
    /// The message it replies to.
    public let parent: MessageID?
    /// How it sounds.
    public let sentiment: MentionSentiment
    /// What the shown name says of its bearer.
    let name: ShownName?

    init(_ mention: BrandMention) {
        id = mention.id
        at = mention.at
        author = mention.author
        site = mention.site
        channelClass = mention.channel.channelClass
        parent = mention.parent
        sentiment = mention.sentiment
        name = mention.authorName.flatMap { ShownName($0) }
    }

    /// When it was written.
    public var date: Date { at.date }
}
