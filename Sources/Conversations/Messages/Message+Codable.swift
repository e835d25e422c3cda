extension Message: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, kind, channel, author, platformSaysOwn, title, text, markup, language, parent, conversation, quoted
        case repliesToAuthor, permalink, engagement, rating, visibility, placement, attachments, mentions, links
        case place, outbound
    }

    /// Reads a message; `id`, `kind`, `channel` and `text` are required.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(MessageID.self, forKey: .id),
            kind: try container.decode(MessageKind.self, forKey: .kind),
            channel: try container.decode(Channel.self, forKey: .channel),
            author: try container.decodeIfPresent(Author.self, forKey: .author),
            platformSaysOwn: try container.decodeIfPresent(ThreeValued.self, forKey: .platformSaysOwn) ?? .unknown,
            title: try container.decodeIfPresent(String.self, forKey: .title),
            text: try container.decode(String.self, forKey: .text),
            markup: try container.decodeIfPresent(SourceMarkup.self, forKey: .markup),
            language: try container.decodeIfPresent(LanguageTag.self, forKey: .language),
            parent: try container.decodeIfPresent(MessageID.self, forKey: .parent),
            conversation: try container.decodeIfPresent(ConversationID.self, forKey: .conversation),
            quoted: try container.decodeIfPresent(MessageID.self, forKey: .quoted),
            repliesToAuthor: try container.decodeIfPresent(AuthorID.self, forKey: .repliesToAuthor),
            permalink: try container.decodeIfPresent(String.self, forKey: .permalink),
            engagement: try container.decodeIfPresent(Engagement.self, forKey: .engagement),
            rating: try container.decodeIfPresent(Rating.self, forKey: .rating),
            visibility: try container.decodeIfPresent(Visibility.self, forKey: .visibility) ?? .unknown,
            placement: try container.decodeIfPresent(AdPlacement.self, forKey: .placement),
            attachments: try container.decodeIfPresent([MessageAttachment].self, forKey: .attachments) ?? [],
            mentions: try container.decodeIfPresent([Mention].self, forKey: .mentions) ?? [],
            links: try container.decodeIfPresent([String].self, forKey: .links) ?? [],
            place: try container.decodeIfPresent(Place.self, forKey: .place),
            outbound: try container.decodeIfPresent(OutboundDetails.self, forKey: .outbound)
        )
    }

    /// Writes a message; unknown and empty parts are left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(kind, forKey: .kind)
        try container.encode(channel, forKey: .channel)
        try container.encodeIfPresent(author, forKey: .author)
        if platformSaysOwn != .unknown { try container.encode(platformSaysOwn, forKey: .platformSaysOwn) }
        try container.encodeIfPresent(title, forKey: .title)
        try container.encode(text, forKey: .text)
        try container.encodeIfPresent(markup, forKey: .markup)
        try container.encodeIfPresent(language, forKey: .language)
        try container.encodeIfPresent(parent, forKey: .parent)
        try container.encodeIfPresent(conversation, forKey: .conversation)
        try container.encodeIfPresent(quoted, forKey: .quoted)
        try container.encodeIfPresent(repliesToAuthor, forKey: .repliesToAuthor)
        try container.encodeIfPresent(permalink, forKey: .permalink)
        try container.encodeIfPresent(engagement, forKey: .engagement)
        try container.encodeIfPresent(rating, forKey: .rating)
        if visibility != .unknown { try container.encode(visibility, forKey: .visibility) }
        try container.encodeIfPresent(placement, forKey: .placement)
        if !attachments.isEmpty { try container.encode(attachments, forKey: .attachments) }
        if !mentions.isEmpty { try container.encode(mentions, forKey: .mentions) }
        if !links.isEmpty { try container.encode(links, forKey: .links) }
        try container.encodeIfPresent(place, forKey: .place)
        try container.encodeIfPresent(outbound, forKey: .outbound)
    }
}
