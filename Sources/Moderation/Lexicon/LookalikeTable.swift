/// Which Latin letter a scalar looks like.
struct LookalikeTable: Sendable {
    static let shared = LookalikeTable(source)

    private var codes: [UInt32: UInt8] = [:]

    /// Reads lines such as `a: AA C0-C1`.
    private init(_ source: String) {
        for line in source.utf8.split(separator: 0x0A) {
            let line = line.drop { $0 == 0x20 }
            guard let letter = line.first else { continue }
            for range in line.dropFirst(2).split(separator: 0x20) {
                let ends = range.split(separator: UInt8(ascii: "-")).map(Self.number)
                guard let first = ends.first, let last = ends.last else { continue }
                for scalar in first...max(first, last) { codes[scalar] = LetterCode.latin(letter) }
            }
        }
    }

    private static func number(_ digits: Substring.UTF8View.SubSequence) -> UInt32 {
        digits.reduce(0) { $0 << 4 | UInt32($1 < 0x3A ? $1 - 0x30 : $1 - 0x37) }
    }

    /// The code of the Latin letter, or 0.
    func code(of scalar: UInt32) -> UInt8 {
        switch scalar {
        case 0xFF21...0xFF3A: UInt8(scalar - 0xFF20)
        case 0xFF41...0xFF5A: UInt8(scalar - 0xFF40)
        // Thirteen alphabets of 52 letters each (https://www.unicode.org/charts/PDF/U1D400.pdf).
        case 0x1D400...0x1D6A3: UInt8((scalar - 0x1D400) % 26 + 1)
        default: codes[scalar] ?? LetterCode.none
        }
    }

    /// Whether a scalar is a Latin letter with an accent, rather than a letter in disguise.
    static func isAccented(_ scalar: UInt32) -> Bool {
        (0xC0...0x24F).contains(scalar) || (0x1E00...0x1EFF).contains(scalar)
    }
}
