import Conversations

extension ModerationPolicy {
    /// The default for a brand's page.
    ///
    /// A troll's comments are deleted and the author blocked; an ordinary person's are never deleted, at most hidden and
    /// within the budget; complaints and constructive criticism are answered and never hidden, under ads too. What only
    /// looks like abuse waits for a person.
    public static func brandPage(options: BrandPageOptions = BrandPageOptions()) -> ModerationPolicy {
        var rules = safetyFloors + abuseFloors + promotionFloors + answerFloors + ceilings(options) + crowdMarks
        if options.hidesOpinionsUnderAds { rules.append(adOpinion) }
        if options.hidesRepeatedPosting { rules.append(repeatPosting) }
        let choices = (options.hidesOpinionsUnderAds ? "+ads" : "") + (options.hidesRepeatedPosting ? "+repeats" : "")
        return ModerationPolicy(id: "brandPage" + choices, version: 1, rules: rules)
    }

    /// The default without any option.
    public static let brandPage = brandPage()

    /// The floors that protect people; they pass every ceiling that protects a comment.
    static let safetyFloors: [ModerationRule] = [
        ModerationRule(
            "threat",
            when: .firm(.threat),
            effect: .floor(action: .hide),
            reason: .threat,
            marks: [.legalPath, .needsHuman, .safety],
            rationale: "A threat is hidden at once, kept as evidence, and deleted by a person within the deadline."
        ),
        ModerationRule(
            "unlawful",
            when: .firm(.unlawful),
            effect: .floor(action: .hide),
            reason: .unlawful,
            marks: [.legalPath, .needsHuman, .safety],
            rationale:
                "A page may have to answer for clearly unlawful comments that it leaves (Sanchez v. France, 2023)."
        ),
        ModerationRule(
            "hate",
            when: .firm(.hate),
            effect: .floor(action: .hide),
            reason: .hateSpeech,
            marks: [.needsHuman, .safety],
            rationale: "Contempt for a group is hidden at once; a person decides on deleting it."
        ),
        ModerationRule(
            "pii-other",
            when: .firm(.personalDataOfOthers),
            effect: .floor(action: .hide),
            reason: .piiOther,
            marks: [.needsHuman, .safety],
            rationale: "Where somebody else lives or is reached is nobody's to publish."
        ),
        ModerationRule(
            "pii-self",
            when: .firm(.personalDataOfSelf),
            effect: .floor(action: .hide),
            reason: .piiSelf,
            marks: [.budgetExempt, .noStrike, .reply],
            rationale: "An author's own number is taken out of sight for the author's sake, and answered."
        ),
    ]

    private static let abuse: ModerationCondition = .any(of: [
        .found(.directedInsult), .found(.threat), .found(.hate), .found(.sexualContent), .found(.unlawful),
        .found(.personalDataOfOthers),
    ])

    private static let isPlainAbuse: ModerationCondition = .any(of: [
        .firm(.directedInsult), .firm(.hate), .firm(.sexualContent),
        .all(of: [.found(.directedInsult), .firm(.evasion)]),
    ])

    private static let hasNoSubstance: [ModerationCondition] = [.absent(.complaint), .absent(.constructive)]

    /// The floors against abuse.
    static let abuseFloors: [ModerationRule] = [
        ModerationRule(
            "possible-abuse",
            when: abuse,
            effect: .floor(action: .hold),
            reason: .possibleAbuse,
            marks: [.needsHuman],
            rationale: "Whatever may be abuse is looked at by a person before anything is done."
        ),
        ModerationRule(
            "insult",
            when: .all(of: [.firm(.directedInsult), .publishedAtLeast(count: 3)]),
            effect: .floor(action: .hide),
            reason: .directedInsult,
            rationale: "A plain insult by somebody who writes here is hidden; a stranger's first waits for a person."
        ),
        ModerationRule(
            "sexual",
            when: .firm(.sexualContent),
            effect: .floor(action: .hide),
            reason: .sexualContent,
            rationale: "Sexual content does not belong on a brand's page."
        ),
        ModerationRule(
            "troll",
            when: .all(of: [.standing(among: [.troll]), isPlainAbuse] + hasNoSubstance),
            effect: .floor(action: .deleteAndBlock),
            reason: .trollPattern,
            minimumFamilies: 2,
            rationale: "People have upheld removals again and again, and it is abuse once more."
        ),
    ]

    /// The floors against advertising and fraud.
    static let promotionFloors: [ModerationRule] = [
        ModerationRule(
            "possible-spam",
            when: .any(of: [.found(.spam), .found(.scam)]),
            effect: .floor(action: .hold),
            reason: .possibleSpam,
            marks: [.needsHuman],
            rationale: "What may be advertising or a fraud is looked at by a person before anything is done."
        ),
        ModerationRule(
            "spam",
            when: .firm(.spam),
            effect: .floor(action: .hide),
            reason: .spamPromotion,
            rationale: "Advertising for strangers is hidden within the budget."
        ),
        ModerationRule(
            "scam",
            when: .firm(.scam),
            effect: .floor(action: .hide),
            reason: .scamImpersonation,
            marks: [.needsHuman],
            rationale: "A fraud harms those who read it, so it is hidden and a person looks at once."
        ),
        shown("spam-shown", .spam, .spamPromotion),
        shown("scam-shown", .scam, .scamImpersonation),
        ModerationRule(
            "brigade",
            when: .found(.brigade),
            effect: .floor(action: .hold),
            reason: .suspectedBrigade,
            marks: [.incident],
            rationale: "One text from many young accounts is looked at as a whole, not deleted one by one."
        ),
    ]

    /// Promotion that the author or the network confirms, and that asks or complains about nothing.
    private static func shown(_ id: ModerationRuleID, _ kind: SignalKind, _ reason: ReasonCode) -> ModerationRule {
        ModerationRule(
            id,
            when: .all(
                of: [
                    .firm(kind), .any(of: [.youngAccount, .firm(.duplicateBySameAuthor), .firm(.brigade)]),
                    .absent(.question),
                ] + hasNoSubstance
            ),
            effect: .floor(action: .deleteAndBlock),
            reason: reason,
            minimumFamilies: 2,
            rationale: "The words and the account say the same: it was made for this."
        )
    }
}
