/// The two codings that bring bytes through mail: base64 and quoted-printable (RFC 2045).
enum TransferCoding {
    /// The bytes behind base64; what is no digit of it is passed over, as RFC 2045 asks.
    static func base64(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            if byte == UInt8(ascii: "=") { break }
            guard let value = base64Value(byte) else { continue }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }

    /// The bytes behind quoted-printable; what only looks like an escape stays as it is written.
    ///
    /// - Parameters:
    ///   - bytes: The text as it was sent.
    ///   - inHeader: Whether an underscore stands for a blank, as in encoded words.
    /// - Returns: The bytes that it stands for.
    static func quotedPrintable(_ bytes: ArraySlice<UInt8>, inHeader: Bool = false) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            if inHeader, byte == UInt8(ascii: "_") {
                result.append(0x20)
            } else if byte != UInt8(ascii: "=") {
                result.append(byte)
            } else if let end = softBreak(in: bytes, at: index) {
                index = end
            } else if index + 1 < bytes.endIndex, let high = bytes[index].hexadecimalValue,
                let low = bytes[index + 1].hexadecimalValue
            {
                result.append(high << 4 | low)
                index += 2
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// The place after a line break that is none, with the blanks before it.
    private static func softBreak(in bytes: ArraySlice<UInt8>, at start: Int) -> Int? {
        var index = start
        while index < bytes.endIndex, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D {
            index += 1
        }
        return index < bytes.endIndex && bytes[index] == 0x0A ? index + 1 : index == bytes.endIndex ? index : nil
    }

    private static func base64Value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte + 4
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
