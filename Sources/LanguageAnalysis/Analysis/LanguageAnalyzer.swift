/// Reads texts: one value serves any number of them.
public struct LanguageAnalyzer: Sendable {
    private var matcher: PatternMatcher
    private let zones: ZoneFinder
    private let segmenter: Segmenter
    private let identifier: LanguageIdentifier
    /// The languages that have a pack.
    public let languages: [TextLanguage]

    /// Compiles packs; those of one language add to each other.
    ///
    /// - Throws: ``PackError`` with the pack's language and line.
    /// - Complexity: O(*n*) in the length of the packs.
    public init(packs: [LanguagePack] = LanguagePack.shipped) throws(PackError) {
        let lexicon = try Lexicon(packs)
        matcher = PatternMatcher(lexicon: lexicon)
        zones = ZoneFinder(lexicon.names)
        languages = lexicon.tables.map(\.language).filter { $0 != .other }
        segmenter = Segmenter(abbreviations: lexicon.abbreviations)
        identifier = LanguageIdentifier()
    }

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - text: any text; nothing in it can make the call fail.
    ///   - language: its language where the caller knows it; otherwise each sentence's is identified.
    /// - Returns: the text with all that was found in it.
    /// - Complexity: O(*n*) in the text's bytes.
    public func analyze(_ text: String, language: TextLanguage? = nil) -> AnalyzedText {
        analyze(utf8: Array(text.utf8), language: language)
    }

    /// Reads bytes that should be UTF-8; bytes that are not separate words and are otherwise passed over.
    public func analyze(utf8: [UInt8], language: TextLanguage? = nil) -> AnalyzedText {
        var copy = self
        var result = AnalyzedText()
        copy.analyze(utf8: utf8, language: language, into: &result)
        return result
    }

    /// Reads a text into a value that is reused, so that many texts are read without allocating for each.
    public mutating func analyze(utf8: [UInt8], language: TextLanguage? = nil, into result: inout AnalyzedText) {
        result.utf8.removeAll(keepingCapacity: true)
        result.utf8.append(contentsOf: utf8)
        result.lexicon = matcher.lexicon
        Folding.fold(result.utf8, into: &result.folded)
        var room: [Token] = []
        swap(&room, &result.tokens)
        var tokenizer = Tokenizer(source: result.utf8, folded: result.folded, reusing: consume room)
        tokenizer.run()
        swap(&result.tokens, &tokenizer.tokens)
        QuoteMarks.find(in: &result.tokens, into: &result.quotes)
        segmenter.sentences(of: &result.tokens, into: &result.sentences)
        identifier.identify(&result, stated: language)
        matcher.run(&result)
        zones.find(&result)
    }

    /// Tests of the packs that fail: the pack's language and line, the class, and the text.
    public func failedPackTests() -> [String] {
        matcher.lexicon.tests.compactMap { test in
            let text = analyze(test.text, language: test.language == .other ? nil : test.language)
            guard text.has(test.name) != test.mustMatch else { return nil }
            return "\(test.language.rawValue) pack, line \(test.line): \(test.name) "
                + (test.mustMatch ? "misses: " : "wrongly matches: ") + test.text
        }
    }
}
