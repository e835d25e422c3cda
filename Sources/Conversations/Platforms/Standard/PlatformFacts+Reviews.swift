extension PlatformFacts {
    static let googleBusinessStandard = PlatformFacts(
        .googleBusiness,
        lengthLimits: [
            LengthLimit(
                4096,
                .utf8Bytes,
                on: .reviewReply,
                note: "Bytes, not characters: a Cyrillic reply has about half.",
                source: .googleReplyLength
            )
        ],
        replyWindows: [
            unlimitedReplies(
                note: "A new reply replaces the earlier one; only for verified locations; may be rejected.",
                source: .googleReply
            )
        ],
        actionEffects: ownersCanOnlyReport(source: .googleReviews)
    )

    static let googlePlayStandard = PlatformFacts(
        .googlePlay,
        lengthLimits: [
            LengthLimit(
                350,
                .utf16,
                on: .reviewReply,
                note: "\"Approximately 350 characters\"; HTML is stripped. Read strictly.",
                source: .playReply
            )
        ],
        replyWindows: [
            ReplyWindow(
                on: .reviewReply,
                openFor: .days(7),
                note: "The interface lists only reviews of the last week; older ones are out of its reach.",
                source: .playReply.graded(.secondary)
            )
        ],
        actionEffects: ownersCanOnlyReport(source: .playReply.graded(.secondary)),
        quotas: [
            PlatformQuota("readReviews", 200, period: .hours(1), per: "app", source: .playQuota),
            PlatformQuota("replyToReview", 2000, period: .days(1), per: "app", source: .playQuota),
        ]
    )

    static let appStoreStandard = PlatformFacts(
        .appStore,
        lengthLimits: [
            LengthLimit(
                5970,
                .utf16,
                on: .reviewReply,
                note: "Stated in characters; read strictly.",
                source: .appStoreLength
            )
        ],
        replyWindows: [
            unlimitedReplies(
                note: "A new response replaces the earlier one; states PENDING_PUBLISH and PUBLISHED.",
                source: .appStoreReplies
            )
        ],
        actionEffects: ownersCanOnlyReport(source: .appStoreReviews)
    )

    static let trustpilotStandard = PlatformFacts(
        .trustpilot,
        actionEffects: ownersCanOnlyReport(
            note: "reportData.reviewVisibility shows what became of a report.",
            source: .trustpilotClient
        )
    )

    static let yelpStandard = PlatformFacts(.yelp, actionEffects: ownersCanOnlyReport(source: .reviewSites))

    static let tripadvisorStandard = PlatformFacts(
        .tripadvisor,
        actionEffects: ownersCanOnlyReport(source: .reviewSites),
        quotas: [PlatformQuota("ownerResponses", 1, per: "review", source: .tripadvisorReplies)]
    )

    static let zendeskStandard = PlatformFacts(
        .zendesk,
        quotas: [
            PlatformQuota("incrementalExport", 10, period: .minutes(1), per: "account", source: .zendeskExports)
        ]
    )

    private static func unlimitedReplies(note: String, source: FactSource) -> ReplyWindow {
        ReplyWindow(on: .reviewReply, openFor: nil, note: note, source: source)
    }

    /// Review sites let nobody but themselves take a review away.
    private static func ownersCanOnlyReport(note: String? = nil, source: FactSource) -> [ActionEffect] {
        [
            ActionEffect(.hide, exists: .no, audience: .everyone, source: source),
            ActionEffect(.delete, exists: .no, audience: .everyone, source: source),
            ActionEffect(.report, audience: .everyone, note: note, source: source),
        ]
    }
}
