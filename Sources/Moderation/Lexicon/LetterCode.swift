/// Letters as small numbers, so that a node of the trie knows its children by two words of bits.
///
/// Latin `a` to `z`, the letters that German and Romanian have beyond them, Russian `а` to `я` (`ё` is `е`), digits,
/// and one code for whatever separates the words of a phrase.
enum LetterCode {
    static let none: UInt8 = 0
    static let umlauts: ClosedRange<UInt8> = 27...30
    static let romanian: ClosedRange<UInt8> = 31...35
    static let cyrillic: ClosedRange<UInt8> = 36...67
    static let gap: UInt8 = 68
    static let digits: ClosedRange<UInt8> = 70...79

    /// The code of `a` to `z`, lower case.
    static func latin(_ byte: UInt8) -> UInt8 { byte &- 0x60 }

    static func isLatin(_ code: UInt8) -> Bool { code > 0 && code <= romanian.upperBound }

    /// The code of a scalar that is a letter of English, German, Romanian or Russian, in either case; 0 for others.
    static func of(_ scalar: UInt32) -> UInt8 {
        switch scalar {
        case 0x41...0x5A: UInt8(scalar - 0x40)
        case 0x61...0x7A: UInt8(scalar - 0x60)
        case 0x30...0x39: UInt8(scalar - 0x30) + digits.lowerBound
        case 0xC4, 0xE4: 27
        case 0xD6, 0xF6: 28
        case 0xDC, 0xFC: 29
        case 0xDF, 0x1E9E: 30
        case 0x102, 0x103: 31
        case 0xC2, 0xE2: 32
        case 0xCE, 0xEE: 33
        case 0x218, 0x219, 0x15E, 0x15F: 34
        case 0x21A, 0x21B, 0x162, 0x163: 35
        case 0x410...0x42F: UInt8(scalar - 0x410) + cyrillic.lowerBound
        case 0x430...0x44F: UInt8(scalar - 0x430) + cyrillic.lowerBound
        case 0x401, 0x451: 41
        default: none
        }
    }

    /// The letter that a letter with its own diacritics is written as without them; 0 where there is none.
    static func base(_ code: UInt8) -> UInt8 {
        switch code {
        case 27, 31, 32: 1
        case 28: 15
        case 29: 21
        case 30, 34: 19
        case 33: 9
        case 35: 20
        default: none
        }
    }

    /// The letter that a letter becomes with a combining mark above or below it; 0 where it is none of ours.
    static func composed(_ code: UInt8, _ mark: UInt32) -> UInt8 {
        switch (code, mark) {
        case (1, 0x308): 27
        case (15, 0x308): 28
        case (21, 0x308): 29
        case (1, 0x306): 31
        case (1, 0x302): 32
        case (9, 0x302): 33
        case (19, 0x326), (19, 0x327): 34
        case (20, 0x326), (20, 0x327): 35
        case (44, 0x306): 45
        case (41, 0x308): 41
        default: none
        }
    }

    /// Cyrillic letters and the Latin ones that they are written with to look alike, by code: `в` as `b`.
    private static let twins: [(UInt32, StaticString)] = [
        (0x430, "a"), (0x432, "b"), (0x435, "e"), (0x437, ""), (0x438, "u"), (0x43A, "k"), (0x43C, "m"), (0x43D, "h"),
        (0x43E, "o"), (0x43F, "n"), (0x440, "p"), (0x441, "c"), (0x442, "t"), (0x443, "y"), (0x445, "x"), (0x44C, "b"),
        (0x433, "r"), (0x448, "w"),
    ]

    /// For each code the look-alike of the other script, 0 for none.
    static let twin: [UInt8] = {
        var table = [UInt8](repeating: none, count: 128)
        for (scalar, letter) in twins where letter.utf8CodeUnitCount == 1 {
            let latin = unsafe latin(letter.utf8Start[0])
            let cyrillic = of(scalar)
            table[Int(cyrillic)] = latin
            if table[Int(latin)] == none { table[Int(latin)] = cyrillic }
        }
        return table
    }()
}
