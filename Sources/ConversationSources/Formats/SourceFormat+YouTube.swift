extension SourceFormat {
    /// Comment threads and comments of YouTube.
    ///
    /// A thread is a conversation. What the channel's own account wrote under its videos is the property's own. Words
    /// are the original text where YouTube gives it, else what it displays without its HTML. How many answers a
    /// comment shows, and how many of them were given, becomes a
    /// ``/Conversations/ConversationFact/counterObserved(_:)``. Any other resource is kept whole under the namespace
    /// `com.google.youtube.` and its kind.
    public static let youTube = SourceFormat(
        id: "youtube",
        title: "YouTube comments",
        payload: YouTubePayload.self
    ) { sample in
        sample.ifJSON { sample in
            guard sample.bytes.span.index(after: "\"youtube#", from: 0) != nil else {
                return .noMatch(reason: "no resource of a kind such as youtube#commentThread")
            }
            let isComment = sample.bytes.span.index(after: "\"youtube#comment", from: 0) != nil
            return .match(isComment ? .certain : .likely, evidence: "resources of a kind that begins with youtube#")
        }
    }
}
