/// Character references of HTML, such as `&amp;` and `&#259;`.
enum HTMLEntities {
    /// The text with every reference replaced once, or `nil` when it has none.
    ///
    /// What only looks like a reference, or names nothing known here, stays as it is written.
    static func decoded(_ bytes: Span<UInt8>) -> [UInt8]? {
        guard var index = firstAmpersand(in: bytes, from: 0) else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var copied = 0
        var hasReference = false
        while true {
            if let (scalar, length) = reference(in: bytes, at: index) {
                append(bytes.extracting(copied..<index), to: &result)
                append(scalar, to: &result)
                copied = index + length
                hasReference = true
                index = copied
            } else {
                index += 1
            }
            guard let next = firstAmpersand(in: bytes, from: index) else { break }
            index = next
        }
        guard hasReference else { return nil }
        append(bytes.extracting(copied..<bytes.count), to: &result)
        return result
    }

    /// The character that a reference beginning at `start` stands for, and the length of the reference.
    static func reference(in bytes: Span<UInt8>, at start: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        var end = start + 1
        let limit = min(bytes.count, start + longestReference)
        while end < limit, bytes[end] != UInt8(ascii: ";") { end += 1 }
        guard end < limit, end > start + 1 else { return nil }
        let body = bytes.extracting(start + 1..<end)
        guard let scalar = body[0] == UInt8(ascii: "#") ? number(body) : name(body) else { return nil }
        return (scalar, end + 1 - start)
    }

    static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
        result += UTF8.encode(scalar).map { Array($0) } ?? []
    }

    static func append(_ bytes: Span<UInt8>, to result: inout [UInt8]) {
        for index in bytes.indices { result.append(bytes[index]) }
    }

    private static let longestReference = 12

    private static func firstAmpersand(in bytes: Span<UInt8>, from start: Int) -> Int? {
        for index in start..<bytes.count where bytes[index] == UInt8(ascii: "&") { return index }
        return nil
    }

    /// `#259` or `#x103`.
    private static func number(_ body: Span<UInt8>) -> Unicode.Scalar? {
        let isHexadecimal = body.count > 1 && body[1] | 0x20 == UInt8(ascii: "x")
        let first = isHexadecimal ? 2 : 1
        guard body.count > first else { return nil }
        var value: UInt32 = 0
        for index in first..<body.count {
            let byte = body[index]
            let digit: UInt8
            if byte.isDigit {
                digit = byte - 0x30
            } else if isHexadecimal, byte.isLetter, byte | 0x20 <= UInt8(ascii: "f") {
                digit = (byte | 0x20) - 0x57
            } else {
                return nil
            }
            value = value * (isHexadecimal ? 16 : 10) + UInt32(digit)
            guard value <= 0x10FFFF else { return nil }
        }
        return value == 0 ? nil : Unicode.Scalar(value)
    }

    private static func name(_ body: Span<UInt8>) -> Unicode.Scalar? {
        var text = ""
        for index in body.indices {
            guard body[index].isLetter || body[index].isDigit else { return nil }
            text.unicodeScalars.append(Unicode.Scalar(body[index]))
        }
        return HTMLEntityNames.scalars[text]
    }
}
