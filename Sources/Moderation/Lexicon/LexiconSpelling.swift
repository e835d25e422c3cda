import LanguageAnalysis

/// The ways in which an honest writer writes an entry, as codes of letters.
enum LexiconSpelling {
    /// The entry's own letters, without diacritics where these may be left out, and with `ae` for `ä`.
    static func variants(of text: String, language: TextLanguage, needsDiacritics: Bool) -> [[UInt8]] {
        let codes = codes(of: text)
        guard !codes.isEmpty else { return [] }
        if needsDiacritics { return [codes] }
        var variants = [codes]
        func add(_ variant: [UInt8]) {
            if !variants.contains(variant) { variants.append(variant) }
        }
        let hasOwn = codes.contains { LetterCode.base($0) != LetterCode.none }
        if hasOwn {
            add(
                codes.map { LetterCode.base($0) == LetterCode.none || $0 == 30 ? $0 : LetterCode.base($0) }.flatMap(
                    expandSharpS
                )
            )
            add(codes.flatMap(expandUmlaut))
            // Some writers leave the comma off and keep the breve, or the other way round.
            if language == .romanian {
                add(codes.map { $0 == 34 || $0 == 35 ? LetterCode.base($0) : $0 })
                add(codes.map { $0 >= 31 && $0 <= 33 ? LetterCode.base($0) : $0 })
                // Both spellings of the same sound.
                add(codes.map { $0 == 32 ? 33 : $0 })
                add(codes.map { $0 == 33 ? 32 : $0 })
            }
        }
        return variants
    }

    /// The codes of a text in lower case; runs of anything that is no letter or digit are one gap.
    static func codes(of text: String) -> [UInt8] {
        var codes: [UInt8] = []
        for scalar in text.unicodeScalars {
            var code = LetterCode.of(scalar.value)
            if code == LetterCode.none, LookalikeTable.isAccented(scalar.value) {
                code = LookalikeTable.shared.code(of: scalar.value)
            }
            if code != LetterCode.none {
                codes.append(code)
            } else if let last = codes.last, last != LetterCode.gap {
                codes.append(LetterCode.gap)
            }
        }
        if codes.last == LetterCode.gap { codes.removeLast() }
        return codes
    }

    private static func expandSharpS(_ code: UInt8) -> [UInt8] { code == 30 ? [19, 19] : [code] }

    private static func expandUmlaut(_ code: UInt8) -> [UInt8] {
        switch code {
        case 27: [1, 5]
        case 28: [15, 5]
        case 29: [21, 5]
        case 30: [19, 19]
        default: [code]
        }
    }

    /// How Russian letters are written in Latin ones, one usual way each.
    private static let latin = [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
        "ts", "ch", "sh", "sch", "", "y", "", "e", "yu", "ya",
    ]

    /// A Russian word in Latin letters; `nil` for one that is too short to be told from words of other languages.
    static func transliterated(_ codes: [UInt8]) -> [UInt8]? {
        guard codes.contains(where: { LetterCode.cyrillic.contains($0) }) else { return nil }
        var result: [UInt8] = []
        for code in codes {
            guard LetterCode.cyrillic.contains(code) else {
                result.append(code)
                continue
            }
            for byte in latin[Int(code - LetterCode.cyrillic.lowerBound)].utf8 { result.append(LetterCode.latin(byte)) }
        }
        return result.count >= 5 ? result : nil
    }
}
