/// Bytes as text in base 64 (RFC 4648), for models inside JSON and Swift sources.
enum ByteText {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
        return values
    }()

    /// - Complexity: O(*n*).
    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count - start)
            var word: UInt32 = 0
            for offset in 0..<3 { word = word << 8 | (offset < count ? UInt32(bytes[start + offset]) : 0) }
            for position in 0..<4 {
                let value = Int(word >> UInt32(18 - 6 * position) & 63)
                text.append(position <= count ? alphabet[value] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes, or `nil` where a letter is none of the alphabet; white space is passed over.
    ///
    /// - Complexity: O(*n*).
    static func decode(_ text: some Sequence<UInt8>, expecting count: Int = 0) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        var word: UInt32 = 0
        var held = 0
        for letter in text {
            let value = values[Int(letter)]
            if value == 0xFF {
                if letter == UInt8(ascii: "=") || letter == 0x0A || letter == 0x20 || letter == 0x0D { continue }
                return nil
            }
            word = word << 6 | UInt32(value)
            held += 6
            if held >= 8 {
                held -= 8
                bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(held)))
            }
        }
        return bytes
    }
}
