/// Finds entities and tags of HTML.
enum MarkupScanner {
    private static let named: [String: UInt32] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "shy": 0xAD, "zwj": 0x200D,
        "zwnj": 0x200C, "auml": 0xE4, "ouml": 0xF6, "uuml": 0xFC, "Auml": 0xC4, "Ouml": 0xD6, "Uuml": 0xDC,
        "szlig": 0xDF, "acirc": 0xE2, "icirc": 0xEE,
    ]

    /// The scalar that an entity at an ampersand stands for, and where it ends.
    static func entity(_ bytes: [UInt8], at index: Int) -> (scalar: UInt32, end: Int)? {
        var end = index + 1
        while end < bytes.count, end - index <= 9, bytes[end] != UInt8(ascii: ";") { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > index + 1 else { return nil }
        let body = bytes[(index + 1)..<end]
        if body.first == UInt8(ascii: "#") {
            guard let value = number(body.dropFirst()), value > 0, value <= 0x10FFFF else { return nil }
            return (value, end + 1)
        }
        return named[String(decoding: body, as: UTF8.self)].map { ($0, end + 1) }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
        let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let digits = isHex ? digits.dropFirst() : digits
        guard !digits.isEmpty, digits.count <= 7 else { return nil }
        var value: UInt32 = 0
        for byte in digits {
            let digit: UInt32
            switch byte {
            case 0x30...0x39: digit = UInt32(byte - 0x30)
            case 0x41...0x46 where isHex: digit = UInt32(byte - 0x37)
            case 0x61...0x66 where isHex: digit = UInt32(byte - 0x57)
            default: return nil
            }
            value = value * (isHex ? 16 : 10) + digit
        }
        return value
    }

    /// Where a tag that begins at `<` ends, after its `>`; `nil` where it is none.
    static func tag(_ bytes: [UInt8], at index: Int) -> Int? {
        var position = index + 1
        if position < bytes.count, bytes[position] == UInt8(ascii: "/") { position += 1 }
        let first = position
        while position < bytes.count, (bytes[position] | 0x20) &- 0x61 < 26 { position += 1 }
        guard position > first, position - first <= 10 else { return nil }
        while position < bytes.count, position - index <= 200 {
            if bytes[position] == UInt8(ascii: ">") { return position + 1 }
            if bytes[position] == UInt8(ascii: "<") || bytes[position] == 0x0A { return nil }
            position += 1
        }
        return nil
    }
}
