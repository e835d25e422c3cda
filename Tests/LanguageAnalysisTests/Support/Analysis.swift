import LanguageAnalysis

/// An analyzer without packs, for what needs none.
enum Analysis {
    static func of(_ text: String) throws -> AnalyzedText {
        try LanguageAnalyzer(packs: []).analyze(text)
    }
}
