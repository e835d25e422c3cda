public import LanguageAnalysis

/// A word or phrase that a ``LexiconMatcher`` looks for.
public struct LexiconEntry: Hashable, Codable, Sendable {
    /// How much of a word an entry has to be.
    public enum Mode: String, Codable, CaseIterable, Sendable {
        /// The whole word.
        case word
        /// The beginning of a word, whatever follows.
        case stem
        /// Any part of a word: only for letters that no honest word contains.
        case glue
    }

    /// The word or phrase, as one would write it; words are separated by spaces.
    public var text: String
    /// The language it is a word of; `TextLanguage.other` for one that is used in all.
    public var language: TextLanguage
    /// What it is evidence of.
    public var category: LexiconCategory
    /// How bad it is.
    public var severity: LexiconSeverity
    /// How much of a word it has to be.
    public var mode: Mode
    /// Whether it is aimed at somebody by itself, as "shut your face" is.
    public var isDirected: Bool
    /// Whether its diacritics have to be there, because without them it is another word.
    public var needsDiacritics: Bool

    /// Describes an entry.
    public init(
        _ text: String,
        language: TextLanguage,
        category: LexiconCategory,
        severity: LexiconSeverity = .strong,
        mode: Mode = .word,
        isDirected: Bool = false,
        needsDiacritics: Bool = false
    ) {
        self.text = text
        self.language = language
        self.category = category
        self.severity = severity
        self.mode = mode
        self.isDirected = isDirected
        self.needsDiacritics = needsDiacritics
    }
}
