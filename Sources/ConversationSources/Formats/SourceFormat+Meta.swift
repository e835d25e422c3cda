extension SourceFormat {
    /// Webhooks of Meta's Graph API: pages, Instagram, Messenger and WhatsApp.
    ///
    /// Every change and message of every entry becomes an event; one that cannot be read is refused by its path, such
    /// as `entry[0].changes[2].value.created_time`, and the others of the same delivery are read.
    ///
    /// - Pages: `add` gives ``/Conversations/ConversationFact/arrived(_:)``; `edited` gives
    ///   ``/Conversations/ConversationFact/edited(_:)``, or ``/Conversations/ConversationFact/ratingObserved(_:)``
    ///   when only the rating of a review is told; `remove`, `hide` and `unhide` give the facts of those names; likes
    ///   and reactions give ``/Conversations/ConversationFact/reacted(_:)``. A comment belongs to the conversation of
    ///   its post; it is a comment when its parent is the post, else a reply.
    /// - Instagram: comments arrive, also in the older form of text and identifier alone; a mention arrives without
    ///   words, which must be fetched.
    /// - Messenger and Instagram messages: what is sent, edited, unsent, reacted to, delivered and read. A
    ///   conversation is that with one person. Echoes are the property's own.
    /// - WhatsApp: messages by number or by business-scoped name, reactions, places, and what became of what was sent.
    /// - What `from`, `sender_id` or `sender` says was written by the entry's own account is the property's own;
    ///   without an author that is unknown.
    /// - A fact occurred at its own time, or without one at the entry's. It was received at
    ///   ``DecoderOptions/receivedAt``, or without one at the entry's `time`, when the delivery was sent.
    /// - Anything else is kept whole under the namespace `com.facebook.graph.` and the object, field, item and verb.
    ///
    /// The same change delivered twice has the same key, made of the message, the verb, the times and the new words.
    public static let metaWebhooks = SourceFormat(
        id: "meta-webhooks",
        title: "Meta webhooks",
        payload: MetaEnvelope.self
    ) { sample in
        sample.json(with: ["object", "entry"], marks: ["changes", "messaging", "standby"])
    }

    /// Comments of Instagram as its interface gives them when asked, with the answers under them.
    ///
    /// ``DecoderOptions/property`` is the brand's own account, by number or name. A hidden comment arrives as hidden;
    /// the interface leaves most of them out.
    public static let instagramComments = SourceFormat(
        id: "instagram-comments",
        title: "Instagram comments",
        payload: PageOrOne<InstagramNode>.self
    ) { sample in
        sample.json(with: ["id", "text", "timestamp"], marks: ["like_count", "hidden", "username"])
    }
}
