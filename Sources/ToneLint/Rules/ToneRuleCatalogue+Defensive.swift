internal import Conversations
internal import LanguageAnalysis

extension ToneRuleCatalogue {
    /// Defending and arguing.
    static let defensive: [ToneRule] = [
        .pattern(
            "defensive.blame-customer",
            .error,
            .practice,
            rationale: "Blame answers a complaint with a reproach, in front of everybody.",
            advice: "Leave the reproach out, or say what you will make clearer.",
            remedy: FixIt.withoutSentence
        ),
        ToneRule(
            "defensive.contradict",
            .error,
            .contested(.lopes),
            rationale: "Arguing in public keeps the argument alive, whoever is right.",
            advice: "Say what you know and where it can be checked, instead of denying."
        ) { scene in
            // A claim known to be false may be set right, and so may a rumour that somebody asks about.
            let isAsked = scene.stance.isQuestion && !scene.stance.isComplaint
            return scene.findings(
                of: "rule.defensive.contradict",
                confidence: scene.context.claimIsTrue == .no || isAsked ? 0.4 : 0.85
            )
        },
        .pattern(
            "defensive.apology-but",
            .warning,
            .practice,
            rationale: "A but right after the apology takes it back.",
            advice: "End the sentence after the apology.",
            remedy: ApologyBut.endsSentence
        ),
        .pattern(
            "defensive.conditional-apology",
            .warning,
            .supported(.kampf),
            rationale: "An apology for how somebody felt is none.",
            advice: "Apologise for what you did, not for what they felt.",
            remedy: FixIt.slot("sorry for what you did")
        ),
        .pattern(
            "defensive.invalidate-emotion",
            .error,
            .supported(.herhausen, .sharma),
            rationale: "Nobody calms down because a company told them to.",
            advice: "Leave it out; say that you see why they are upset.",
            remedy: FixIt.withoutSentence
        ),
        .pattern(
            "defensive.policy-shield",
            .warning,
            .supported(.zinko),
            rationale: "A rule quoted instead of help answers nothing.",
            advice: "Say what you can do."
        ) { $0.reply.has("act.offer") },
        .pattern(
            "defensive.scapegoat",
            .warning,
            .supported(.youk),
            rationale: "Customers bought from you, not from your courier.",
            advice: "Say what you have done about it."
        ) { $0.reply.has("act.did") || $0.reply.has("act.offer") },
        .pattern(
            "defensive.legal-threat",
            .error,
            .practice,
            rationale: "A threat in public makes the story.",
            advice: "Leave it out and ask your lawyers privately."
        ),
        .pattern(
            "defensive.minimise",
            .warning,
            .practice,
            rationale: "It was the whole of this customer's experience.",
            advice: "Leave it out, or give the number.",
            remedy: FixIt.withoutSentence
        ),
        .pattern(
            "defensive.already-told",
            .warning,
            .practice,
            rationale: "It reproaches somebody for asking again.",
            advice: "Give the answer again without the reproach.",
            remedy: ReproachClause.goes
        ),
        ToneRule(
            "defensive.brush-off",
            .warning,
            .supported(.herhausen),
            rationale: "A shrug, a lecture or a barb at a customer's expense is read by everybody.",
            advice: "Say what you will do, or that you are sorry it happened.",
            needs: [.incoming]
        ) { scene in
            guard scene.judgement.labels.contains(.defensive) else { return [] }
            return scene.findings(of: "DEFENSIVE_OTHER", confidence: 0.7)
        },
        ToneRule(
            "defensive.scare-quotes",
            .warning,
            .practice,
            rationale: "Quotation marks around a customer's word say that you do not believe it.",
            advice: "Take the quotation marks away."
        ) { scene in
            ScareQuotes.find(in: scene)
        },
        ToneRule(
            "defensive.public-argument",
            .error,
            .supported(.herhausen),
            rationale: "After two public turns a third argues for an audience.",
            advice: "Write privately, and say so in public in one friendly line.",
            needs: [.publicTurnsByBrand],
            scope: [.replies, .publicOnly]
        ) { scene in
            guard let turns = scene.context.publicTurnsByBrand, turns >= 2 else { return [] }
            if scene.reading.isDefensive || scene.reply.has("NO_OPENER") { return scene.whole(0.9) }
            return []
        },
    ]
}

/// Finds words of the customer, or of complaints in general, in quotation marks.
enum ScareQuotes {
    static func find(in scene: RuleScene) -> [RuleFinding] {
        scene.reply.quotes.compactMap { quote in
            let words = quote.filter { scene.reply.tokens[$0].kind == .word }
            guard let first = words.first, words.count <= 3, quote.lowerBound > 0 else { return nil }
            guard !scene.reply.tokens[first].flags.contains(.capitalised) || scene.reply.language == .german else {
                return nil
            }
            let isComplaintWord = words.contains { scene.reply.token($0, is: "GENERIC") }
            let isTheirs = (max(0, quote.lowerBound - 2)..<min(scene.reply.tokens.count, quote.upperBound + 1))
                .contains { !quote.contains($0) && scene.reply.token($0, is: "YOUR") }
            guard isTheirs, isComplaintWord else { return nil }
            let open = scene.reply.tokens[quote.lowerBound].range
            let close = scene.reply.tokens[quote.upperBound - 1].range
            let fix = FixIt(
                edits: [.init(range: open, replacement: ""), .init(range: close, replacement: "")],
                safety: .safe
            )
            return RuleFinding(range: scene.reply.bytes(of: quote), confidence: 0.8, fixes: [fix])
        }
    }
}
