internal import Conversations
internal import LanguageAnalysis

extension ToneRuleCatalogue {
    /// Fit for the medium and the person.
    static let medium: [ToneRule] = [
        ToneRule(
            "medium.length",
            .warning,
            .practice,
            rationale: "Nobody reads a letter under a photo, and platforms cut off.",
            advice: "Say it shorter.",
            needs: [.channel],
            scope: .all,
            needsLanguagePack: false
        ) { scene in
            LengthFit.find(in: scene)
        },
        ToneRule(
            "medium.register-mix",
            .error,
            .practice,
            rationale: "Formal and informal address in one reply reads as machine-written.",
            advice: "Choose one, best the customer's own."
        ) { scene in
            RegisterVote.find(in: scene)
        },
        ToneRule(
            "medium.shouting",
            .warning,
            .practice,
            rationale: "Capitals and stacked marks shout.",
            advice: "Write it plainly.",
            scope: .all,
            needsLanguagePack: false
        ) { scene in
            ShoutFinder.find(in: scene)
        },
        ToneRule(
            "medium.language-mismatch",
            .error,
            .practice,
            rationale: "They wrote in another language.",
            advice: "Answer in theirs.",
            needs: [.incoming],
            needsLanguagePack: false
        ) { scene in
            guard let incoming = scene.reading.incoming, scene.wordCount >= 5,
                incoming.languageConfidence >= 0.8, scene.reply.languageConfidence >= 0.8,
                incoming.language != .other, scene.reply.language != .other, incoming.language != scene.reply.language
            else { return [] }
            let languages = ["theirs": incoming.language.rawValue, "yours": scene.reply.language.rawValue]
            return scene.whole(0.9, arguments: languages)
        },
        ToneRule(
            "medium.long-sentence",
            .info,
            .practice,
            rationale: "On a phone a long sentence is a wall.",
            advice: "Make two of it.",
            scope: .all
        ) { scene in
            let limit = ["de": 24, "ru": 22, "ro": 26][scene.reply.language.rawValue] ?? 28
            return scene.reply.sentences.indices.compactMap { index in
                let words = scene.reply.sentences[index].tokens.count {
                    scene.reply.tokens[$0].kind == .word && !scene.reply.tokens[$0].flags.contains(.quoted)
                        && !scene.reply.tokens[$0].flags.contains(.joined)
                }
                guard words > limit else { return nil }
                return RuleFinding(
                    range: scene.bytes(ofSentence: index),
                    confidence: 0.9,
                    arguments: ["words": String(words)]
                )
            }
        },
    ]
}

/// Counts a draft in the units of where it goes.
enum LengthFit {
    /// Words that still fit the medium: not measured, a starting point to change by configuration.
    static let words: [ChannelClass: ClosedRange<Int>] = [
        .publicSocial: 1...80, .review: 20...120, .directMessage: 1...50, .mail: 40...200,
    ]

    static func find(in scene: RuleScene) -> [RuleFinding] {
        guard let channel = scene.draft.channel else { return [] }
        let surface: PlatformSurface = scene.draft.kind == .post ? .post : channel.replySurface ?? .comment
        let broken = PlatformFactsTable.standard.checkLength(
            of: scene.draft.text,
            on: channel.platform,
            surface: surface
        )
        if let first = broken.violations.first {
            return scene.whole(1, arguments: ["length": String(first.length), "most": String(first.limit.maximum)])
        }
        guard scene.draft.kind == .reply, let range = words[channel.channelClass], scene.wordCount > range.upperBound
        else {
            return []
        }
        return scene.whole(0.7, arguments: ["words": String(scene.wordCount), "most": String(range.upperBound)])
    }
}

/// Counts votes for formal and informal address.
enum RegisterVote {
    static func find(in scene: RuleScene) -> [RuleFinding] {
        let (formal, informal) = scene.reading.registerVotes
        guard !formal.isEmpty, !informal.isEmpty else { return [] }
        let minority = formal.count < informal.count ? formal : informal
        let majority = formal.count < informal.count ? informal : formal
        var finding = RuleFinding(range: scene.reply.bytes(of: minority[0]), confidence: 0.88)
        let other = scene.reply.bytes(of: majority[0])
        finding.related = [RelatedText(role: .draft, text: scene.reply.text(other), range: other)]
        let (mine, theirs) = (scene.reply.text(finding.range), scene.reply.text(other))
        let isFormal = formal.count < informal.count
        finding.arguments = ["formal": isFormal ? mine : theirs, "informal": isFormal ? theirs : mine]
        return [finding]
    }
}

/// Finds words in capitals and stacked marks.
enum ShoutFinder {
    static func find(in scene: RuleScene) -> [RuleFinding] {
        let text = scene.reply
        var findings: [RuleFinding] = []
        var run: [Int] = []
        func closeRun() {
            if run.count >= 2 {
                let range = text.bytes(of: run[0]..<(run[run.count - 1] + 1))
                let plain = FixIt.Edit(range: range, replacement: text.text(range).lowercased())
                let fix = FixIt(edits: [plain], safety: .suggest)
                findings.append(RuleFinding(range: range, confidence: 0.85, fixes: [fix]))
            }
            run = []
        }
        for index in text.tokens.indices {
            let token = text.tokens[index]
            if token.kind == .word {
                if token.flags.contains(.allCapitals), !scene.protectedTokens.contains(index) {
                    if !isShort(index, text) { run.append(index) }
                } else if !run.isEmpty, !token.flags.contains(.capitalised) || !isShort(index, text) {
                    // A short word in small letters ends it too: "NASA and IKEA" are two names.
                    closeRun()
                }
            } else if token.kind == .punctuation, token.flags.contains(.repeated), isShout(text, token) {
                let mark = text.utf8[token.range].contains(UInt8(ascii: "?")) ? "?" : "!"
                let fix = FixIt(edits: [.init(range: token.range, replacement: mark)], safety: .safe)
                findings.append(RuleFinding(range: token.range, confidence: 0.9, fixes: [fix]))
            }
        }
        closeRun()
        let emoji = text.tokens.filter { $0.kind == .emoji && text.utf8[$0.range.lowerBound] >= 0x80 }
        if emoji.count > 3 { findings.append(RuleFinding(range: emoji[3].range, confidence: 0.7)) }
        return findings
    }

    private static func isShort(_ index: Int, _ text: AnalyzedText) -> Bool {
        text.key(of: index).count < 4
    }

    private static func isShout(_ text: AnalyzedText, _ token: Token) -> Bool {
        text.utf8[token.range].count { $0 == UInt8(ascii: "!") } >= 1
    }
}
