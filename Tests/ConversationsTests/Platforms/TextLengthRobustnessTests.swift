@testable import Conversations
import Foundation
import TestSupport
import Testing

@Suite struct TextLengthRobustnessTests {
    @Test func `form C of every scalar is Foundation's`() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), !isCompatibilityIdeograph(value) else { continue }
            let text = String(scalar)
            let expected = Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
            if CanonicalComposition.scalars(of: text) != expected { Issue.record("U+\(String(value, radix: 16))") }
        }
    }

    @Test func `form C of random clusters is Foundation's`() {
        let pool = """
            aeoAEOuUsStTшиеαωιυ\u{E9}\u{1EB9}\u{1EBF}\u{212B}\u{300}\u{301}\u{302}\u{306}\u{308}\u{30C}\
            \u{31B}\u{323}\u{327}\u{328}\u{345}\u{1100}\u{1112}\u{1161}\u{1175}\u{11A8}\u{11C2}\
            \u{AC01}\u{915}\u{93C}\u{958}\u{DD9}\u{DCF}\u{DCA}\u{5D5}\u{5B9}
            """
        let scalars = Array(pool.unicodeScalars)
        var random = SeededRandom(seed: 11)
        for _ in 0..<TestScale.count(whole: 400_000) {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                text.append(scalars[Int.random(in: 0..<scalars.count, using: &random)])
            }
            let expected = Array(String(text).precomposedStringWithCanonicalMapping.unicodeScalars)
            #expect(CanonicalComposition.scalars(of: String(text)) == expected, "\(text.map(\.value))")
        }
    }

    @Test func `a Hangul syllable takes its final consonant, which Foundation leaves apart`() {
        #expect(CanonicalComposition.scalars(of: "\u{AC00}\u{11A8}") == ["\u{AC01}"])
        #expect(CanonicalComposition.scalars(of: "\u{AC01}\u{11A8}") == ["\u{AC01}", "\u{11A8}"])
    }

    @Test func `any text can be measured and no length is negative or larger than its parts allow`() {
        let parts = [
            "http://", "https://", "HTTP:/", "a", "é", "e\u{301}", ".", "..", "com", "de", "рф", "@", "@a@b.de", "/",
            "(", ")", "((",
            "?", "=", "-", "_", "x.com", "t.co/", ":80", " ", "\u{200D}", "👨", "👩🏽", "🇩", "🇪", "1", "\u{FE0F}",
            "\u{FE0E}",
            "\u{20E3}", "🏴", "\u{E0067}", "\u{E007F}", "日", "\0", "\u{FFFF}", "\u{323}", "xn--", "#",
        ]
        var random = SeededRandom(seed: 23)
        for _ in 0..<TestScale.count(whole: 200_000) {
            var text = ""
            for _ in 0..<Int.random(in: 0...24, using: &random) {
                text += parts[Int.random(in: 0..<parts.count, using: &random)]
            }
            for unit in LengthUnit.allCases {
                let length = TextLength.length(of: text, unit: unit)
                #expect(length >= 0 && length <= 23 * text.unicodeScalars.count, "\(unit) of \(text.debugDescription)")
            }
            let canonical = text.precomposedStringWithCanonicalMapping
            #expect(
                TextLength.length(of: text, unit: .xWeighted) == TextLength.length(of: canonical, unit: .xWeighted),
                "\(text.debugDescription)"
            )
        }
    }

    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            "a.", "http://", "http://a.", "http://a.com/(", "a.com/((", "a.com?", "é", "a.comé", "@", "@a@", "@a.",
            "@a@b.",
            "👨\u{200D}", "🇩", "1\u{FE0F}", "🏴\u{E0067}", "e\u{301}\u{323}", "日.", "a-", "a_b.", "http://日.", "a.com/.",
            "x.com/(http://a.com/(",
        ]
    )
    func `a long hostile text is measured and does not hang`(part: String) {
        // Quadratic work on so much would run for many minutes; linear work takes a moment.
        let text = String(repeating: part, count: 150_000 / part.utf8.count)
        for unit in [LengthUnit.xWeighted, .mastodon] {
            #expect(TextLength.length(of: text, unit: unit) > 0)
        }
    }

    private func isCompatibilityIdeograph(_ value: UInt32) -> Bool {
        (0xF900...0xFAFF).contains(value) || (0x2F800...0x2FA1F).contains(value)
    }
}
