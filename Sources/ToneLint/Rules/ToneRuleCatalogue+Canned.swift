internal import LanguageAnalysis

extension ToneRuleCatalogue {
    /// Canned and generic text.
    static let canned: [ToneRule] = [
        ToneRule(
            "canned.empty-ack",
            .error,
            .supported(.packardConcrete),
            rationale: "It answers nothing, and the next answer will be read with less patience.",
            advice: "Do not send it. Answer when you know more, or say what you do and by when.",
            scope: [.replies, .wholeOnly]
        ) { scene in
            // Praise and small talk may be answered without substance; whoever asks or complains may not.
            guard scene.judgement.labels.contains(.cannedAcknowledgement), scene.reading.isCannedAcknowledgement,
                scene.reply.has("act.ack") || scene.reply.has("act.commit"),
                scene.reading.incoming == nil || scene.stance.isComplaint || scene.stance.isQuestion
                    || scene.stance.isWaiting,
                !scene.stance.isPraising
            else { return [] }
            return scene.whole(scene.leavesSomebodyWithNothing ? 0.85 : 0.6)
        },
        ToneRule(
            "canned.vague-time",
            .warning,
            .supported(.packardConcrete),
            rationale: "Soon means nothing to somebody who waits.",
            advice: "Name the day or the hour."
        ) { scene in
            scene.places(of: "VAGUE_TIME").compactMap { range in
                let sentence = Int(scene.reply.tokens[range.lowerBound].sentence)
                let isPromise =
                    scene.reply.has("act.commit", inSentence: sentence)
                    || scene.reply.has("rule.canned.vague-time", inSentence: sentence)
                guard isPromise, !scene.reply.has("TIME_ANCHOR", inSentence: sentence) else { return nil }
                let words = scene.reply.bytes(of: range)
                return RuleFinding(range: words, fixes: [scene.slot("by when", for: words)])
            }
        },
        ToneRule(
            "canned.importance-claim",
            .warning,
            .practice,
            rationale: "Whoever has to say that an opinion matters has not shown it.",
            advice: "Leave it out, or say what their words changed."
        ) { scene in
            scene.sentenceFindings("rule.canned.importance-claim") { sentence in
                !scene.hasEcho(inSentence: sentence)
            }
        },
        ToneRule(
            "canned.inconvenience",
            .warning,
            .supported(.packardConcrete),
            rationale: "An apology for inconvenience shows that nobody looked at what happened.",
            advice: "Apologise for what happened to this person."
        ) { scene in
            // It may be the only regret in the reply: never taken out, only made to say what for.
            scene.sentenceFindings("rule.canned.inconvenience") { !scene.hasEcho(inSentence: $0) }.map { finding in
                var finding = finding
                finding.fixes = [scene.slot("what happened to them", for: finding.range)]
                return finding
            }
        },
        ToneRule(
            "canned.near-duplicate",
            .warning,
            .supported(.decock),
            rationale: "People compare: the same words to ten people are no answer to any.",
            advice: "Write what only this person could have been told.",
            needs: [.recentReplies],
            needsLanguagePack: false
        ) { scene in
            guard let twin = scene.context.recentReplies?.match(for: scene.reply) else { return [] }
            var findings = scene.whole(twin.isCopy ? 0.9 : 0.75, arguments: ["count": String(twin.count)])
            findings[0].related = [RelatedText(role: .twin, text: twin.text, range: nil)]
            return findings
        },
        ToneRule(
            "canned.placeholder",
            .error,
            .practice,
            rationale: "A template's open place was left open.",
            advice: "Fill it.",
            scope: .all,
            needsLanguagePack: false
        ) { scene in
            scene.draft.kind == .template ? [] : PlaceholderFinder.find(in: scene.reply)
        },
        ToneRule(
            "generic.no-specifics",
            .warning,
            .supported(.packardConcrete, .decock),
            rationale: "Nothing in it shows that anybody read the message.",
            advice: "Take up what they wrote about.",
            needs: [.incoming]
        ) { scene in
            guard scene.wordCount >= 8, scene.reading.echoes.isEmpty, scene.reading.anchors.isEmpty,
                !scene.reading.isConcrete, !scene.reading.asks, !scene.reply.has("act.private")
            else { return [] }
            return scene.whole(0.7)
        },
        ToneRule(
            "generic.salutation",
            .warning,
            .practice,
            rationale: "You know the name.",
            advice: "Greet them by it.",
            needs: [.customerName]
        ) { scene in
            scene.findings(of: "CUSTOMER_NOUN_SALUTATION", confidence: 0.95).remedied(in: scene) { scene, range in
                scene.slot("a greeting for \(scene.context.customerName ?? "them")", for: range)
            }
        },
        ToneRule(
            "generic.no-person",
            .info,
            .contested(.lopes),
            rationale: "A department signs; a person would be answerable.",
            advice: "Sign with a name."
        ) { scene in
            guard scene.reply.signature == nil, scene.isReviewOrMail else { return [] }
            return scene.places(of: "TEAM_WORD").suffix(1).compactMap { range in
                let sentence = Int(scene.reply.tokens[range.lowerBound].sentence)
                let isLast = sentence >= scene.reply.sentences.count - 1
                guard isLast, scene.reply.sentences[sentence].tokens.count <= 10 else { return nil }
                let words = scene.reply.bytes(of: range)
                let name = scene.context.agentName
                let fix = FixIt(edits: [.init(range: words, replacement: name ?? "${name}")], safety: .suggest)
                return RuleFinding(range: words, confidence: 0.75, fixes: [fix])
            }
        },
    ]
}
