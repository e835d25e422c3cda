public import LanguageAnalysis

/// The entries of a language as text, which is how they are shipped and how users write their own.
///
/// ```
/// # a comment
/// [set n]
/// |s|es
/// [insult.strong]
/// moron{n}; (bull|dip)shitter(|s); clown*
/// [insult.severe directed]
/// drop dead
/// [allow]
/// scunthorpe
/// ```
///
/// A heading names a category and a severity; `directed` says that the entries are aimed at somebody by themselves, and
/// `everywhere` that they are used in all languages. Entries are parted by semicolons. `(a|b)` stands for either, `{n}` for
/// a set that was named before, `*` at the end for any ending and on both sides for any place in a word; `=` before an entry
/// says that its diacritics must be there. What `[allow]` lists takes away every match inside it.
public struct LexiconPack: Hashable, Codable, Sendable {
    /// The language of the entries.
    public var language: TextLanguage
    /// A name for messages and for the version that findings cite.
    public var name: String
    /// The text.
    public var source: String

    /// Takes a pack; it is read when a matcher is made.
    public init(language: TextLanguage, name: String, source: String) {
        self.language = language
        self.name = name
        self.source = source
    }

    /// The packs of the package: what is abusive in English, German, Russian and Romanian.
    public static let shipped: [LexiconPack] = [
        english, englishHate, german, germanHate, russian, russianHate, romanian, romanianHate,
    ]
}

/// Why a pack could not be read.
public struct LexiconPackError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Code: String, Hashable, Sendable {
        /// An entry stands before the first heading.
        case entryOutsideSection
        /// A heading has no category, or a word that is not known.
        case malformedHeading
        /// An entry has a bracket without its partner, or no letters.
        case malformedEntry
        /// An entry names a set that was not defined before it.
        case unknownSet
        /// An entry stands for more than 4,000 forms.
        case tooManyForms
    }

    /// What is wrong.
    public var code: Code
    /// The pack that could not be read.
    public var pack: String
    /// The line, from 1.
    public var line: Int
    /// The words in question.
    public var detail: String

    /// In words.
    public var description: String { "\(pack) pack, line \(line): \(code.rawValue): \(detail)" }
}
