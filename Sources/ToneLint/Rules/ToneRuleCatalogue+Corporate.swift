internal import LanguageAnalysis

extension ToneRuleCatalogue {
    /// The voice of a company instead of a person's.
    static let corporate: [ToneRule] = [
        .pattern(
            "corporate.jargon",
            .warning,
            .supported(.kelleher),
            rationale: "Nobody talks like that to a person.",
            advice: "Say it as you would on the phone.",
            scope: .all
        ),
        .pattern(
            "corporate.officialese",
            .warning,
            .practice,
            rationale: "Nouns without people hide who does what.",
            advice: "Say who does it.",
            scope: .all
        ),
        ToneRule(
            "corporate.we-only",
            .info,
            .supported(.packardPronouns),
            rationale: "I shows that somebody feels responsible.",
            advice: "Say I where you mean yourself."
        ) { scene in
            guard scene.isOneToOne, !scene.reply.has("I") else { return [] }
            let marks = scene.places(of: "WE")
            return marks.count >= 2 ? [RuleFinding(range: scene.reply.bytes(of: marks[0]), confidence: 0.65)] : []
        },
        .pattern(
            "corporate.third-person-self",
            .warning,
            .practice,
            rationale: "A company does not feel; you do.",
            advice: "Say I or we.",
            scope: .all,
            remedy: FixIt.slot("I or we")
        ),
        ToneRule(
            "corporate.self-praise",
            .warning,
            .practice,
            rationale: "Pride in the service answers nobody whom the service failed.",
            advice: "Leave it out."
        ) { scene in
            scene.sentenceFindings("rule.corporate.self-praise") { _ in
                scene.context.incoming.isEmpty || !scene.stance.isFriendly
            }
        },
    ]

    /// Personal data and confidentiality.
    static let privacy: [ToneRule] = [
        ToneRule(
            "privacy.pii-public",
            .error,
            .supported(.herhausen),
            rationale: "Personal data belongs to the person, not to the thread.",
            advice: "Take it out and write privately.",
            scope: [.replies, .posts, .publicOnly],
            needsLanguagePack: false
        ) { scene in
            scene.personalData.map { mention in
                // Only a checksum is proof enough to black a number out unasked, and only where it is nobody's own.
                let isProven = PersonalMention.checked.contains(mention.kind) && !scene.speaksOfOurs(at: mention.range)
                let fix = FixIt(
                    edits: [.init(range: mention.range, replacement: "•••")],
                    safety: isProven ? .safe : .suggest
                )
                return RuleFinding(
                    range: mention.range,
                    confidence: mention.confidence,
                    arguments: ["kind": mention.kind],
                    fixes: [fix]
                )
            }
        },
        .pattern(
            "privacy.asks-pii-public",
            .error,
            .practice,
            rationale: "Asked in public, they answer in public.",
            advice: "Ask for it in a private message.",
            scope: [.replies, .publicOnly, .wholeOnly],
            unless: { $0.reply.has("act.private") || $0.reply.has("PRIVATE_CHANNEL") },
            remedy: FixIt.slotLast("in a private message")
        ),
        .pattern(
            "privacy.confirms-relationship",
            .warning,
            .practice,
            rationale: "In health, finance and law the relation itself is confidential.",
            advice: "Speak in general and offer a private way.",
            needs: [.isRegulated],
            scope: [.replies, .publicOnly]
        ),
    ]
}

extension PersonalMention {
    /// Kinds whose numbers carry check digits: IBAN and payment cards.
    static let checked: Set<String> = [PersonalDatum.Kind.iban.rawValue, PersonalDatum.Kind.card.rawValue]
}

extension RuleScene {
    /// Whether the sentence around a place speaks of what is the brand's own.
    func speaksOfOurs(at range: Range<Int>) -> Bool {
        guard let token = reply.tokenIndices(in: range).first else { return false }
        let sentence = Int(reply.tokens[token].sentence)
        return reply.has("OUR", inSentence: sentence) || reply.has("act.redirect", inSentence: sentence)
    }
}
