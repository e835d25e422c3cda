/// Knows the slips people make most, and what they meant; of all other words it knows nothing.
///
/// A slip is a spelling that is no word of its language. Those of the package stand in two places: in lists, such as
/// `recieve`, and in what is one stroke away from one of some thousand frequent words and no word itself, such as
/// `adddress`.
public struct FrequentSlips: SpellChecker {
    /// The slips of the package, in English, German, Russian and Romanian.
    public static let shipped: FrequentSlips = {
        var slips = FrequentSlips(sources: [
            .english: englishSlips, .german: germanSlips, .russian: russianSlips, .romanian: romanianSlips,
        ])
        slips.readsFrequentWords = true
        return slips
    }()

    private var corrections: [TextLanguage: [String: String]] = [:]
    /// Folded, so that they are found with diacritics or without.
    private var keys: [TextLanguage: [[UInt8]: String]] = [:]
    private var readsFrequentWords = false

    /// Reads lists of slips, and knows only these.
    ///
    /// - Parameter sources: for each language lines of `slip=correction`; other lines are passed over.
    public init(sources: [TextLanguage: String]) {
        for (language, source) in sources {
            for line in source.split(whereSeparator: \.isNewline) {
                let parts = line.split(separator: "=")
                if parts.count == 2 { add(String(parts[0]), correction: String(parts[1]), language: language) }
            }
        }
    }

    /// Adds a slip to those known; neither its case nor its diacritics count.
    public mutating func add(_ slip: String, correction: String, language: TextLanguage) {
        corrections[language, default: [:]][slip.lowercased()] = correction
        keys[language, default: [:]][Folding.key(slip)] = correction
    }

    /// The slips that stand in the list of a language, in small letters.
    public func slips(of language: TextLanguage) -> [String: String] {
        corrections[language] ?? [:]
    }

    /// `false` for a slip that is known; `nil` for every other word.
    ///
    /// - Complexity: O(*w*) in the frequent words of the same first letter and about the same length.
    public func isCorrect(_ word: String, language: TextLanguage) -> Bool? {
        meant(by: Folding.key(word), language).isEmpty ? nil : false
    }

    /// What was meant by a slip that is known, the likeliest first; empty for every other word.
    public func corrections(of word: String, language: TextLanguage, limit: Int) -> [String] {
        let isCapital = word.unicodeScalars.first?.properties.isUppercase == true
        return FrequentSlips.spelled(meant(by: Folding.key(word), language), limit, isCapital: isCapital)
    }

    private static func spelled(_ words: [String], _ limit: Int, isCapital: Bool) -> [String] {
        words.prefix(max(0, limit)).map { isCapital ? $0.prefix(1).uppercased() + $0.dropFirst() : $0 }
    }

    private func meant(by key: [UInt8], _ language: TextLanguage) -> [String] {
        if let listed = keys[language]?[key] { return [listed] }
        return readsFrequentWords ? FrequentWords.shipped(language)?.meant(by: key) ?? [] : []
    }

    /// The slips of a text, in order, found as ``SpellChecker/misspellings(in:limit:)`` finds them, and sooner.
    public func misspellings(in text: AnalyzedText, limit: Int = 3) -> [Misspelling] {
        let words = readsFrequentWords ? FrequentWords.shipped(text.language) : nil
        let listed = keys[text.language] ?? [:]
        var found: [Misspelling] = []
        text.forEachSpelledWord { tokens in
            if tokens.count == 1, let words, words.known.contains(text.tokens[tokens.lowerBound].hash) { return }
            let range = text.bytes(of: tokens)
            let key = text.folded[range].filter { $0 != Folding.filler }
            let meant = listed[key].map { [$0] } ?? words?.meant(by: key) ?? []
            guard let likeliest = meant.first else { return }
            let token = text.tokens[tokens.lowerBound]
            let isCapital = token.flags.contains(.capitalised)
            let isFirst = text.sentences[Int(token.sentence)].tokens.lowerBound == tokens.lowerBound
            // A German name is near a verb more often than a verb gets a capital.
            if isCapital, !isFirst, listed[key] == nil, likeliest.first?.isLowercase == true { return }
            let word = text.text(range)
            // Plays with capitals are meant: `greAAt`.
            if word.dropFirst().contains(where: \.isUppercase) { return }
            let corrections = FrequentSlips.spelled(meant, limit, isCapital: isCapital)
            found.append(Misspelling(range: range, word: word, corrections: corrections))
        }
        return found
    }
}
