import LanguageAnalysis
import TestSupport
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Größe ÄÖÜ", "groesse aeoeue"), ("ẞ", "ss"), ("Ёлка ЁЖ", "елка еж"),
        ("Știți țară înăuntru", "stiti tara inauntru"),
        ("Ştiţi", "stiti"), ("café naïve façade", "cafe naive facade"), ("don’t", "don't"), ("Łódź šķū", "lodz sku"),
        ("ΑΒΓΣ", "αβγσ"), ("ＡＢｃ！", "abc!"), ("ﬁn", "fin"), ("a\u{00A0}b", "a b"), ("ab\u{00AD}c\u{200B}d", "abcd"),
        ("ЇЄ Ґ", "їє ґ"),
    ])
    func aTextFoldsToPlainSmallLetters(text: String, key: String) {
        #expect(String(decoding: Folding.key(text), as: UTF8.self) == key)
    }

    @Test(arguments: [
        ("Größe", "Gro\u{308}ße"), ("Йод", "И\u{306}од"), ("ёж", "е\u{308}ж"),
        ("ăâîșț", "a\u{306}a\u{302}i\u{302}s\u{326}t\u{326}"),
        ("é", "e\u{301}"),
    ])
    func composedAndDecomposedTextsFoldAlike(composed: String, decomposed: String) {
        #expect(Folding.key(composed) == Folding.key(decomposed))
    }

    @Test func foldingKeepsEveryOffset() {
        for seed in 0..<UInt64(TestScale.count(whole: 100_000)) {
            var random = SeededRandom(seed: seed)
            let text = RandomText.make(&random)
            var folded: [UInt8] = []
            Folding.fold(Array(text.utf8), into: &folded)
            #expect(folded.count == text.utf8.count, "seed \(seed)")
        }
    }

    @Test func foldingTwiceChangesNothing() {
        for seed in 0..<UInt64(TestScale.count(whole: 100_000)) {
            var random = SeededRandom(seed: seed)
            let key = Folding.key(RandomText.make(&random))
            #expect(Folding.key(String(decoding: key, as: UTF8.self)) == key, "seed \(seed)")
        }
    }

    @Test func bytesThatAreNotUTF8SeparateWords() throws {
        let analyzer = try LanguageAnalyzer(packs: [])
        let text = analyzer.analyze(utf8: [0x61, 0xFF, 0x62, 0xC3, 0x63, 0xE2, 0x82])
        #expect(text.tokens.map { text.text($0.range) } == ["a", "b", "c"])
    }
}
