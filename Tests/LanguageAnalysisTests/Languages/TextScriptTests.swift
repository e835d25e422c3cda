import LanguageAnalysis
import Testing

@Suite struct TextScriptTests {
    @Test(arguments: [
        ("aZßșŁ", TextScript.latin), ("жЯїЁѐ", .cyrillic), ("αΩ", .greek), ("אב", .hebrew), ("عرب", .arabic),
        ("語", .han),
        ("かな", .hiragana), ("カナ", .katakana), ("한글", .hangul), ("ไทย", .thai), ("მხ", .georgian), ("Հա", .armenian),
        ("हि", .devanagari),
        ("1!·€🙂", .common),
    ])
    func `letters have their script`(_ text: String, _ script: TextScript) {
        for scalar in text.unicodeScalars { #expect(TextScript(scalar) == script, "\(scalar)") }
    }

    @Test func `the property of the running library agrees for all letters of the main blocks`() {
        // Greek letters among Latin phonetic signs and the like are beyond the table; these ranges are whole.
        for (range, script) in [
            (0x41...0x5A, TextScript.latin), (0xC0...0xD6, .latin), (0x100...0x24F, .latin), (0x400...0x481, .cyrillic),
            (0x48A...0x52F, .cyrillic), (0x4E00...0x9FFF, .han), (0xAC00...0xD7A3, .hangul),
        ] {
            for value in range {
                guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
                #expect(TextScript(scalar) == script)
                #expect(scalar.properties.isAlphabetic)
            }
        }
    }

    @Test func `a word with look-alikes shows its runs`() throws {
        let text = try Analysis.of("sсаm scam скам 12a")
        #expect(text.scriptRuns(ofToken: 0).map(\.script) == [.latin, .cyrillic, .latin])
        #expect(text.scriptRuns(ofToken: 0).map(\.range) == [0..<1, 1..<5, 5..<6])
        #expect(text.mixesScripts(token: 0) && !text.mixesScripts(token: 1) && !text.mixesScripts(token: 2))
        #expect(try !Analysis.of("東京タワーの").mixesScripts(token: 0))
    }
}
