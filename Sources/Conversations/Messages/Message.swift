import ReputationFoundations

/// One thing that somebody wrote, as the platform reported it.
///
/// A message says nothing about sides: whether it is the brand's is computed from a ``BrandProfile``, so that the
/// same log serves two brands. When it was written stands on the event that reported it.
public struct Message: Hashable, Sendable {
    /// Most code passes messages on without changing them, so the parts are shared until one is changed.
    private var box: Box<Parts>

    private struct Parts: Hashable, Sendable {
        var id: MessageID
        var kind: MessageKind
        var channel: Channel
        var author: Author?
        var platformSaysOwn: ThreeValued
        var title: String?
        var text: String
        var markup: SourceMarkup?
        var language: LanguageTag?
        var parent: MessageID?
        var conversation: ConversationID?
        var quoted: MessageID?
        var repliesToAuthor: AuthorID?
        var permalink: String?
        var engagement: Engagement?
        var rating: Rating?
        var visibility: Visibility
        var placement: AdPlacement?
        var attachments: [MessageAttachment]
        var mentions: [Mention]
        var links: [String]
        var place: Place?
        var outbound: OutboundDetails?
    }

    /// Describes a message; everything beyond identity, channel and text has a neutral default.
    public init(
        id: MessageID,
        kind: MessageKind,
        channel: Channel,
        author: Author? = nil,
        platformSaysOwn: ThreeValued = .unknown,
        title: String? = nil,
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
        attachments: [MessageAttachment] = [],
        mentions: [Mention] = [],
        links: [String] = [],
        place: Place? = nil,
        outbound: OutboundDetails? = nil
    ) {
        box = Box(
            Parts(
                id: id,
                kind: kind,
                channel: channel,
                author: author,
                platformSaysOwn: platformSaysOwn,
                title: title,
                text: text,
                markup: markup,
                language: language,
                parent: parent,
                conversation: conversation,
                quoted: quoted,
                repliesToAuthor: repliesToAuthor,
                permalink: permalink,
                engagement: engagement,
                rating: rating,
                visibility: visibility,
                placement: placement,
                attachments: attachments,
                mentions: mentions,
                links: links,
                place: place,
                outbound: outbound
            )
        )
    }

    private mutating func change<Value>(_ part: WritableKeyPath<Parts, Value>, to value: Value) {
        var parts = box.value
        parts[keyPath: part] = value
        box = Box(parts)
    }
}

extension Message {
    /// The platform's name for it.
    public var id: MessageID {
        get { box.value.id }
        set { change(\.id, to: newValue) }
    }

    /// What sort of thing it is.
    public var kind: MessageKind {
        get { box.value.kind }
        set { change(\.kind, to: newValue) }
    }

    /// Where it was written.
    public var channel: Channel {
        get { box.value.channel }
        set { change(\.channel, to: newValue) }
    }

    /// Who wrote it; `nil` when the platform does not say.
    public var author: Author? {
        get { box.value.author }
        set { change(\.author, to: newValue) }
    }

    /// Whether the platform says that the property's own account wrote it.
    public var platformSaysOwn: ThreeValued {
        get { box.value.platformSaysOwn }
        set { change(\.platformSaysOwn, to: newValue) }
    }

    /// The heading of a review, the subject of a mail or ticket.
    public var title: String? {
        get { box.value.title }
        set { change(\.title, to: newValue) }
    }

    /// The words, without markup.
    public var text: String {
        get { box.value.text }
        set { change(\.text, to: newValue) }
    }

    /// The words as sent, where that differs.
    public var markup: SourceMarkup? {
        get { box.value.markup }
        set { change(\.markup, to: newValue) }
    }

    /// The language the platform states.
    public var language: LanguageTag? {
        get { box.value.language }
        set { change(\.language, to: newValue) }
    }

    /// The message it replies to.
    public var parent: MessageID? {
        get { box.value.parent }
        set { change(\.parent, to: newValue) }
    }

    /// The thread the platform puts it in.
    public var conversation: ConversationID? {
        get { box.value.conversation }
        set { change(\.conversation, to: newValue) }
    }

    /// The message it quotes.
    public var quoted: MessageID? {
        get { box.value.quoted }
        set { change(\.quoted, to: newValue) }
    }

    /// The account it replies to, where the platform says so beside or without the parent.
    public var repliesToAuthor: AuthorID? {
        get { box.value.repliesToAuthor }
        set { change(\.repliesToAuthor, to: newValue) }
    }

    /// Where people can read it.
    public var permalink: String? {
        get { box.value.permalink }
        set { change(\.permalink, to: newValue) }
    }

    /// Counts at the time of the report.
    public var engagement: Engagement? {
        get { box.value.engagement }
        set { change(\.engagement, to: newValue) }
    }

    /// What a reviewer gave.
    public var rating: Rating? {
        get { box.value.rating }
        set { change(\.rating, to: newValue) }
    }

    /// Who could see it at the time of the report.
    public var visibility: Visibility {
        get { box.value.visibility }
        set { change(\.visibility, to: newValue) }
    }

    /// Whether it stands under paid content; `nil` when unknown.
    public var placement: AdPlacement? {
        get { box.value.placement }
        set { change(\.placement, to: newValue) }
    }

    /// Files that came with it.
    public var attachments: [MessageAttachment] {
        get { box.value.attachments }
        set { change(\.attachments, to: newValue) }
    }

    /// Accounts named in it.
    public var mentions: [Mention] {
        get { box.value.mentions }
        set { change(\.mentions, to: newValue) }
    }

    /// Addresses of pages it links to.
    public var links: [String] {
        get { box.value.links }
        set { change(\.links, to: newValue) }
    }

    /// What it is about or was written from.
    public var place: Place? {
        get { box.value.place }
        set { change(\.place, to: newValue) }
    }

    /// What is known of it if the brand sent it.
    public var outbound: OutboundDetails? {
        get { box.value.outbound }
        set { change(\.outbound, to: newValue) }
    }

    /// Whether only the parties to the exchange can read it.
    public var isPrivate: Bool {
        visibility == .private || channel.channelClass == .directMessage || channel.channelClass == .mail
            || channel.channelClass == .ticket
    }
}
