/// One thing that somebody wrote, as the platform reported it.
///
/// A message says nothing about sides: whether it is the brand's is computed from a ``BrandProfile``, so that the
/// same log serves two brands. When it was written stands on the event that reported it.
public struct Message: Hashable, Sendable {
    /// The platform's name for it.
    public var id: MessageID
    /// What sort of thing it is.
    public var kind: MessageKind
    /// Where it was written.
    public var channel: Channel
    /// Who wrote it; `nil` when the platform does not say.
    public var author: Author?
    /// Whether the platform says that the property's own account wrote it.
    public var platformSaysOwn: ThreeValued
    /// The words, without markup.
    public var text: String
    /// The words as sent, where that differs.
    public var markup: SourceMarkup?
    /// The language the platform states.
    public var language: LanguageTag?
    /// The message it replies to.
    public var parent: MessageID?
    /// The thread the platform puts it in.
    public var conversation: ConversationID?
    /// The message it quotes.
    public var quoted: MessageID?
    /// The account it replies to, where the platform says so beside or without the parent.
    public var repliesToAuthor: AuthorID?
    /// Where people can read it.
    public var permalink: String?
    /// Counts at the time of the report.
    public var engagement: Engagement?
    /// What a reviewer gave.
    public var rating: Rating?
    /// Who could see it at the time of the report.
    public var visibility: Visibility
    /// Whether it stands under paid content; `nil` when unknown.
    public var placement: AdPlacement?
    /// Files that came with it.
    public var attachments: [Attachment]
    /// Accounts named in it.
    public var mentions: [Mention]
    /// Addresses of pages it links to.
    public var links: [String]
    /// What it is about or was written from.
    public var place: Place?
    /// What is known of it if the brand sent it.
    public var outbound: Outbound?

    /// Describes a message; everything beyond identity, channel and text has a neutral default.
    public init(
        id: MessageID,
        kind: MessageKind,
        channel: Channel,
        author: Author? = nil,
        platformSaysOwn: ThreeValued = .unknown,
        text: String,
        markup: SourceMarkup? = nil,
        language: LanguageTag? = nil,
        parent: MessageID? = nil,
        conversation: ConversationID? = nil,
        quoted: MessageID? = nil,
        repliesToAuthor: AuthorID? = nil,
        permalink: String? = nil,
        engagement: Engagement? = nil,
        rating: Rating? = nil,
        visibility: Visibility = .unknown,
        placement: AdPlacement? = nil,
        attachments: [Attachment] = [],
        mentions: [Mention] = [],
        links: [String] = [],
        place: Place? = nil,
        outbound: Outbound? = nil
    ) {
        self.id = id
        self.kind = kind
        self.channel = channel
        self.author = author
        self.platformSaysOwn = platformSaysOwn
        self.text = text
        self.markup = markup
        self.language = language
        self.parent = parent
        self.conversation = conversation
        self.quoted = quoted
        self.repliesToAuthor = repliesToAuthor
        self.permalink = permalink
        self.engagement = engagement
        self.rating = rating
        self.visibility = visibility
        self.placement = placement
        self.attachments = attachments
        self.mentions = mentions
        self.links = links
        self.place = place
        self.outbound = outbound
    }

    /// Whether only the parties to the exchange can read it.
    public var isPrivate: Bool {
        visibility == .private || channel.channelClass == .directMessage || channel.channelClass == .mail
            || channel.channelClass == .ticket
    }
}
