internal import LanguageAnalysis

/// Suggests a new sentence after an apology, in place of its but.
enum ApologyBut {
    static let endsSentence: RuleRemedy = { scene, range in
        let tokens = scene.reply.tokenIndices(in: range)
        guard let but = tokens.last(where: { scene.reply.token($0, is: "CONTRAST") }), but > 0,
            but + 1 < scene.reply.tokens.count
        else { return nil }
        let before = scene.reply.tokens[but - 1]
        let next = scene.reply.tokens[but + 1].range
        // The comma goes with the but.
        let isComma = before.kind == .punctuation
        let start = isComma ? before.range.lowerBound : before.range.upperBound
        return FixIt(
            edits: [.init(range: start..<next.upperBound, replacement: ". " + scene.capitalised(next))],
            safety: .suggest
        )
    }
}

/// Suggests leaving out the clause with a reproach, up to its comma.
enum ReproachClause {
    static let goes: RuleRemedy = { scene, range in
        guard let first = scene.reply.tokenIndices(in: range).first else { return nil }
        let sentence = scene.reply.sentences[Int(scene.reply.tokens[first].sentence)].tokens
        let opens = sentence.first.map { scene.reply.tokens[$0].range.lowerBound }
        let comma = sentence.first { index in
            scene.reply.tokens[index].range.lowerBound >= range.upperBound
                && scene.reply.text(scene.reply.tokens[index].range) == ","
        }
        guard let comma, opens == range.lowerBound, comma + 1 < sentence.upperBound else { return nil }
        let next = scene.reply.tokens[comma + 1].range
        return FixIt(
            edits: [.init(range: range.lowerBound..<next.upperBound, replacement: scene.capitalised(next))],
            safety: .suggest
        )
    }
}

extension RuleScene {
    /// A word of the draft as it stands at the beginning of a sentence.
    fileprivate func capitalised(_ bytes: Range<Int>) -> String {
        let word = reply.text(bytes)
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}
