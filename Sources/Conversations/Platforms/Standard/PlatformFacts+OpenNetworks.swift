extension PlatformFacts {
    static let blueskyStandard = PlatformFacts(
        .bluesky,
        lengthLimits: [PlatformSurface.post, .comment].flatMap { surface in
            [
                LengthLimit(300, .graphemes, on: surface, source: .atproto),
                LengthLimit(3000, .utf8Bytes, on: surface, source: .atproto),
            ]
        },
        actionEffects: [
            ActionEffect(
                .hide,
                audience: RemainingAudience([.everyoneWithAClick]),
                isReversible: .yes,
                staysCounted: .yes,
                note: """
                    hiddenReplies in the threadgate of one's own thread; clients collapse the reply, whose record \
                    stays with its author.
                    """,
                source: .atproto
            ),
            ActionEffect(
                .delete,
                exists: .no,
                audience: .everyone,
                note: "The record belongs to its author.",
                source: .atproto
            ),
            ActionEffect(
                .detachQuote,
                audience: .everyone,
                isReversible: .yes,
                note: "detachedEmbeddingUris in the postgate: the quoting post stays, one's own leaves it.",
                source: .atproto
            ),
            ActionEffect(.block, audience: .unknown, isReversible: .yes, note: "A block record.", source: .atproto),
        ],
        quotas: [
            PlatformQuota("hiddenReplies", 300, per: "thread", note: "50 in an earlier lexicon.", source: .atproto),
            PlatformQuota("detachedQuotes", 50, per: "post", source: .atproto),
            PlatformQuota("notifications", 100, per: "page", note: "50 unless asked.", source: .atproto),
            PlatformQuota("searchResults", 100, per: "page", note: "25 unless asked.", source: .atproto),
        ]
    )

    static let redditStandard = PlatformFacts(
        .reddit,
        lengthLimits: [PlatformSurface.comment, .directMessage].map { surface in
            LengthLimit(
                10_000,
                .utf16,
                on: surface,
                note: "By the code that Reddit published until 2017; in characters, read strictly.",
                source: .redditCode
            )
        }
    )

    static let mastodonStandard = PlatformFacts(
        .mastodon,
        lengthLimits: [PlatformSurface.post, .comment].map { surface in
            LengthLimit(
                500,
                .mastodon,
                on: surface,
                note: "Differs by server: configuration.statuses.max_characters.",
                source: .mastodonDocs
            )
        },
        actionEffects: [
            ActionEffect(
                .mute,
                audience: .everyone,
                isReversible: .yes,
                tellsAuthor: .no,
                note: "Only the account that mutes stops seeing it; a mute can expire.",
                source: .mastodonDocs
            ),
            ActionEffect(
                .block,
                audience: .everyone,
                isReversible: .yes,
                note: "The two accounts stop seeing each other; on another server public posts can still be read.",
                source: .mastodonDocs
            ),
            ActionEffect(
                .limitAccount,
                audience: RemainingAudience([.authorsFollowers, .everyoneWithAClick]),
                isReversible: .yes,
                note: "By the server's moderators: followers, search and mentions still reach the account.",
                source: .mastodonDocs
            ),
        ]
    )
}
