extension SourceFormat {
    /// Notifications, feeds, search results and posts of Bluesky.
    ///
    /// ``DecoderOptions/property`` is the brand's own account, by DID or handle. Accounts are named by their DID,
    /// since handles change. A post occurred when the network indexed it: the moment in its record is the author's
    /// clock. Offsets of facets are bytes of UTF-8, those of the older entities units of UTF-16; where they hit no
    /// handle, the handle is looked for. Likes and reposts give ``/Conversations/ConversationFact/reacted(_:)``; any
    /// other reason of a notification is kept whole under the namespace `app.bsky.notification.` and the reason.
    public static let bluesky = SourceFormat(
        id: "bluesky",
        title: "Bluesky notifications and posts",
        payload: BlueskyPayload.self
    ) { sample in
        let isRecord = sample.bytes.span.index(after: "app.bsky.", from: 0) != nil
        guard isRecord else { return .noMatch(reason: "no name that begins with app.bsky") }
        return sample.json(with: ["uri"], marks: ["indexedAt", "reason", "cid", "did"])
    }
}
