/// Letters and digits written as one number: `A-7741-0092`, `DA/2026/11873`, `RX 88201`, `QX7L2P`.
struct CodeSpan {
    private(set) var range: Range<Int>
    private(set) var digits = 0
    private(set) var letters = 0
    private(set) var marks = 0

    /// How many letters and digits it has.
    var length: Int { digits + letters }

    /// Reads the code that begins with a token; `nil` where it is none.
    ///
    /// With `isNumbered`, digits in groups such as `300 418 827` are one number.
    init?(_ scan: PersonalDataScan, from token: Int, isNumbered: Bool = false) {
        let first = scan.tokens[token]
        range = Int(first.start)..<Int(first.start)
        var index = Int(first.start)
        if scan.bytes[index] == UInt8(ascii: "#") { index += 1 }
        var end = index
        while index < scan.bytes.count {
            let byte = scan.bytes[index]
            if scan.isWordByte(index) || byte == Folding.filler {
                if byte &- 0x30 < 10 {
                    digits += 1
                } else if byte != Folding.filler, byte & 0xC0 != 0x80 {
                    letters += 1
                }
                index += 1
                end = index
            } else if CodeSpan.joins(byte), scan.isWordByte(index + 1), index > range.lowerBound {
                marks += 1
                index += 1
            } else if byte == 0x20, digits == 0, (1...4).contains(letters), scan.isDigit(index + 1),
                first.flags.contains(.allCapitals) || letters == 1 && first.flags.contains(.capitalised)
            {
                index += 1
            } else if isNumbered, byte == 0x20, letters == 0, digits > 1, digits < 16, scan.isDigit(index + 1),
                scan.isDigit(index + 2)
            {
                index += 1
            } else {
                break
            }
        }
        range = Int(first.start)..<end
        guard length > 0 else { return nil }
    }

    private static func joins(_ byte: UInt8) -> Bool {
        byte == 0x2D || byte == 0x2F || byte == 0x5F || byte == 0x2E
    }
}
