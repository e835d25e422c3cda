/// How far a message carried, as counted by the platform; a missing count is unknown, which is not zero.
public struct Engagement: Hashable, Codable, Sendable {
    /// Answers to the message.
    public var replies: Int?
    /// Times it was passed on unchanged.
    public var reposts: Int?
    /// Times it was quoted.
    public var quotes: Int?
    /// Likes, favourites or up-votes.
    public var likes: Int?
    /// Times it was shown.
    public var views: Int?

    /// Counts, each of which may be unknown.
    public init(replies: Int? = nil, reposts: Int? = nil, quotes: Int? = nil, likes: Int? = nil, views: Int? = nil) {
        self.replies = replies
        self.reposts = reposts
        self.quotes = quotes
        self.likes = likes
        self.views = views
    }

    /// Whether nothing at all is known.
    public var isUnknown: Bool {
        self == Engagement()
    }

    /// These counts, with the other's filled in where these are unknown.
    public func filled(from other: Engagement) -> Engagement {
        Engagement(
            replies: replies ?? other.replies,
            reposts: reposts ?? other.reposts,
            quotes: quotes ?? other.quotes,
            likes: likes ?? other.likes,
            views: views ?? other.views
        )
    }
}
