/// The base letters of U+0100 to U+017F, in order, in lower case.
private let latinExtendedA: StaticString =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

/// The base letters of U+00E0 to U+00FF, in order; a dot where the letter needs a rule of its own or is none.
private let latinOne: StaticString = "aaaa.a.ceeeeiiiidnoooo.\u{7F}ouuu.y.y"

extension Folding {
    /// What ``foldMark(_:_:after:)`` gives for a breve over a Cyrillic letter, whose last byte it changes.
    static let breve: UInt8 = 0x86

    /// Folds a scalar of two bytes.
    static func foldTwo(_ lead: UInt8, _ next: UInt8) -> (UInt8, UInt8) {
        switch lead {
        case 0xC2:
            switch next {
            case 0xA0: (0x20, filler)
            case 0xAD: (filler, filler)
            case 0xB4: (0x27, filler)
            default: (lead, next)
            }
        case 0xC3: foldLatinOne(next)
        case 0xC4, 0xC5: (letter(latinExtendedA, Int(lead - 0xC4) * 64 + Int(next - 0x80)), filler)
        case 0xC8:
            switch next {
            case 0x98, 0x99: (0x73, filler)
            case 0x9A, 0x9B: (0x74, filler)
            default: (lead, next)
            }
        case 0xCE:
            switch next {
            case 0x91...0x9F: (0xCE, next + 0x20)
            case 0xA0...0xAB: (0xCF, next - 0x20)
            default: (lead, next)
            }
        case 0xD0: foldCyrillic(next)
        case 0xD1 where next == 0x91: (0xD0, 0xB5)
        case 0xD2 where next == 0x90: (0xD2, 0x91)
        default: (lead, next)
        }
    }

    private static func foldLatinOne(_ next: UInt8) -> (UInt8, UInt8) {
        if next == 0x97 || next == 0xB7 { return (0xC3, next) }
        if next == 0x9F { return (0x73, 0x73) }
        return switch next | 0x20 {
        case 0xA4, 0xA6: (0x61, 0x65)
        case 0xB6: (0x6F, 0x65)
        case 0xBC: (0x75, 0x65)
        case 0xBE: (0x74, 0x68)
        default: (letter(latinOne, Int((next | 0x20) - 0xA0)), filler)
        }
    }

    private static func foldCyrillic(_ next: UInt8) -> (UInt8, UInt8) {
        switch next {
        case 0x81: (0xD0, 0xB5)
        case 0x80...0x8F: (0xD1, next + 0x10)
        case 0x90...0x9F: (0xD0, next + 0x20)
        case 0xA0...0xAF: (0xD1, next - 0x20)
        default: (0xD0, next)
        }
    }

    /// Whether a scalar of two bytes is a combining mark.
    static func isMark(_ lead: UInt8, _ next: UInt8) -> Bool {
        lead == 0xCC || lead == 0xCD && next < 0xB0
    }

    /// A combining mark joins the letter before it: a decomposed text folds as the composed one does.
    ///
    /// What stands in the mark's place, or ``breve``, is told by the last folded byte before it.
    static func foldMark(_ lead: UInt8, _ next: UInt8, after before: UInt8) -> UInt8 {
        guard lead == 0xCC else { return filler }
        if next == 0x88, before == 0x61 || before == 0x6F || before == 0x75 { return 0x65 }
        return next == 0x86 && before == 0xB8 ? breve : filler
    }

    /// Folds a scalar of three bytes.
    static func foldThree(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (UInt8, UInt8, UInt8) {
        switch (first, second, third) {
        case (0xE2, 0x80, 0x98...0x9B): (0x27, filler, filler)
        case (0xE2, 0x80, 0x90...0x91): (0x2D, filler, filler)
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): (0x20, filler, filler)
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF), (0xEF, 0xBB, 0xBF):
            (filler, filler, filler)
        case (0xEF, 0xB8, 0x80...0x8F): (filler, filler, filler)
        case (0xE1, 0xBA, 0x9E): (0x73, 0x73, filler)
        case (0xEF, 0xAC, 0x80): (0x66, 0x66, filler)
        case (0xEF, 0xAC, 0x81): (0x66, 0x69, filler)
        case (0xEF, 0xAC, 0x82): (0x66, 0x6C, filler)
        case (0xEF, 0xBC, 0x81...0xBF):
            (third - 0x60 &- 0x41 < 26 ? third - 0x60 | 0x20 : third - 0x60, filler, filler)
        case (0xEF, 0xBD, 0x80...0x9E): (third - 0x20, filler, filler)
        default: (first, second, third)
        }
    }

    private static func letter(_ table: StaticString, _ offset: Int) -> UInt8 {
        unsafe table.utf8Start[offset]
    }
}
