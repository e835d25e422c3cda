extension PlatformFacts {
    static let youTubeStandard = PlatformFacts(
        .youTube,
        lengthLimits: [LengthLimit(10_000, .utf16, on: .comment, source: .unchecked)],
        actionEffects: [
            youTubeHolding(.hold, note: "Status heldForReview: not public until approved."),
            youTubeHolding(.hide, note: "YouTube has no other way to hide one comment than heldForReview."),
            ActionEffect(
                .reject,
                audience: RemainingAudience([.pageStaff]),
                takesRepliesAlong: .yes,
                note: "Sources contradict each other on whether a rejected comment can be published again.",
                source: .youTubeModeration
            ),
            ActionEffect(
                .delete,
                audience: .nobody,
                isReversible: .no,
                takesRepliesAlong: .yes,
                note: "Removal by the channel; the call comments.delete is for the author only.",
                source: .youTubeComments
            ),
            ActionEffect(
                .block,
                audience: .unknown,
                isReversible: .yes,
                tellsAuthor: .no,
                note: "Hides the user from the channel. banAuthor goes only together with status rejected.",
                source: .youTubeComments
            ),
        ],
        quotas: [
            PlatformQuota("moderatedComments", 50, per: "call", note: "As used in code.", source: .youTubeModeration),
            PlatformQuota(
                "moderationCost",
                50,
                per: "call",
                note: "Quota units that one write costs.",
                source: .youTubeModeration
            ),
        ]
    )

    private static func youTubeHolding(_ action: PlatformAction, note: String) -> ActionEffect {
        ActionEffect(
            action,
            audience: RemainingAudience([.pageStaff]),
            isReversible: .yes,
            note: note,
            source: .youTubeComments
        )
    }

    static let tikTokStandard = PlatformFacts(
        .tikTok,
        actionEffects: [
            ActionEffect(
                .hide,
                audience: RemainingAudience([.author]),
                isReversible: .yes,
                note: "The call needs video_id and fails with error 40002 without it.",
                source: .tikTokHide
            ),
            ActionEffect(.delete, audience: .nobody, isReversible: .no, source: .tikTokHide),
        ]
    )

    static let linkedInStandard = PlatformFacts(
        .linkedIn,
        lengthLimits: [LengthLimit(1250, .utf16, on: .comment, source: .unchecked)],
        actionEffects: [
            ActionEffect(
                .delete,
                audience: .nobody,
                isReversible: .no,
                note: "Comments on the page's own posts.",
                source: .linkedInComments
            ),
            ActionEffect(
                .hide,
                exists: .unknown,
                audience: .unknown,
                note: "No call to hide was found.",
                source: .linkedInComments
            ),
        ]
    )
}
