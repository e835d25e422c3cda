import LanguageAnalysis

/// Knows the names of the harbours, and what people write instead.
struct HarbourSpelling: SpellChecker {
    private let meant = ["maram": "Marram", "kestral": "Kestrel"]

    func isCorrect(_ word: String, language: TextLanguage) -> Bool? {
        // Of every other word it knows nothing; only a whole dictionary may say that a word is right.
        language == .english && meant[word.lowercased()] != nil ? false : nil
    }

    func corrections(of word: String, language: TextLanguage, limit: Int) -> [String] {
        guard language == .english, limit > 0 else { return [] }
        return meant[word.lowercased()].map { [$0] } ?? []
    }
}
