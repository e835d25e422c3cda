/// The rating of a review, read again later.
public struct RatingObservation: Hashable, Codable, Sendable {
    /// The review.
    public var message: MessageID
    /// The rating then.
    public var rating: Rating

    /// Describes it.
    public init(message: MessageID, rating: Rating) {
        self.message = message
        self.rating = rating
    }
}
