extension SourceFormat {
    /// Posts, mentions, replies and private messages of X's interface, version 2, asked for or delivered.
    ///
    /// ``DecoderOptions/property`` is the brand's own account, by number; a delivered event says itself for whom it
    /// is. Both spellings of every name that changed are read (`referenced_tweets` and `referenced_posts`). A post
    /// that was edited keeps the name of its first version. Posts that an answer includes arrive too. What X says it
    /// could not give is refused as `notGiven`. Any other event is kept whole under the
    /// namespace `com.x.` and its type; most have no time, so give ``DecoderOptions/receivedAt``.
    public static let x = SourceFormat(
        id: "x",
        title: "X posts and events",
        payload: XPayload.self
    ) { sample in
        if sample.hasMember("event_type"), sample.hasMember("payload") {
            return sample.json(with: ["data", "event_type"], marks: ["event_uuid", "filter"])
        }
        if sample.hasMember("errors"), !sample.hasMember("author_id") {
            return sample.json(with: ["errors"], marks: ["resource_type"])
        }
        return sample.json(
            with: ["data", "text"],
            marks: ["author_id", "edit_history_tweet_ids", "edit_history_post_ids", "conversation_id"]
        )
    }
}
