public import Conversations

/// Tells how a message sounds.
///
/// The box holds ``AssessedSentiment``, which reads what was judged and stored as `assessment` events, so that a
/// person's judgement wins and nothing is judged twice. A type of your own may ask a classifier where nothing is stored.
public protocol SentimentSource: Sendable {
    /// How a message sounds; ``MentionSentiment/unknown`` when that cannot be told.
    ///
    /// A stored judgement of the words that the message has now stands, also one that says unknown. Otherwise only the
    /// words count: the same words sound the same whoever writes them, and edited ones are read anew.
    func sentiment(of item: ConversationItem) -> MentionSentiment
}

/// Reads the stored judgement of the words that a message has now.
public struct AssessedSentiment: SentimentSource {
    /// Makes the source.
    public init() {}

    /// The stored judgement, or unknown.
    public func sentiment(of item: ConversationItem) -> MentionSentiment {
        item.assessment(of: .sentiment)?.value.flatMap { MentionSentiment(rawValue: $0) } ?? .unknown
    }
}

extension BrandMention {
    /// Reads a message of a conversation; `nil` for one of the brand's own or one that is private.
    ///
    /// A review of one or two stars of five counts as negative where nobody judged its words.
    public init?(
        _ item: ConversationItem,
        for brand: BrandMatcher,
        sentiment source: some SentimentSource = AssessedSentiment()
    ) {
        let message = item.message
        guard brand.side(of: message) == .customer, !message.isPrivate else { return nil }
        var sentiment = source.sentiment(of: item)
        if sentiment == .unknown, let value = message.rating?.value, let scale = message.rating?.scale, scale > 1 {
            let share = value / scale
            sentiment = share <= 0.4 ? .negative : share > 0.6 ? .positive : .neutral
        }
        self.init(
            id: message.id,
            at: item.postedAt,
            author: message.author?.id,
            authorName: message.author?.displayName ?? message.author?.handle,
            channel: message.channel,
            parent: message.parent,
            sentiment: sentiment,
            text: message.text
        )
    }
}
