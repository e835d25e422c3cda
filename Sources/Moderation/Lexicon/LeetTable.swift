/// Which letters digits and signs stand for.
enum LeetTable {
    /// Each sign, the Latin letters and the Russian ones, as their writers use them.
    private static let source: [(String, String)] = [
        ("0", "oо"), ("1", "ilи"), ("2", "z"), ("3", "eзе"), ("4", "aча"), ("5", "s"), ("6", "bgб"), ("7", "tт"),
        ("8", "bв"), ("9", "gя"), ("@", "aа"), ("$", "sс"), ("!", "iи"), ("|", "li"), ("+", "tт"), ("(", "cс"),
        ("{", "c"), ("<", "c"), ("#", "h"), ("?", ""), ("%", ""), ("^", "aл"),
    ]

    private static let table: [UInt32] = {
        var table = [UInt32](repeating: 0, count: 128)
        for (sign, letters) in source {
            guard let byte = sign.utf8.first else { continue }
            for (position, scalar) in letters.unicodeScalars.enumerated() {
                table[Int(byte)] |= UInt32(LetterCode.of(scalar.value)) << UInt32(8 * position)
            }
        }
        return table
    }()

    /// The codes of the letters, a byte each; 0 where there are none.
    static func letters(for ascii: UInt8) -> UInt32 {
        ascii < 128 ? table[Int(ascii)] : 0
    }

    /// Whether a sign hides a letter.
    static func isMask(_ unit: TextUnit) -> Bool {
        switch unit.ascii {
        case UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "_"),
            UInt8(ascii: "@"), UInt8(ascii: "$"):
            true
        default: unit.kind == .sign && unit.ascii == 0
        }
    }

    /// Whether a sign is markup that may stand inside a word: `b**i**tch`.
    static func isMarkup(_ ascii: UInt8) -> Bool {
        ascii == UInt8(ascii: "*") || ascii == UInt8(ascii: "`")
    }
}
