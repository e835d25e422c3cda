internal import Conversations
internal import LanguageAnalysis

extension ToneRuleCatalogue {
    /// Sending people elsewhere.
    static let redirects: [ToneRule] = [
        ToneRule(
            "redirect.generic-desk",
            .error,
            .supported(.gunarathne),
            rationale: "They have told you; now they shall tell it again to somebody else.",
            advice: "Hand it over yourself and say who will get in touch by when.",
            scope: [.replies, .wholeOnly]
        ) { scene in
            // A desk named beside an answer is a pointer more, not a brush-off.
            guard scene.judgement.labels.contains(.deflection), scene.reading.isDeflection,
                !(scene.judgement.labels.contains(.concrete) && scene.judgement.labels.contains(.substantive)),
                !scene.stance.isPraising, scene.reading.incoming?.has("in.asksForContact") != true
            else { return [] }
            // For somebody who asks for the first time the right desk may be the answer; for somebody who asks again it is not.
            let isRefusal =
                (scene.reading.incoming == nil || scene.stance.asksAgain)
                && !scene.namesContact && scene.judgement.wouldHold
            return scene.findings(of: "act.redirect", confidence: isRefusal ? 0.85 : 0.6)
        },
        ToneRule(
            "redirect.loop",
            .error,
            .practice,
            rationale: "They already tried that way and got no answer.",
            advice: "Find what they sent and answer it here, or hand it over yourself to a way that works.",
            needs: [.contacts],
            alternatives: [.incoming]
        ) { scene in
            FailedWays.find(in: scene)
        },
        ToneRule(
            "redirect.repeat-question",
            .error,
            .practice,
            rationale: "They have already said it.",
            advice: "Take it from the thread and leave the question out.",
            needs: [.incoming]
        ) { scene in
            RepeatedQuestions.find(in: scene).remedied(in: scene, by: FixIt.withoutSentence)
        },
        ToneRule(
            "redirect.link-only",
            .warning,
            .practice,
            rationale: "A link is not an answer.",
            advice: "Say in a sentence what the link says."
        ) { scene in
            guard scene.reply.tokens.contains(where: { $0.kind == .url }) else { return [] }
            let body = scene.reply.sentences.indices.filter { scene.reply.sentences[$0].zone == .body }
            let words = body.flatMap { Array(scene.reply.sentences[$0].tokens) }.filter { index in
                scene.reply.tokens[index].kind == .word && !scene.reply.token(index, is: "STOP")
                    && !scene.reply.token(index, is: "GREETING")
            }
            return words.count <= 4 ? scene.whole(0.8) : []
        },
        ToneRule(
            "redirect.only-ask",
            .warning,
            .supported(.lopes),
            rationale: "A bare request for more information was among the replies that did harm.",
            advice: "Say first that you are sorry, or what you already know.",
            needs: [.incoming]
        ) { scene in
            guard scene.stance.isComplaint, scene.reading.asks, !scene.reading.isConcrete,
                !["act.regret", "act.empathise", "act.commit", "act.admit", "act.thank"].contains(
                    where: scene.reply.has
                )
            else { return [] }
            return scene.whole(0.75)
        },
        ToneRule(
            "redirect.hand-off-without-reason",
            .warning,
            .practice,
            rationale: "Moving a conversation without a reason looks like hiding it.",
            advice: "Say what you need, or why this is not for the public.",
            scope: [.replies, .publicOnly]
        ) { scene in
            scene.reply.has("act.private") && !scene.reading.ruleLabels.contains(.handOffReason)
                ? scene.findings(of: "act.private", confidence: 0.7) : []
        },
    ]
}

/// Finds questions for what the thread already says.
enum RepeatedQuestions {
    static func find(in scene: RuleScene) -> [RuleFinding] {
        guard let incoming = scene.reading.incoming else { return [] }
        var findings: [RuleFinding] = []
        for (slot, given) in givenSlots(incoming, scene.incomingData) {
            for range in scene.places(of: "slot.\(slot)") {
                let sentence = Int(scene.reply.tokens[range.lowerBound].sentence)
                let isAsked =
                    scene.reply.has("act.ask", inSentence: sentence) || scene.reply.sentences[sentence].isQuestion
                let isEchoed = scene.reply.sentences[sentence].tokens.contains {
                    scene.reading.echoes.contains($0) && scene.reply.tokens[$0].kind != .word
                }
                guard isAsked, !isEchoed else { continue }
                var finding = RuleFinding(range: scene.reply.bytes(of: range), arguments: ["given": given])
                finding.related = [RelatedText(role: .customer, text: given, range: nil)]
                findings.append(finding)
            }
        }
        return findings
    }

    /// What the customer has already given: number, date, mail address, phone.
    private static func givenSlots(_ incoming: AnalyzedText, _ data: [PersonalDatum]) -> [(String, String)] {
        var slots: [(String, String)] = []
        for datum in data {
            switch datum.kind {
            case .order: slots.append(("order", incoming.text(datum.range)))
            case .phone: slots.append(("phone", incoming.text(datum.range)))
            case .email: slots.append(("email", incoming.text(datum.range)))
            default: break
            }
        }
        // Whatever they gave first is enough to say that they gave it.
        var told: Set<String> = []
        slots = slots.filter { told.insert($0.0).inserted }
        return slots
    }
}
