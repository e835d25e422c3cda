extension PlatformFacts {
    static let xStandard = PlatformFacts(
        .x,
        lengthLimits: [
            LengthLimit(280, .xWeighted, on: .post, note: "Attached media are free.", source: .xDocs),
            LengthLimit(
                280,
                .xWeighted,
                on: .comment,
                note: "The mentions that X puts before a reply are free.",
                source: .xDocs
            ),
            LengthLimit(10_000, .utf16, on: .directMessage, source: .unchecked),
        ],
        actionEffects: [
            ActionEffect(
                .hide,
                audience: RemainingAudience([.everyoneWithAClick]),
                isReversible: .yes,
                note: "Only replies in a conversation that the account started.",
                source: .xDocs
            ),
            ActionEffect(
                .delete,
                exists: .no,
                audience: .everyone,
                note: "There is no call to delete what others wrote.",
                source: .xHideReplies.graded(.secondary)
            ),
            ActionEffect(
                .mute,
                audience: .everyone,
                isReversible: .yes,
                note: "Only the account that mutes stops seeing it.",
                source: .unchecked
            ),
            ActionEffect(
                .block,
                audience: .everyone,
                isReversible: .yes,
                note: "What the blocked account may see has changed over time; the call needs an Enterprise plan.",
                source: .unchecked
            ),
        ],
        quotas: [
            PlatformQuota("hideReply", 50, period: .minutes(15), per: "user", source: .xDocs),
            PlatformQuota("hiddenReplies", 725, per: "conversation", source: .xHideReplies),
            PlatformQuota("createPost", 10_000, period: .hours(24), per: "app", source: .xDocs),
            PlatformQuota("createPost", 100, period: .minutes(15), per: "user", source: .xDocs),
            PlatformQuota("sendDirectMessage", 15, period: .minutes(15), per: "user", source: .xDocs),
            PlatformQuota("sendDirectMessage", 1440, period: .hours(24), per: "user", source: .xDocs),
            PlatformQuota("readMentions", 450, period: .minutes(15), per: "app", source: .xDocs),
            PlatformQuota("readMentions", 300, period: .minutes(15), per: "user", source: .xDocs),
            PlatformQuota("mentions", 100, per: "page", note: "At least 5.", source: .xDocs),
            PlatformQuota("recentSearch", 450, period: .minutes(15), per: "app", source: .xDocs),
            PlatformQuota("recentSearch", 300, period: .minutes(15), per: "user", source: .xDocs),
            PlatformQuota("recentSearchResults", 100, per: "page", note: "At least 10.", source: .xDocs),
            PlatformQuota("recentSearchCharacters", 512, per: "query", source: .xDocs),
            PlatformQuota(
                "editPost",
                5,
                per: "post",
                note: "Within 30 minutes by the guide, 60 by its example: read editable_until, do not compute it.",
                source: .xDocs.graded(.contradicted)
            ),
        ]
    )
}
