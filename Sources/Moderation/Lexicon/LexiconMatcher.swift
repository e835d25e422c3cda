public import LanguageAnalysis

/// Finds the entries of lexicons in texts, disguised ones too, with the exact place and how they were disguised.
///
/// Entries are words of a language, and match in comments of that language only; of phrases that overlap the longest wins,
/// and an allowed phrase takes away every match inside it. A match is evidence and no verdict.
public struct LexiconMatcher: Sendable {
    /// The entries, those of all packs.
    public let entries: [LexiconEntry]

    private let words: LexiconTrie
    private let glued: LexiconTrie

    /// Compiles entries.
    ///
    /// - Parameters:
    ///   - entries: what is looked for; an entry without a letter is passed over.
    ///   - allowed: words and phrases inside which nothing is found, whatever the language.
    /// - Complexity: O(*n* log *n*) in the letters.
    public init(entries: [LexiconEntry], allowed: [String] = []) {
        self.entries = entries
        var words: [(codes: [UInt8], form: LexiconTrie.Form)] = []
        var glued: [(codes: [UInt8], form: LexiconTrie.Form)] = []
        for (index, entry) in entries.enumerated() {
            let variants = LexiconSpelling.variants(
                of: entry.text,
                language: entry.language,
                needsDiacritics: entry.needsDiacritics
            )
            func form(_ isTransliterated: Bool = false) -> LexiconTrie.Form {
                LexiconTrie.Form(
                    entry: Int32(index),
                    isOpen: entry.mode != .word,
                    isTransliterated: isTransliterated,
                    isAllowed: false
                )
            }
            for codes in variants {
                if entry.mode == .glue { glued.append((codes, form())) } else { words.append((codes, form())) }
            }
            if entry.language == .russian, let codes = variants.first.flatMap(LexiconSpelling.transliterated) {
                words.append((codes, form(true)))
            }
        }
        for phrase in allowed {
            let isOpen = phrase.utf8.last == UInt8(ascii: "*")
            let form = LexiconTrie.Form(entry: -1, isOpen: isOpen, isTransliterated: false, isAllowed: true)
            for codes in LexiconSpelling.variants(of: phrase, language: .other, needsDiacritics: false) {
                words.append((codes, form))
            }
        }
        self.words = LexiconTrie(words)
        self.glued = LexiconTrie(glued)
    }

    /// Compiles packs, the shipped ones by default.
    ///
    /// - Throws: ``LexiconPackError`` with the pack's language and line.
    public init(packs: [LexiconPack] = LexiconPack.shipped) throws(LexiconPackError) {
        var entries: [LexiconEntry] = []
        var allowed: [String] = []
        for pack in packs {
            let parsed = try pack.parsed()
            entries += parsed.entries
            allowed += parsed.allowed
        }
        self.init(entries: entries, allowed: allowed)
    }

    /// The matches in a text, in order, none inside another of the same category.
    ///
    /// - Parameters:
    ///   - text: any text.
    ///   - language: its language; `nil` where it is not known, and then words of all languages are looked for.
    /// - Returns: the matches.
    /// - Complexity: O(*n*) in the text's bytes, whatever they are.
    public func matches(in text: String, language: TextLanguage? = nil) -> [LexiconMatch] {
        matches(utf8: Array(text.utf8)) { _ in language }
    }

    /// The matches in bytes of UTF-8, where the language of each place may be another.
    ///
    /// - Parameters:
    ///   - utf8: a text; bytes that are not valid belong to no word.
    ///   - language: says for the position of a byte in which language that stretch is; `nil` for unknown.
    /// - Returns: the matches.
    public func matches(utf8: [UInt8], language: (Int) -> TextLanguage?) -> [LexiconMatch] {
        var scratch = LexiconScratch()
        return matches(utf8: utf8, scratch: &scratch, language: language)
    }

    func matches(
        utf8: [UInt8],
        scratch: inout LexiconScratch,
        language: (Int) -> TextLanguage?
    ) -> [LexiconMatch] {
        scratch.reader.read(utf8)
        let units = scratch.reader.units
        var walk = LexiconWalk(words: words, glued: glued)
        var judge = LexiconJudge(units: units, entries: entries)
        walk.run(units) { state, index, form in judge.consider(state, endingAt: index, form) }
        scratch.steps += walk.steps
        return judge.matches(language: language)
    }
}

/// Buffers that are reused from text to text, and a count of the work done.
struct LexiconScratch {
    var reader = UnitReader()
    var steps = 0
}
