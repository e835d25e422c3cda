/// Finds the handles named in a text: `@` and letters, digits or underscores, not in the middle of a word.
enum MentionScan {
    /// Where each handle lies, without its `@`.
    static func handles(in bytes: Span<UInt8>) -> [Range<Int>] {
        var handles: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "@"), index == 0 || !isWord(bytes[index - 1]) else {
                index += 1
                continue
            }
            let start = index + 1
            index = start
            while index < bytes.count, isHandle(bytes[index]) { index += 1 }
            if index > start { handles.append(start..<index) }
        }
        return handles
    }

    private static func isHandle(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_")
    }

    /// What may not stand before an `@` of a mention: in a mail address, an ASCII word does.
    private static func isWord(_ byte: UInt8) -> Bool {
        isHandle(byte) || byte == UInt8(ascii: "@")
    }
}
