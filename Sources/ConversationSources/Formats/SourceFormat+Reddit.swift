extension SourceFormat {
    /// Listings of Reddit: posts, comments with their answers, and private messages.
    ///
    /// ``DecoderOptions/property`` is the brand's own account. The channel is the subreddit, and a post with its
    /// comments is a conversation. What is deleted or removed arrives as deleted, without words, and a
    /// ``/Conversations/ConversationFact/removed(_:)`` says so of what was read before. Lists of names alone (`more`)
    /// are kept whole under the namespace `com.reddit.` and the kind.
    public static let reddit = SourceFormat(
        id: "reddit",
        title: "Reddit listings",
        payload: RedditThing.self
    ) { sample in
        let kinds = ["Listing", "t1", "t2", "t3", "t4", "t5", "more"].filter(sample.hasMember)
        guard !kinds.isEmpty else { return .noMatch(reason: "no thing of a kind such as Listing, t1 or t3") }
        return sample.json(with: ["kind", "data"], marks: ["children", "created_utc", "permalink"])
    }
}
