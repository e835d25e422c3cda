/// A Swift source with its comments blanked out and its strings filled in, so that only code is left to look at.
///
/// Enough of the language to tell code from text: comments that nest, strings of one line and of several, with any
/// number of `#`, and what stands in them as code. Regular expressions between slashes are taken for code.
struct SourceMask {
    /// The source line by line: comments are blanks, and what is quoted is underscores.
    let lines: [String]

    private enum Mode: Equatable {
        case code(parentheses: Int)
        case string(hashes: Int, isLong: Bool)
        case comment(depth: Int)
    }

    init(_ source: String) {
        var masked: [UInt8] = []
        let bytes = Array(source.utf8)
        masked.reserveCapacity(bytes.count)
        var modes: [Mode] = [.code(parentheses: 0)]
        var index = 0
        func has(_ text: StaticString, at place: Int) -> Bool {
            let wanted = Array(text.description.utf8)
            return place + wanted.count <= bytes.count && bytes[place..<place + wanted.count].elementsEqual(wanted)
        }
        func hashes(at place: Int) -> Int { bytes[place...].prefix { $0 == UInt8(ascii: "#") }.count }
        func skip(_ count: Int, as byte: UInt8) {
            for place in index..<min(index + count, bytes.count) {
                masked.append(bytes[place] == UInt8(ascii: "\n") ? bytes[place] : byte)
            }
            index += count
        }
        let blank = UInt8(ascii: " "), filled = UInt8(ascii: "_")
        while index < bytes.count {
            let byte = bytes[index]
            if let byte = Self.plain(byte, in: modes) {
                masked.append(byte)
                index += 1
                continue
            }
            switch modes[modes.count - 1] {
            case .comment(let depth):
                let opens = has("/*", at: index), closes = has("*/", at: index)
                if opens { modes[modes.count - 1] = .comment(depth: depth + 1) }
                if closes { modes[modes.count - 1] = .comment(depth: depth - 1) }
                if closes, depth == 1 { modes.removeLast() }
                skip(opens || closes ? 2 : 1, as: blank)
            case .string(let count, let isLong):
                let quotes = isLong ? 3 : 1
                let isQuote = isLong ? has("\"\"\"", at: index) : has("\"", at: index)
                if isQuote, hashes(at: index + quotes) >= count {
                    modes.removeLast()
                    skip(quotes + count, as: filled)
                } else if byte == UInt8(ascii: "\\"), hashes(at: index + 1) >= count {
                    let isCode = has("(", at: index + 1 + count)
                    if isCode { modes.append(.code(parentheses: 1)) }
                    skip(2 + count, as: filled)
                } else {
                    skip(1, as: filled)
                }
            case .code(let parentheses):
                let marks = hashes(at: index)
                if has("//", at: index) {
                    skip(bytes[index...].prefix { $0 != UInt8(ascii: "\n") }.count, as: blank)
                } else if has("/*", at: index) {
                    modes.append(.comment(depth: 1))
                    skip(2, as: blank)
                } else if has("\"", at: index + marks) {
                    let isLong = has("\"\"\"", at: index + marks)
                    modes.append(.string(hashes: marks, isLong: isLong))
                    skip(marks + (isLong ? 3 : 1), as: filled)
                } else if modes.count > 1, byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
                    let left = parentheses + (byte == UInt8(ascii: "(") ? 1 : -1)
                    modes[modes.count - 1] = .code(parentheses: left)
                    if left == 0 { modes.removeLast() }
                    skip(1, as: filled)
                } else if modes.count > 1 {
                    skip(1, as: filled)
                } else {
                    masked.append(bytes[index])
                    index += 1
                }
            }
        }
        lines = String(decoding: masked, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
    }

    /// What stands for a byte that begins and ends nothing, which most do; `nil` where more must be looked at.
    private static func plain(_ byte: UInt8, in modes: [Mode]) -> UInt8? {
        if byte == UInt8(ascii: "\n") { return byte }
        switch modes[modes.count - 1] {
        case .comment: return byte == UInt8(ascii: "/") || byte == UInt8(ascii: "*") ? nil : UInt8(ascii: " ")
        case .string: return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? nil : UInt8(ascii: "_")
        case .code:
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "("), UInt8(ascii: ")"):
                return nil
            default: return modes.count > 1 ? UInt8(ascii: "_") : byte
            }
        }
    }
}
