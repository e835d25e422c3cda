/// Knows how words are spelled.
///
/// The package has two: ``FrequentSlips``, which knows slips and nothing else, and ``HunspellDictionary``,
/// which reads dictionaries that are installed with many programs.
public protocol SpellChecker: Sendable {
    /// Whether a word is right; `nil` where the checker cannot know, as with a language it has no words of.
    ///
    /// - Parameters:
    ///   - word: one word as written, with apostrophes and hyphens inside it.
    ///   - language: the language of its sentence.
    /// - Returns: `true`, `false` or, where it cannot know, `nil`.
    func isCorrect(_ word: String, language: TextLanguage) -> Bool?

    /// What was probably meant, the likeliest first; empty where nothing is near.
    ///
    /// - Parameters:
    ///   - word: a word that is not right.
    ///   - language: the language of its sentence.
    ///   - limit: how many at most.
    /// - Returns: the words, the likeliest first.
    func corrections(of word: String, language: TextLanguage, limit: Int) -> [String]

    /// The words of a text that are wrong, in order; a default asks about one word after the other.
    ///
    /// - Parameters:
    ///   - text: a text that was read.
    ///   - limit: how many corrections each word gets at most.
    /// - Returns: the wrong words with their places.
    func misspellings(in text: AnalyzedText, limit: Int) -> [Misspelling]
}

/// A word that a checker holds to be wrong.
public struct Misspelling: Hashable, Sendable {
    /// Where it stands, in UTF-8 bytes.
    public var range: Range<Int>
    /// The word as written.
    public var word: String
    /// What was probably meant, the likeliest first.
    public var corrections: [String]

    /// Describes a word that a checker of one's own holds to be wrong.
    public init(range: Range<Int>, word: String, corrections: [String] = []) {
        self.range = range
        self.word = word
        self.corrections = corrections
    }
}

extension SpellChecker {
    /// The words of a text that are wrong, in order.
    ///
    /// Passed over are words in quotation marks, words in capitals, words with a capital inside a sentence where the
    /// language gives it to names only, words in another language than the text's, and words this checker cannot know.
    ///
    /// - Parameters:
    ///   - text: a text that was read.
    ///   - limit: how many corrections each word gets at most.
    /// - Returns: the wrong words with their places.
    /// - Complexity: O(*w*) look-ups in the words.
    public func misspellings(in text: AnalyzedText, limit: Int = 3) -> [Misspelling] {
        var found: [Misspelling] = []
        text.forEachSpelledWord { tokens in
            let range = text.bytes(of: tokens)
            let word = text.text(range)
            guard isCorrect(word, language: text.language) == false else { return }
            let corrections = corrections(of: word, language: text.language, limit: limit)
            found.append(Misspelling(range: range, word: word, corrections: corrections))
        }
        return found
    }
}

extension AnalyzedText {
    /// Calls a closure with the tokens of each word whose spelling says something: parts joined by apostrophes and hyphens
    /// are one word to a dictionary.
    func forEachSpelledWord(_ body: (Range<Int>) -> Void) {
        var index = 0
        while index < tokens.count {
            var end = index + 1
            while end < tokens.count, tokens[end].flags.contains(.joined), tokens[end].kind == .word { end += 1 }
            defer { index = end }
            let token = tokens[index]
            guard token.kind == .word, token.flags.isDisjoint(with: [.quoted, .allCapitals]) else { continue }
            // Only words are sure to stand in a sentence.
            let sentence = Int(token.sentence)
            guard sentences[sentence].language == language else { continue }
            if token.flags.contains(.capitalised), language != .german,
                sentences[sentence].tokens.first(where: { tokens[$0].kind == .word }) != index
            {
                continue
            }
            body(index..<end)
        }
    }
}
