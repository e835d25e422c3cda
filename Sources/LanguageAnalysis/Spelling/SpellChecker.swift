/// Knows how words are spelled.
///
/// The package has two: ``FrequentSlips``, which knows some hundred slips and nothing else, and ``HunspellDictionary``,
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
}

/// A word that a checker holds to be wrong.
public struct Misspelling: Hashable, Sendable {
    /// Where it stands, in UTF-8 bytes.
    public var range: Range<Int>
    /// The word as written.
    public var word: String
    /// What was probably meant, the likeliest first.
    public var corrections: [String]
}

extension SpellChecker {
    /// The words of a text that are wrong, in order; words in quotation marks, names in all capitals, and words this
    /// checker cannot know are passed over.
    ///
    /// - Parameters:
    ///   - text: a text that was read.
    ///   - limit: how many corrections each word gets at most.
    /// - Returns: the wrong words with their places.
    /// - Complexity: O(*w*) look-ups in the words.
    public func misspellings(in text: AnalyzedText, limit: Int = 3) -> [Misspelling] {
        var found: [Misspelling] = []
        var index = 0
        while index < text.tokens.count {
            var end = index + 1
            // Parts joined by apostrophes and hyphens are one word to a dictionary.
            while end < text.tokens.count, text.tokens[end].flags.contains(.joined), text.tokens[end].kind == .word {
                end += 1
            }
            defer { index = end }
            let token = text.tokens[index]
            guard token.kind == .word, !token.flags.contains(.quoted), !token.flags.contains(.allCapitals) else {
                continue
            }
            let range = text.bytes(of: index..<end)
            let word = text.text(range)
            let language = text.sentences[Int(token.sentence)].language
            guard isCorrect(word, language: language) == false else { continue }
            found.append(
                Misspelling(
                    range: range,
                    word: word,
                    corrections: corrections(of: word, language: language, limit: limit)
                )
            )
        }
        return found
    }
}
