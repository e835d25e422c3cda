/// Weights of words and runs of three and four letters for the languages told apart.
///
/// Eight sums are kept at once, one for each ``Lane``. The weights are trained from sentences in
/// `Tests/LanguageAnalysisTests/Fixtures/LanguageProfile` by logistic regression, and kept as text in base 64 in a
/// generated source; the test `the shipped profile is what its sentences give` trains them again.
struct LanguageProfile: Sendable {
    /// What a text is held to be.
    ///
    /// Several stand for no language of ours, because they have little in common.
    enum Lane: Int, CaseIterable {
        case english, german, russian, romanian, russianInLatin, otherGermanic, otherRomance, otherRest

        /// The language a lane stands for.
        var language: TextLanguage {
            switch self {
            case .english: .english
            case .german: .german
            case .russian, .russianInLatin: .russian
            case .romanian: .romanian
            case .otherGermanic, .otherRomance, .otherRest: .other
            }
        }
    }

    typealias Lanes = SIMD8<Int32>

    static let bits = 14
    private static let shift = UInt64(64 - bits)

    /// Eight weights each, one a byte, 128 standing for none.
    private let weights: [UInt64]

    /// What one step of a weight counts in a score whose exponents are odds.
    let step: Double

    static let shipped = LanguageProfile(weights: shippedWeights, step: shippedStep)

    init(weights text: StaticString, step: Double) {
        var bytes: [UInt8]?
        text.withUTF8Buffer { buffer in bytes = unsafe ByteText.decode(buffer, expecting: 8 << LanguageProfile.bits) }
        self.init(bytes: bytes ?? [], step: step)
    }

    init(bytes: [UInt8], step: Double) {
        var weights = [UInt64](repeating: 0x8080_8080_8080_8080, count: 1 << LanguageProfile.bits)
        for (index, byte) in bytes.prefix(8 << LanguageProfile.bits).enumerated() {
            weights[index >> 3] ^= UInt64(byte) << UInt64(8 * (index & 7))
        }
        self.weights = weights
        self.step = step
    }

    /// Adds what a word says, and gives how many features it had.
    ///
    /// - Complexity: O(*n*) in the word's bytes, at most 32 letters.
    func add(_ token: Token, source: [UInt8], folded: [UInt8], to sums: inout Lanes) {
        // Four sums of 16 bits in each word; a token has at most 200 features, so none overflows.
        var even: UInt64 = 0
        var odd: UInt64 = 0
        var count: UInt64 = 0
        LanguageProfile.features(of: token, source: source, folded: folded) { index in
            let packed = weights[Int(truncatingIfNeeded: index)]
            even &+= packed & 0x00FF_00FF_00FF_00FF
            odd &+= packed >> 8 & 0x00FF_00FF_00FF_00FF
            count &+= 1
        }
        for lane in 0..<4 {
            sums[2 * lane] &+= Int32(truncatingIfNeeded: even >> UInt64(16 * lane) & 0xFFFF) &- Int32(count) &* 128
            sums[2 * lane + 1] &+= Int32(truncatingIfNeeded: odd >> UInt64(16 * lane) & 0xFFFF) &- Int32(count) &* 128
        }
    }

    /// Names the features of a word: the word, runs of three and four letters with its edges, letters with marks, and
    /// Cyrillic letters that Russian does not have.
    @inline(__always)
    static func features(of token: Token, source: [UInt8], folded: [UInt8], _ take: (UInt64) -> Void) {
        take(slot(token.hash))
        var run: UInt64 = 0x20
        var length = 1
        var position = Int(token.start)
        let end = min(Int(token.end), position + 64)
        while position < end {
            let byte = folded[position]
            position += 1
            if byte == Folding.filler { continue }
            var code = UInt64(byte)
            if byte >= 0x80 {
                code = UInt64(byte & 0x1F) << 6
                if position < end { code |= UInt64(folded[position] & 0x3F) }
                position += 1
            }
            // Cyrillic letters that Russian does not have.
            if code > 0x44F || code < 0x430 && code >= 0x400 { take(slot(0xC1AC_0000 | code)) }
            // Letters that folding changed: which mark they had tells languages apart.
            if byte < 0x80, source[position - 1] >= 0xC0, position < end {
                take(slot(0xD1AC_0000 | UInt64(source[position - 1]) << 8 | UInt64(source[position] | 0x20)))
            }
            run = (run << 11 | code) & 0xFFF_FFFF_FFFF
            length += 1
            if length >= 3 { take(slot(run & 0x1_FFFF_FFFF | 3 << 60)) }
            if length >= 4 { take(slot(run | 4 << 60)) }
        }
        run = (run << 11 | 0x20) & 0xFFF_FFFF_FFFF
        take(slot(run & 0x1_FFFF_FFFF | 3 << 60))
        if length >= 3 { take(slot(run | 4 << 60)) }
    }

    private static func slot(_ key: UInt64) -> UInt64 {
        var hash = key &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
        return (hash &* 0xBF58_476D_1CE4_E5B9) >> shift
    }
}
