/// Words of a header in another character set: `=?utf-8?Q?Gr=C3=BC=C3=9Fe?=` (RFC 2047).
enum EncodedWords {
    /// The field with its encoded words decoded; a word that cannot be decoded stays as it is written.
    static func decoded(_ bytes: [UInt8]) -> String {
        var result = ""
        var plain: [UInt8] = []
        var index = 0
        var endsInWord = false
        while index < bytes.count {
            if let (text, end) = word(in: bytes, at: index) {
                // Blanks between two encoded words are no part of the text.
                if !endsInWord || !plain.allSatisfy(\.isBlank) { result += String(decoding: plain, as: UTF8.self) }
                plain.removeAll()
                result += text
                index = end
                endsInWord = true
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        return result + String(decoding: plain, as: UTF8.self)
    }

    private static func word(in bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
        guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "="), bytes[start + 1] == UInt8(ascii: "?") else {
            return nil
        }
        let parts = bytes[(start + 2)...].prefix(200).split(
            separator: UInt8(ascii: "?"),
            maxSplits: 3,
            omittingEmptySubsequences: false
        )
        guard parts.count == 4, parts[3].first == UInt8(ascii: "="), parts[1].count == 1 else { return nil }
        // A language may follow the character set after an asterisk.
        let name = String(decoding: parts[0].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self)
        let decoded: [UInt8]
        switch parts[1].first.map({ $0 | 0x20 }) {
        case UInt8(ascii: "b"): decoded = TransferCoding.base64(parts[2])
        case UInt8(ascii: "q"): decoded = TransferCoding.quotedPrintable(parts[2], inHeader: true)
        default: return nil
        }
        return Charset.text(decoded, in: name).map { ($0, parts[3].startIndex + 1) }
    }
}
