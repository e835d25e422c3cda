/// A sentence of a text.
public struct Sentence: Hashable, Sendable {
    /// Its tokens, as indices into ``AnalyzedText/tokens``; line breaks belong to none.
    public internal(set) var tokens: Range<Int>
    /// Its language, as identified or given.
    public internal(set) var language: TextLanguage
    /// Whether it ends in a question mark.
    public internal(set) var isQuestion: Bool
    /// Which part of the text it belongs to.
    public internal(set) var zone: Zone

    /// The number of the tables it is read by.
    var table = 0

    /// The parts of a message.
    public enum Zone: UInt8, Hashable, Sendable {
        /// Addresses the reader.
        case greeting
        /// What the text has to say.
        case body
        /// Closing formula, name or initials.
        case signOff
    }
}

/// Finds sentences and quoted spans among tokens.
struct Segmenter {
    private static let stop = WordHash.of(".".utf8)
    private static let question = WordHash.of("?".utf8)
    private static let exclamation = WordHash.of("!".utf8)
    private static let colon = WordHash.of(":".utf8)

    /// Hashes of words after which a full stop ends no sentence.
    let abbreviations: WordHashes

    func sentences(of tokens: inout [Token], into sentences: inout [Sentence]) {
        sentences.removeAll(keepingCapacity: true)
        var start = 0
        var index = 0
        func close(_ end: Int, _ tokens: inout [Token], _ isQuestion: Bool) {
            guard end > start else { return }
            for position in start..<end { tokens[position].sentence = Int32(sentences.count) }
            sentences.append(
                Sentence(tokens: start..<end, language: .other, isQuestion: isQuestion, zone: .body)
            )
        }
        while index < tokens.count {
            if tokens[index].kind == .lineBreak {
                close(index, &tokens, false)
                tokens[index].sentence = Int32(max(0, sentences.count - 1))
                index += 1
                start = index
                continue
            }
            guard ends(at: index, tokens) else {
                index += 1
                continue
            }
            let isQuestion = asks(at: index, tokens)
            index += 1
            while index < tokens.count, trails(index, tokens) { index += 1 }
            close(index, &tokens, isQuestion)
            start = index
        }
        close(tokens.count, &tokens, false)
    }

    private func asks(at index: Int, _ tokens: [Token]) -> Bool {
        tokens[index].hash == Segmenter.question
            || index > 0 && tokens[index].hash == Segmenter.exclamation && tokens[index - 1].hash == Segmenter.question
    }

    private func ends(at index: Int, _ tokens: [Token]) -> Bool {
        let token = tokens[index]
        guard token.kind == .punctuation else { return false }
        if token.hash == Segmenter.question || token.hash == Segmenter.exclamation { return true }
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        if token.hash == Tokenizer.ellipsis { return next?.flags.contains(.capitalised) ?? true }
        guard token.hash == Segmenter.stop else { return false }
        guard let next, next.kind != .lineBreak else { return true }
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        if next.flags.contains(.spaceBefore) == false, next.kind != .emoji {
            return before.kind == .word && next.kind == .word && next.flags.contains(.capitalised)
                && before.end - before.start > 3
        }
        if before.kind == .number {
            // A short number with a full stop is an ordinal, as in `12. Mai`, unless a time or price went before it.
            return next.kind != .word || before.end - before.start > 2 || next.flags.contains(.cyrillic)
        }
        if before.kind == .word {
            if abbreviations.contains(before.hash) { return false }
            let isInitial = before.flags.contains(.capitalised) && before.end - before.start <= 2
            return !(isInitial && next.flags.contains(.capitalised))
        }
        return true
    }

    /// Whether a token still belongs to the sentence that just ended: closing quotes, brackets, pictographs.
    private func trails(_ index: Int, _ tokens: [Token]) -> Bool {
        let token = tokens[index]
        if token.kind == .emoji { return true }
        guard token.kind == .punctuation, !token.flags.contains(.spaceBefore) else { return false }
        return token.hash != Segmenter.colon && !QuoteMarks.opens(token.hash)
    }
}
