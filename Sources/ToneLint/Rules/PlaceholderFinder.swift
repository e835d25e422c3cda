internal import LanguageAnalysis

/// Finds the open places of templates: `[NAME]`, `{{x}}`, `%NAME%`, `<name>`, three capital X, dummy text, `Уважаемый(ая)`.
enum PlaceholderFinder {
    static func find(in text: AnalyzedText) -> [RuleFinding] {
        let bytes = text.utf8
        var found: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            if let end = slot(bytes, index) {
                found.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        found += words(text)
        return found.map { RuleFinding(range: $0, confidence: 0.95) }
    }

    private static func slot(_ bytes: [UInt8], _ start: Int) -> Int? {
        switch bytes[start] {
        case UInt8(ascii: "{"): return close(bytes, start, "}", from: isBrace(bytes, start) ? 2 : 1, allows: isName)
        case UInt8(ascii: "["): return close(bytes, start, "]", from: 1, allows: isUpperName)
        case UInt8(ascii: "<"): return close(bytes, start, ">", from: 1, allows: isName)
        case UInt8(ascii: "%"):
            guard start == 0 || bytes[start - 1] &- 0x30 >= 10 else { return nil }
            return close(bytes, start, "%", from: 1, allows: isUpperName)
        default: return nil
        }
    }

    private static func isBrace(_ bytes: [UInt8], _ start: Int) -> Bool {
        start + 1 < bytes.count && bytes[start + 1] == bytes[start]
    }

    private static func close(
        _ bytes: [UInt8],
        _ start: Int,
        _ mark: Unicode.Scalar,
        from offset: Int,
        allows: (ArraySlice<UInt8>) -> Bool
    ) -> Int? {
        let closer = UInt8(ascii: mark)
        var end = start + offset
        while end < bytes.count, end - start < 40, bytes[end] != closer { end += 1 }
        guard end < bytes.count, bytes[end] == closer, end - start >= offset + 2, allows(bytes[(start + offset)..<end])
        else {
            return nil
        }
        while end < bytes.count, bytes[end] == closer { end += 1 }
        return end
    }

    /// Letters, digits, points and underscores: a name in a template.
    private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy {
            $0 >= 0x80 || $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F || $0 == 0x2E || $0 == 0x20
        }
            && bytes.contains { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }
    }

    /// A name in capitals, so that `[sic]` and `20%–30%` are none.
    private static func isUpperName(_ bytes: ArraySlice<UInt8>) -> Bool {
        isName(bytes) && bytes.count >= 3 && !bytes.contains { $0 &- 0x61 < 26 }
            && bytes.first.map { $0 &- 0x30 >= 10 } == true
            && !lowerCyrillic(bytes)
    }

    private static func lowerCyrillic(_ bytes: ArraySlice<UInt8>) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == 0xD0 && $1 >= 0xB0 || $0 == 0xD1 && $1 < 0x90 }
    }

    private static let dummies = ["xxx", "xxxx", "tbd", "todo"].map { Folding.hash(ofFolded: $0) }
    private static let lorem = Folding.hash(ofFolded: "lorem")
    private static let ipsum = Folding.hash(ofFolded: "ipsum")

    private static func words(_ text: AnalyzedText) -> [Range<Int>] {
        text.tokens.indices.compactMap { index in
            let token = text.tokens[index]
            guard token.kind == .word else { return nil }
            let hash = text.foldedHash(of: index)
            if token.flags.contains(.allCapitals), dummies.contains(hash) { return token.range }
            let isLorem =
                hash == lorem && index + 1 < text.tokens.count && text.foldedHash(of: index + 1) == ipsum
            return isLorem ? text.bytes(of: index..<(index + 2)) : nil
        }
    }
}
