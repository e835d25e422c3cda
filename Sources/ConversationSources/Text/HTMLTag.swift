/// One tag of HTML: its name in lower case, and the attributes that matter here.
struct HTMLTag {
    private(set) var name = ""
    private(set) var href: String?
    private(set) var classes: [Substring] = []
    /// Where the text goes on.
    private(set) var end: Int

    /// Whether the tag links an account or a hashtag rather than a page.
    var isMention: Bool {
        classes.contains("mention") || classes.contains("hashtag")
    }

    /// Reads a tag whose name begins at `start`, to its `>` or to the end of the bytes.
    init(_ bytes: Span<UInt8>, from start: Int) {
        end = start
        name = word(bytes)
        while end < bytes.count, bytes[end] != UInt8(ascii: ">") {
            guard bytes[end].isLetter else {
                end += 1
                continue
            }
            let attribute = word(bytes)
            skipBlanks(bytes)
            guard end < bytes.count, bytes[end] == UInt8(ascii: "=") else { continue }
            end += 1
            skipBlanks(bytes)
            let value = value(bytes)
            switch attribute {
            case "href": href = href ?? (value.isEmpty ? nil : value)
            case "class": classes = value.split(separator: " ")
            default: break
            }
        }
        end = min(end + 1, bytes.count)
    }

    /// A name in lower case.
    private mutating func word(_ bytes: Span<UInt8>) -> String {
        var text = ""
        while end < bytes.count, bytes[end].isLetter || bytes[end].isDigit || bytes[end] == UInt8(ascii: "-") {
            let byte = bytes[end]
            text.unicodeScalars.append(Unicode.Scalar(byte.isLetter ? byte | 0x20 : byte))
            end += 1
        }
        return text
    }

    private mutating func skipBlanks(_ bytes: Span<UInt8>) {
        while end < bytes.count, bytes[end].isBlank { end += 1 }
    }

    /// An attribute's value, in quotes or up to the next blank, with its character references replaced.
    private mutating func value(_ bytes: Span<UInt8>) -> String {
        guard end < bytes.count else { return "" }
        let quote = bytes[end]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { end += 1 }
        let start = end
        while end < bytes.count {
            let byte = bytes[end]
            if isQuoted ? byte == quote : byte.isBlank || byte == UInt8(ascii: ">") { break }
            end += 1
        }
        let range = start..<end
        if isQuoted { end = min(end + 1, bytes.count) }
        let value = bytes.extracting(range)
        return HTMLEntities.decoded(value).map { String(decoding: $0, as: UTF8.self) } ?? value.text
    }
}

extension Span<UInt8> {
    /// The bytes as text; bytes that are not UTF-8 become replacement characters.
    var text: String {
        unsafe withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }

    /// The bytes as text, or `nil` when they are not UTF-8.
    var validText: String? {
        unsafe withUnsafeBufferPointer { unsafe String(validating: $0, as: UTF8.self) }
    }

    /// Whether an ASCII word stands at a place, its letters in either case.
    func has(_ word: String, at start: Int) -> Bool {
        guard start + word.utf8.count <= count else { return false }
        var index = start
        for byte in word.utf8 {
            let other = self[index]
            guard byte == other || (byte.isLetter && byte | 0x20 == other | 0x20) else { return false }
            index += 1
        }
        return true
    }

    /// The place after the first occurrence of an ASCII word, its letters in either case.
    func index(after word: String, from start: Int) -> Int? {
        var index = start
        while index + word.utf8.count <= count {
            if has(word, at: index) { return index + word.utf8.count }
            index += 1
        }
        return nil
    }
}
