import LanguageAnalysis
import Testing

/// Values that a reader or checker of one's own makes, so made here without looking inside the module.
@Suite struct PublicValuesTests {
    /// Knows one word, and holds it to be wrong.
    private struct OneWordChecker: SpellChecker {
        func isCorrect(_ word: String, language: TextLanguage) -> Bool? { word == "fery" ? false : nil }
        func corrections(of word: String, language: TextLanguage, limit: Int) -> [String] { ["ferry"] }

        func misspellings(in text: AnalyzedText, limit: Int) -> [Misspelling] {
            [Misspelling(range: 4..<8, word: "fery", corrections: ["ferry"])]
        }
    }

    @Test func `a spell checker of one's own can say what is misspelled`() throws {
        let text = try LanguageAnalyzer().analyze("The fery is late again today.")
        let found = OneWordChecker().misspellings(in: text, limit: 1)
        #expect(found.map { text.text($0.range) } == ["fery"])
    }

    @Test func `what was promised and threatened can be described by a reader of one's own`() {
        let promise = CommitmentMention(
            kind: CommitmentMention.Kind(rawValue: "callBack"),
            range: 0..<9,
            what: 2..<9,
            confidence: 0.5
        )
        #expect(promise.time == nil && promise.who == nil && "\(promise.kind)" == "callBack")
        let threat = EscalationIntent(kind: .press, mode: .threat, range: 3..<7, confidence: 1)
        #expect(threat.kind == .press && threat.range.count == 4)
    }
}
