import LanguageAnalysis

/// One analyzer with the shipped packs for all tests.
enum TestAnalyzer {
    private static let made = Result { try LanguageAnalyzer() }

    static var shipped: LanguageAnalyzer {
        get throws { try made.get() }
    }
}
