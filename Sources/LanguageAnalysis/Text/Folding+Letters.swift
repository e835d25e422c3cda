/// The base letters of U+0100 to U+017F, in order, in lower case.
private let latinExtendedA: StaticString =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

/// The base letters of U+00E0 to U+00FF, in order; a dot where the letter needs a rule of its own or is none.
private let latinOne: StaticString = "aaaa.a.ceeeeiiiidnoooo.\u{7F}ouuu.y.y"

extension Folding {
    static func foldTwo(_ source: [UInt8], at index: Int, into folded: inout [UInt8]) {
        let lead = source[index]
        let next = source[index + 1]
        func put(_ first: UInt8, _ second: UInt8 = filler) {
            folded[index] = first
            folded[index + 1] = second
        }
        switch lead {
        case 0xC2:
            switch next {
            case 0xA0: put(0x20)
            case 0xAD: put(filler)
            case 0xB4: put(0x27)
            default: break
            }
        case 0xC3: foldLatinOne(next, put)
        case 0xC4, 0xC5: put(letter(latinExtendedA, Int(lead - 0xC4) * 64 + Int(next - 0x80)))
        case 0xC8:
            switch next {
            case 0x98, 0x99: put(0x73)
            case 0x9A, 0x9B: put(0x74)
            default: break
            }
        case 0xCC where true, 0xCD where next < 0xB0: foldMark(lead, next, at: index, into: &folded)
        case 0xCE:
            if next >= 0x91 && next <= 0x9F { put(0xCE, next + 0x20) }
            if next >= 0xA0 && next <= 0xAB { put(0xCF, next - 0x20) }
        case 0xD0: foldCyrillic(next, put)
        case 0xD1 where next == 0x91: put(0xD0, 0xB5)
        case 0xD2 where next == 0x90: put(0xD2, 0x91)
        default: break
        }
    }

    private static func foldLatinOne(_ next: UInt8, _ put: (UInt8, UInt8) -> Void) {
        if next == 0x97 || next == 0xB7 { return }
        if next == 0x9F { return put(0x73, 0x73) }
        switch next | 0x20 {
        case 0xA4, 0xA6: put(0x61, 0x65)
        case 0xB6: put(0x6F, 0x65)
        case 0xBC: put(0x75, 0x65)
        case 0xBE: put(0x74, 0x68)
        default: put(letter(latinOne, Int((next | 0x20) - 0xA0)), filler)
        }
    }

    private static func foldCyrillic(_ next: UInt8, _ put: (UInt8, UInt8) -> Void) {
        switch next {
        case 0x81: put(0xD0, 0xB5)
        case 0x80...0x8F: put(0xD1, next + 0x10)
        case 0x90...0x9F: put(0xD0, next + 0x20)
        case 0xA0...0xAF: put(0xD1, next - 0x20)
        default: break
        }
    }

    /// A combining mark joins the letter before it: a decomposed text folds as the composed one does.
    private static func foldMark(_ lead: UInt8, _ next: UInt8, at index: Int, into folded: inout [UInt8]) {
        folded[index] = filler
        folded[index + 1] = filler
        guard index > 0, lead == 0xCC else { return }
        let before = folded[index - 1]
        if next == 0x88, before == 0x61 || before == 0x6F || before == 0x75 {
            folded[index] = 0x65
        } else if next == 0x86, before == 0xB8, index > 1, folded[index - 2] == 0xD0 {
            folded[index - 1] = 0xB9
        }
    }

    static func foldThree(_ source: [UInt8], at index: Int, into folded: inout [UInt8]) {
        func put(_ first: UInt8, _ second: UInt8 = filler) {
            folded[index] = first
            folded[index + 1] = second
            folded[index + 2] = filler
        }
        let second = source[index + 1]
        let third = source[index + 2]
        switch (source[index], second, third) {
        case (0xE2, 0x80, 0x98...0x9B): put(0x27)
        case (0xE2, 0x80, 0x90...0x91): put(0x2D)
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): put(0x20)
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF), (0xEF, 0xBB, 0xBF):
            put(filler)
        case (0xEF, 0xB8, 0x80...0x8F): put(filler)
        case (0xE1, 0xBA, 0x9E): put(0x73, 0x73)
        case (0xEF, 0xAC, 0x80): put(0x66, 0x66)
        case (0xEF, 0xAC, 0x81): put(0x66, 0x69)
        case (0xEF, 0xAC, 0x82): put(0x66, 0x6C)
        case (0xEF, 0xBC, 0x81...0xBF):
            let ascii = third - 0x60
            put(ascii &- 0x41 < 26 ? ascii | 0x20 : ascii)
        case (0xEF, 0xBD, 0x80...0x9E): put(third - 0x20)
        default: break
        }
    }

    private static func letter(_ table: StaticString, _ offset: Int) -> UInt8 {
        unsafe table.utf8Start[offset]
    }
}
