/// What a scalar is to the tokenizer.
enum ByteClass: UInt8 {
    case space, letter, digit, mark, symbol, emoji, newline, ignored

    /// Classes of the ASCII range.
    static func ascii(_ byte: UInt8) -> ByteClass {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0x30...0x39: .digit
        case 0x0A, 0x0D: .newline
        case 0x00, 0x09, 0x0B, 0x0C, 0x20, 0x01...0x08, 0x0E...0x1F, 0x7F: .space
        case 0x21, 0x22, 0x27, 0x28, 0x29, 0x2C, 0x2D, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0x7B, 0x7D: .mark
        default: .symbol
        }
    }

    /// The class of the scalar beginning at an index of folded bytes, and its length in bytes.
    static func at(_ index: Int, of bytes: [UInt8]) -> (class: ByteClass, length: Int) {
        let lead = bytes[index]
        if lead < 0x80 { return (ascii(lead), 1) }
        if lead == Folding.filler { return (.ignored, 1) }
        if lead >= 0xD0, lead < 0xE0 { return (.letter, 2) }
        let length = Folding.scalarLength(bytes, at: index)
        switch length {
        case 2: return (two(lead, bytes[index + 1]), 2)
        case 3: return (three(lead, bytes[index + 1], bytes[index + 2]), 3)
        case 4: return (four(bytes[index + 1], bytes[index + 2]), 4)
        default: return (.space, 1)
        }
    }

    private static func two(_ lead: UInt8, _ next: UInt8) -> ByteClass {
        guard lead == 0xC2 else { return lead == 0xC3 && (next == 0x97 || next == 0xB7) ? .symbol : .letter }
        switch next {
        case 0xA1, 0xAB, 0xB7, 0xBB, 0xBF: return .mark
        case 0xAA, 0xB5, 0xBA: return .letter
        case 0x80...0x9F: return .space
        case 0xA9, 0xAE: return .symbol
        default: return .symbol
        }
    }

    private static func three(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> ByteClass {
        let scalar = UInt32(lead & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
        switch scalar {
        case 0x2000...0x200A, 0x2028...0x2029, 0x202F, 0x205F, 0x3000: return .space
        case 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3011, 0x3014...0x301F: return .mark
        case 0x203C, 0x2049, 0x2600...0x27BF, 0x2B00...0x2BFF, 0x231A...0x23FF, 0x2934...0x2935: return .emoji
        case 0x20A0...0x20CF, 0x2100...0x22FF, 0x2300...0x25FF: return .symbol
        case 0xFE00...0xFE0F: return .ignored
        case 0xFFF0...0xFFFF: return .symbol
        case 0xE000...0xF8FF: return .symbol
        default: return .letter
        }
    }

    private static func four(_ second: UInt8, _ third: UInt8) -> ByteClass {
        // U+1F000 to U+1FAFF are pictographs, regional indicators and skin tones; the rest of the planes are letters.
        second == 0x9F ? .emoji : (second == 0xB0 || second == 0xA0 ? .symbol : .letter)
    }
}
