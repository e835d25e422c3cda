extension SourceFormat {
    /// Statuses and notifications of Mastodon and of servers that speak its interface.
    ///
    /// ``DecoderOptions/server`` names the server that answered: identifiers of statuses are unique on it only, and
    /// accounts of its own come without their domain. ``DecoderOptions/property`` is the brand's own account, such as
    /// `kestrelbay@social.example`; with it the decoder can say what is the property's own, without it that stays
    /// unknown.
    ///
    /// A status gives an ``/Conversations/ConversationFact/arrived(_:)``, and an
    /// ``/Conversations/ConversationFact/edited(_:)`` when it was edited; a boost gives the boosted status too. With
    /// ``DecoderOptions/receivedAt`` its counts are observed at that time. Notifications of the types `mention`,
    /// `status` and `quote` give their status, `update` and `quoted_update` its edit, `reblog` and `favourite` an
    /// ``/Conversations/ConversationFact/reacted(_:)``, the last four with the status's counts at that time. Any other
    /// type is kept whole under the namespace `org.joinmastodon.notification.` and the type.
    ///
    /// HTML becomes plain text once and is kept as markup. A content warning is the author's words too and becomes the
    /// first paragraph. What has no place in a message, such as a poll, is left to
    /// ``DecoderOptions/keepsRawRecords``.
    public static let mastodon = SourceFormat(
        id: "mastodon",
        title: "Mastodon statuses and notifications",
        payload: MastodonRecord.self
    ) { sample in
        sample.json(
            with: ["acct", "created_at"],
            marks: ["favourites_count", "reblogs_count", "in_reply_to_id", "spoiler_text", "group_key"]
        )
    }
}
