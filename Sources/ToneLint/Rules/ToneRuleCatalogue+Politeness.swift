internal import Conversations
internal import LanguageAnalysis

extension ToneRuleCatalogue {
    /// Politeness, apology and empathy.
    static let politeness: [ToneRule] = [
        ToneRule(
            "polite.missing-thanks",
            .info,
            .contested(.lopes),
            rationale: "They helped you.",
            advice: "Thank them for it.",
            needs: [.incoming]
        ) { scene in
            (scene.stance.isFriendly || scene.stance.isHelpful) && !scene.reply.has("act.thank") && scene.wordCount > 0
                ? scene.whole(0.6, fixes: [scene.slotFirst("thanks for what they told you")]) : []
        },
        ToneRule(
            "polite.missing-sorry",
            .warning,
            .contested(.zinko, .hooijdonk, .lopes),
            rationale: "Apology, explanation and pledge work together; without the first the rest reads cold.",
            advice: "Say that you are sorry, in the first person.",
            needs: [.incoming]
        ) { scene in
            let isOurs = scene.context.fault == .brand
            guard isOurs || scene.stance.isComplaint && scene.context.fault == nil && !scene.answersPlainQuestion,
                !["act.regret", "act.apologise", "act.admit", "act.empathise"].contains(where: scene.reply.has)
            else { return [] }
            let missing = ReplyRubric.missingParts(of: scene.reading).map(\.rawValue).joined(separator: ", ")
            let sorry = scene.slotFirst("sorry for what happened to them")
            return scene.whole(isOurs ? 0.9 : 0.6, arguments: ["missing": missing], fixes: [sorry])
        },
        .pattern(
            "polite.missing-please",
            .warning,
            .supported(.danescu),
            rationale: "A bare imperative is an order.",
            advice: "Ask with please, best in the middle of the sentence.",
            remedy: FixIt.slotLast("please")
        ),
        ToneRule(
            "polite.undue-apology",
            .warning,
            .contested(.lopes),
            rationale: "An apology for what you did not do admits it.",
            advice: "Say that it is annoying, and what you can do.",
            needs: [.fault]
        ) { scene in
            guard let fault = scene.context.fault, fault == .customer || fault == .nobody || fault == .thirdParty else {
                return []
            }
            return scene.findings(of: "act.admit", confidence: 0.8)
                .remedied(in: scene, by: FixIt.slot("that it is annoying, and what you can do"))
        },
        ToneRule(
            "polite.apology-overload",
            .info,
            .supported(.coombs, .hooijdonk),
            rationale: "The third apology weakens the first.",
            advice: "Keep one and say what happens next."
        ) { scene in
            let apologies = scene.places(of: "act.regret")
            let sentences = Set(apologies.map { scene.reply.tokens[$0.lowerBound].sentence })
            let isOverloaded =
                apologies.count >= 3
                || apologies.count >= 2 && sentences.count >= 2 && scene.reply.has("STRONG_APOLOGY")
            guard isOverloaded, let last = apologies.last else { return [] }
            return [RuleFinding(range: scene.reply.bytes(of: last), confidence: 0.75)]
                .remedied(in: scene, by: FixIt.withoutSentence)
        },
        .pattern(
            "polite.hidden-agent",
            .warning,
            .supported(.hornsey),
            rationale: "Mistakes are not made by nobody.",
            advice: "Say who made it and what was done.",
            unless: { $0.context.fault.map { $0 != .brand } ?? false },
            remedy: FixIt.slot("who did what")
        ),
        .pattern(
            "polite.command",
            .warning,
            .supported(.danescu),
            rationale: "You must is what one says to those who depend on one.",
            advice: "Ask for it and say what it is for.",
            remedy: FixIt.slotLast("what it is for")
        ),
        ToneRule(
            "polite.no-empathy",
            .info,
            .supported(.herhausen, .sharma),
            rationale: "Somebody this upset wants to be heard first.",
            advice: "Say in your own words what it was like for them.",
            needs: [.incoming]
        ) { scene in
            guard scene.stance.isAngry || scene.stance.isSerious,
                !["act.empathise", "act.regret", "act.apologise"].contains(where: scene.reply.has)
            else { return [] }
            return scene.whole(0.6)
        },
        ToneRule(
            "polite.misplaced-cheer",
            .warning,
            .contested(.lopes),
            rationale: "Cheer at a complaint reads as mockery.",
            advice: "Leave the wish and the pictographs out.",
            needs: [.incoming]
        ) { scene in
            guard scene.stance.isComplaint, !scene.stance.isJoking else { return [] }
            let cheer =
                scene.findings(of: "act.cheer", confidence: 0.75) + scene.findings(of: "act.wish", confidence: 0.6)
            return cheer.remedied(in: scene, by: FixIt.withoutSentence) + MisplacedEmoji.find(in: scene)
        },
        ToneRule(
            "polite.joke-on-serious",
            .error,
            .practice,
            rationale: "Nobody jokes about health, safety, money or grief with those who bear it.",
            advice: "Leave the joke out.",
            needs: [.incoming]
        ) { scene in
            scene.judgement.labels.contains(.jokeOnSerious) && scene.stance.isSerious && !scene.stance.isFriendly
                ? scene.findings(of: "CHEER_OR_JOKE", confidence: 0.85) + MisplacedEmoji.find(in: scene) : []
        },
        .pattern(
            "polite.insult",
            .error,
            .practice,
            rationale: "An insult is what gets quoted, and nobody asks what came before it.",
            advice: "Leave it out.",
            scope: .all
        ),
    ]
}

/// Finds laughing and celebrating pictographs.
enum MisplacedEmoji {
    private static let scalars = Set("😂🤣😆😜🤪😝😛🎉🥳🙌😎🤩😁😅😹🕺💃🎊👏😉😏🙃".unicodeScalars.map(\.value))

    static func find(in scene: RuleScene) -> [RuleFinding] {
        scene.reply.tokens.compactMap { token in
            guard token.kind == .emoji,
                let scalar = scene.reply.text(token.range).unicodeScalars.first, scalars.contains(scalar.value)
            else { return nil }
            return RuleFinding(range: token.range, confidence: 0.85, fixes: [scene.deletion(of: token.range, .safe)])
        }
    }
}
