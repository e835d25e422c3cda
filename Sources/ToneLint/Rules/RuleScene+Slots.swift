internal import LanguageAnalysis

/// What a rule suggests for the words it found.
typealias RuleRemedy = @Sendable (_ scene: RuleScene, _ range: Range<Int>) -> FixIt?

extension RuleScene {
    /// Suggests an open place instead of some words.
    func slot(_ name: String, for range: Range<Int>) -> FixIt {
        FixIt(edits: [.init(range: range, replacement: "${\(name)}")], safety: .suggest)
    }

    /// Suggests an open place at the beginning of the body.
    func slotFirst(_ name: String) -> FixIt {
        let start = bodyRange.lowerBound
        return FixIt(edits: [.init(range: start..<start, replacement: "${\(name)} ")], safety: .suggest)
    }

    /// Suggests an open place at the end of the sentence around some words, before its last marks.
    func slotLast(_ name: String, inSentenceOf range: Range<Int>) -> FixIt? {
        guard let sentence = sentence(at: range),
            let last = reply.sentences[sentence].tokens.last(where: { isSaid(reply.tokens[$0]) })
        else { return nil }
        let end = reply.tokens[last].range.upperBound
        return FixIt(edits: [.init(range: end..<end, replacement: " ${\(name)}")], safety: .suggest)
    }

    /// Suggests leaving out the sentence around some words; nothing where it is all there is.
    func withoutSentence(of range: Range<Int>) -> FixIt? {
        guard let sentence = sentence(at: range), reply.sentences.count(where: { $0.zone == .body }) > 1 else {
            return nil
        }
        return deletion(ofSentence: sentence, .suggest)
    }

    private func sentence(at range: Range<Int>) -> Int? {
        reply.tokenIndices(in: range).first.map { Int(reply.tokens[$0].sentence) }
    }

    /// Whether a token is read aloud, unlike a mark.
    private func isSaid(_ token: Token) -> Bool {
        token.kind != .punctuation && token.kind != .lineBreak && token.kind != .emoji
    }
}

extension FixIt {
    /// A remedy that leaves the sentence out.
    static let withoutSentence: RuleRemedy = { $0.withoutSentence(of: $1) }

    /// A remedy that puts an open place for the words found.
    static func slot(_ name: String) -> RuleRemedy { { $0.slot(name, for: $1) } }

    /// A remedy that puts an open place at the end of the sentence.
    static func slotLast(_ name: String) -> RuleRemedy { { $0.slotLast(name, inSentenceOf: $1) } }
}

extension [RuleFinding] {
    /// The findings, each with what a remedy suggests where it has no fix yet.
    func remedied(in scene: RuleScene, by remedy: RuleRemedy) -> [RuleFinding] {
        map { finding in
            guard finding.fixes.isEmpty, let fix = remedy(scene, finding.range) else { return finding }
            var finding = finding
            finding.fixes = [fix]
            return finding
        }
    }
}
