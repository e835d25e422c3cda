import Conversations

extension ModerationPolicy {
    /// The floors that queue an answer.
    static let answerFloors: [ModerationRule] = [
        answer(
            "answer-complaint",
            .complaint,
            .genuineComplaint,
            [],
            "A complaint without an answer is a call that nobody returns."
        ),
        answer(
            "answer-criticism",
            .constructive,
            .constructiveCriticism,
            [.opportunity],
            "Constructive criticism is a chance to lead the talk."
        ),
        answer(
            "answer-suggestion",
            .suggestion,
            .constructiveCriticism,
            [.opportunity],
            "A proposal deserves an answer."
        ),
        answer("answer-question", .question, .question, [], "A question is answered."),
        answer("answer-request", .requestForHelp, .question, [], "Whoever asks for help gets an answer."),
        answer(
            "answer-escalation",
            .escalationIntent,
            .genuineComplaint,
            [],
            "Who is about to go elsewhere is answered."
        ),
        answer("answer-report", .quotedAbuse, .quotedAbuse, [], "Who was abused is answered, not silenced."),
    ]

    private static func answer(
        _ id: ModerationRuleID,
        _ kind: SignalKind,
        _ reason: ReasonCode,
        _ marks: [DecisionMark],
        _ rationale: String
    ) -> ModerationRule {
        ModerationRule(
            id,
            when: .found(kind),
            effect: .floor(action: .reply),
            reason: reason,
            marks: marks,
            rationale: rationale
        )
    }

    /// What neither a complaint nor criticism excuses.
    private static let safety: [ModerationRuleID] = ["hate", "pii-other", "threat", "unlawful"]

    /// The ceilings, which no score passes.
    static func ceilings(_ options: BrandPageOptions) -> [ModerationRule] {
        func ceiling(
            _ id: ModerationRuleID,
            _ when: ModerationCondition,
            _ action: ModerationAction,
            exempt: [ModerationRuleID],
            _ reason: ReasonCode,
            _ rationale: String
        ) -> ModerationRule {
            ModerationRule(
                id,
                when: when,
                effect: .ceiling(action: action, exempt: exempt.sorted()),
                reason: reason,
                rationale: rationale
            )
        }
        let repeats: [ModerationRuleID] = options.hidesRepeatedPosting ? ["repeat-posting"] : []
        let plain: [ModerationRuleID] = [
            "insult", "pii-self", "scam", "scam-shown", "sexual", "spam", "spam-shown", "troll",
        ]
        return [
            ceiling(
                "keep-complaint",
                .found(.complaint),
                .reply,
                exempt: safety + repeats,
                .genuineComplaint,
                "A complaint is never hidden, whatever words it uses and whatever stands beside it."
            ),
            ceiling(
                "keep-criticism",
                .found(.constructive),
                .reply,
                exempt: safety + repeats,
                .constructiveCriticism,
                "Constructive criticism is never censored, under ads neither."
            ),
            ceiling(
                "keep-report",
                .found(.quotedAbuse),
                .reply,
                exempt: ["pii-other", "threat", "unlawful"],
                .quotedAbuse,
                "Who quotes abuse to object to it is not the abuser."
            ),
            ceiling(
                "keep-praise",
                .firm(.praise),
                .reply,
                exempt: safety + plain,
                .praise,
                "Coarse praise is praise: weak signs of abuse do not count against it."
            ),
            ceiling(
                "keep-customer",
                .standing(among: [.customer]),
                .hide,
                exempt: [],
                .customerProtection,
                "A customer's comment is never deleted, and the customer never blocked."
            ),
            ceiling(
                "keep-stranger",
                .standing(among: [.unknown]),
                .hide,
                exempt: ["scam-shown", "spam-shown"],
                .insufficientHistory,
                "Of somebody about whom nothing is proven, only promotion shown twice over is deleted."
            ),
            ceiling(
                "keep-staff",
                .standing(among: [.staff]),
                .leave,
                exempt: [],
                .staffExempt,
                "The brand does not moderate itself."
            ),
            ceiling(
                "protected-subject",
                .tagged(among: ["press", "protected"]),
                .hold,
                exempt: safety,
                .protectedSubject,
                "What the press or a court looks at is decided by people."
            ),
            ceiling(
                "degraded",
                .degraded,
                .hold,
                exempt: safety + ["pii-self"],
                .degraded,
                "What was judged with an ear missing waits for a person."
            ),
            ceiling(
                "uncertain",
                .genuineness(among: [.uncertain]),
                .hold,
                exempt: safety + ["pii-self"] + repeats,
                .uncertain,
                "Where nobody can tell a customer from a bully, nothing is done automatically."
            ),
        ]
    }

    /// Many real customers with one problem are news, not an attack.
    static let crowdMarks: [ModerationRule] = [
        ModerationRule(
            "many-customers",
            when: .crowd(authors: 5, verifiedShare: 0.5),
            effect: .mark,
            reason: .notBrigade,
            marks: [.incident],
            rationale: "Many customers who say the same have the same problem."
        ),
        ModerationRule(
            "mixed",
            when: .all(of: [.found(.complaint), .firm(.directedInsult)]),
            effect: .mark,
            reason: .possibleAbuse,
            marks: [.needsHuman],
            rationale: "The complaint is answered, and somebody looks after the person insulted."
        ),
    ]

    /// By the page's choice: a plain bad opinion under an ad, and nothing else about it.
    static let adOpinion = ModerationRule(
        "ad-opinion",
        when: .all(of: [
            .placement(among: [.paidAd]), .found(.negativeOpinion), .absent(.complaint), .absent(.constructive),
            .absent(.suggestion), .absent(.question), .absent(.requestForHelp),
        ]),
        effect: .floor(action: .hide),
        reason: .adPlacement,
        marks: [.optedIn, .privateReply, .noStrike],
        rationale: "The page chose to hide plain bad opinions under paid ads, with a private answer."
    )

    /// By choice: the second and later copies.
    static let repeatPosting = ModerationRule(
        "repeat-posting",
        when: .firm(.duplicateBySameAuthor),
        effect: .floor(action: .hide),
        reason: .repeatPosting,
        marks: [.optedIn, .noStrike, .reply],
        rationale: "The first copy stays in sight and is answered; the page chose to hide the others."
    )
}
