/// New words of a message, or a new rating of a review: the author edited it.
public struct MessageRevision: Hashable, Codable, Sendable {
    /// The edited message.
    public var message: MessageID
    /// The whole text after the edit; `nil` when it did not change.
    public var text: String?
    /// The text as sent, where that differs.
    public var markup: SourceMarkup?
    /// The rating after the edit; `nil` when it did not change.
    public var rating: Rating?

    /// Describes it.
    public init(
        message: MessageID,
        text: String? = nil,
        markup: SourceMarkup? = nil,
        rating: Rating? = nil
    ) {
        self.message = message
        self.text = text
        self.markup = markup
        self.rating = rating
    }
}
