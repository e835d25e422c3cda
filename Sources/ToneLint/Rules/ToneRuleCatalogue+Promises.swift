internal import Conversations
internal import FoundationEssentials
internal import LanguageAnalysis

extension ToneRuleCatalogue {
    /// Relevance and promises.
    static let promises: [ToneRule] = [
        ToneRule(
            "relevance.promo-in-complaint",
            .warning,
            .supported(.lopes),
            rationale: "They came with a problem, not to buy.",
            advice: "Leave the offer out.",
            needs: [.incoming]
        ) { scene in
            guard scene.stance.isComplaint else { return [] }
            return scene.sentenceFindings("act.promote") { _ in true }
        },
        ToneRule(
            "relevance.off-topic-post",
            .info,
            .practice,
            rationale: "People follow you for what you do.",
            advice: "Post what has to do with you.",
            needs: [.topics],
            scope: .posts
        ) { scene in
            guard let topics = scene.context.topics, topics.isOffTopic(scene.reply) else { return [] }
            return scene.whole(0.6)
        },
        ToneRule(
            "promise.no-date",
            .warning,
            .practice,
            rationale: "A promise without a date cannot be kept.",
            advice: "Say by when."
        ) { scene in
            // Whoever waits or complains needs the date; a promise that hangs on the customer's answer has none yet.
            let isNeeded =
                scene.reading.incoming == nil
                || (scene.stance.isComplaint || scene.stance.isWaiting) && !scene.reading.asks
            return scene.places(of: "act.commit").compactMap { range in
                let sentence = Int(scene.reply.tokens[range.lowerBound].sentence)
                let near = max(0, sentence - 1)...min(scene.reply.sentences.count - 1, sentence + 1)
                guard !near.contains(where: { scene.reply.has("TIME_ANCHOR", inSentence: $0) }) else { return nil }
                return RuleFinding(range: scene.reply.bytes(of: range), confidence: isNeeded ? 0.75 : 0.6)
            }.remedied(in: scene, by: FixIt.slotLast("by when"))
        },
        .pattern(
            "promise.absolute",
            .warning,
            .practice,
            rationale: "Nobody can keep a never.",
            advice: "Say what you changed."
        ),
        ToneRule(
            "promise.overdue",
            .error,
            .practice,
            rationale: "They are waiting for something you promised.",
            advice: "Name the promise and say where it stands.",
            needs: [.openPromises]
        ) { scene in
            guard let promises = scene.context.openPromises, let now = scene.context.now else { return [] }
            return promises.filter { $0.due.map { $0 < now } ?? false }.compactMap { promise in
                let mentions = EchoFinder(incoming: scene.analyzed(promise.text)).echoes(in: scene.reply)
                let isMet = scene.reply.has("act.did") || scene.reply.has("act.admit") || !mentions.isEmpty
                guard !isMet, var finding = scene.whole(0.9).first else { return nil }
                finding.related = [RelatedText(role: .promise, text: promise.text, range: nil)]
                return finding
            }
        },
        ToneRule(
            "promise.unsupported-claim",
            .warning,
            .practice,
            rationale: "Nobody has recorded what it refers to.",
            advice: "Leave it out, or record the contact first.",
            needs: [.contacts]
        ) { scene in
            guard scene.context.contacts?.isEmpty == true else { return [] }
            return scene.findings(of: "rule.promise.unsupported-claim").remedied(in: scene, by: ReproachClause.goes)
        },
        .pattern(
            "promise.public-compensation",
            .info,
            .contested(.herhausen, .lopes),
            rationale: "Money in public invites the next complaint; in hotel replies it helped.",
            advice: "Offer it privately.",
            scope: [.replies, .publicOnly]
        ),
    ]
}
