/// Knows the slips people make most, and what they meant; of all other words it knows nothing.
///
/// Each entry is a spelling that is no word of its language, so that a hit is a slip for certain.
public struct FrequentSlips: SpellChecker {
    /// The slips of the package, in English, German, Russian and Romanian.
    public static let shipped = FrequentSlips(sources: [
        .english: englishSlips, .german: germanSlips, .russian: russianSlips, .romanian: romanianSlips,
    ])

    private var corrections: [TextLanguage: [String: String]] = [:]

    /// Reads lists of slips.
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

    /// Adds a slip to those known; its case does not count.
    public mutating func add(_ slip: String, correction: String, language: TextLanguage) {
        corrections[language, default: [:]][slip.lowercased()] = correction
    }

    /// The slips known of a language, in small letters.
    public func slips(of language: TextLanguage) -> [String: String] {
        corrections[language] ?? [:]
    }

    /// `false` for a slip that is known; `nil` for every other word.
    public func isCorrect(_ word: String, language: TextLanguage) -> Bool? {
        correction(of: word, language) == nil ? nil : false
    }

    /// What was meant by a slip that is known; empty for every other word.
    public func corrections(of word: String, language: TextLanguage, limit: Int) -> [String] {
        guard limit > 0, let correction = correction(of: word, language) else { return [] }
        let isCapital = word.unicodeScalars.first?.properties.isUppercase == true
        return [isCapital ? correction.prefix(1).uppercased() + correction.dropFirst() : correction]
    }

    private func correction(of word: String, _ language: TextLanguage) -> String? {
        corrections[language]?[word.lowercased()]
    }
}
