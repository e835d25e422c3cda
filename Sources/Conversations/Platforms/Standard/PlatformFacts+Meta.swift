extension PlatformFacts {
    static let facebookStandard = PlatformFacts(
        .facebook,
        lengthLimits: [LengthLimit(8000, .utf16, on: .comment, source: .unchecked)],
        replyWindows: [
            ReplyWindow(
                on: .privateReply,
                openFor: .days(7),
                maximumMessages: 1,
                ownMessagesReopen: .no,
                note: "Counted from the comment; the private exchange opens only when the person answers.",
                source: .metaHelp
            )
        ],
        actionEffects: [
            facebookHiding(.hide, note: "Field is_hidden, where can_hide allows; some pages say author only."),
            facebookHiding(.wordFilter, note: "Variants of a word are added by Meta; there are no wildcards."),
            facebookHiding(.moderationAssist, note: "Only comments made after the criterion was set."),
            ActionEffect(.delete, audience: .nobody, isReversible: .no, source: .metaHelp),
            ActionEffect(.block, audience: .unknown, note: "Earlier comments are not mentioned.", source: .metaBlocked),
        ],
        quotas: [PlatformQuota("blockedKeywords", 1000, per: "page", source: .metaHelp)]
    )

    private static func facebookHiding(_ action: PlatformAction, note: String) -> ActionEffect {
        ActionEffect(
            action,
            audience: RemainingAudience([.author, .authorsFriends, .pageStaff]),
            isReversible: .yes,
            takesRepliesAlong: .yes,
            tellsAuthor: .no,
            staysCounted: .yes,
            note: note,
            source: .metaHelp,
            counterSource: .metaCounter
        )
    }

    static let messengerStandard = PlatformFacts(
        .messenger,
        lengthLimits: [LengthLimit(2000, .utf16, on: .directMessage, source: .unchecked)],
        replyWindows: [metaDirectMessages]
    )

    private static let metaDirectMessages = ReplyWindow(
        on: .directMessage,
        openFor: .hours(24),
        humanAgentFor: .days(7),
        ownMessagesReopen: .no,
        note: """
            People answer with the tag HUMAN_AGENT. After the first message that follows a click-to-message ad the \
            window is longer, up to 7 days.
            """,
        source: .messengerPolicy,
        humanAgentSource: .humanAgentTag
    )

    static let instagramStandard = PlatformFacts(
        .instagram,
        lengthLimits: [
            LengthLimit(2200, .utf16, on: .comment, source: .unchecked),
            LengthLimit(1000, .utf16, on: .privateReply, note: "As one tool uses it.", source: .unchecked),
        ],
        replyWindows: [
            metaDirectMessages,
            ReplyWindow(
                on: .privateReply,
                openFor: .days(7),
                maximumMessages: 1,
                ownMessagesReopen: .no,
                note: """
                    Counted from the comment. On live video only while it lasts. Lands among the requests of people \
                    who do not follow.
                    """,
                source: .metaHelp
            ),
        ],
        actionEffects: [
            ActionEffect(
                .hide,
                audience: RemainingAudience([.author]),
                isReversible: .yes,
                tellsAuthor: .no,
                staysCounted: .yes,
                note: "Pages differ on friends. Own comments cannot be hidden; hidden ones are not returned when read.",
                source: .instagramHide
            ),
            ActionEffect(.delete, audience: .nobody, isReversible: .no, source: .metaHelp),
        ]
    )

    static let whatsAppStandard = PlatformFacts(
        .whatsApp,
        lengthLimits: [
            LengthLimit(
                4096,
                .utf16,
                on: .directMessage,
                note: "Stated in characters; read strictly.",
                source: .whatsAppText
            )
        ],
        replyWindows: [
            ReplyWindow(
                on: .directMessage,
                openFor: .hours(24),
                afterwards: .templateOnly,
                ownMessagesReopen: .no,
                note: "Each message or call of the person starts it again.",
                source: .whatsAppMessages
            )
        ]
    )
}
