/// Folding that keeps every byte offset: a text and its folded form have the same length.
///
/// Case, diacritics and look-alike punctuation disappear (`Ä` becomes `ae`, `ё` becomes `е`, `ș` becomes `s`, a curly
/// apostrophe a straight one). Where the folded letter is shorter than the original, the rest is ``filler``, which
/// every reader skips, so that a position in the folded bytes is a position in the text without any map.
public enum Folding: Sendable {
    /// Stands where a folded letter is shorter than the original; it never occurs in UTF-8.
    public static let filler: UInt8 = 0xFF
    /// Stands for a byte that is not valid UTF-8; it separates words.
    public static let invalid: UInt8 = 0x00

    /// The folded form of a text, without its fillers.
    ///
    /// - Complexity: O(*n*) in the UTF-8 length.
    public static func key(_ text: some StringProtocol) -> [UInt8] {
        var folded: [UInt8] = []
        fold(Array(text.utf8), into: &folded)
        folded.removeAll { $0 == filler }
        return folded
    }

    /// Folds bytes into a buffer that is reused.
    ///
    /// - Parameters:
    ///   - source: UTF-8; bytes that are not valid become ``invalid``.
    ///   - folded: receives as many bytes as the source has.
    /// - Complexity: O(*n*).
    public static func fold(_ source: [UInt8], into folded: inout [UInt8]) {
        folded.removeAll(keepingCapacity: true)
        folded.append(contentsOf: source)
        let count = source.count
        var room = folded.mutableSpan
        var index = 0
        while index < count {
            let byte = source[index]
            if byte < 0x80 {
                if byte &- 0x41 < 26 {
                    room[index] = byte | 0x20
                } else if byte == 0 {
                    room[index] = invalid
                }
                index += 1
                continue
            }
            let length = scalarLength(source, at: index)
            switch length {
            case 0: room[index] = invalid
            case 2 where isMark(byte, source[index + 1]):
                let mark = foldMark(byte, source[index + 1], after: index > 0 ? room[index - 1] : 0)
                if mark == breve, index > 1, room[index - 2] == 0xD0 { room[index - 1] = 0xB9 }
                room[index] = mark == breve ? filler : mark
                room[index + 1] = filler
            case 2: (room[index], room[index + 1]) = foldTwo(byte, source[index + 1])
            case 3:
                let folded = foldThree(byte, source[index + 1], source[index + 2])
                (room[index], room[index + 1], room[index + 2]) = folded
            default: break
            }
            index += max(1, length)
        }
    }

    /// The length of the scalar that starts at an index: 1 to 4, or 0 where the bytes are not valid UTF-8.
    static func scalarLength(_ bytes: [UInt8], at index: Int) -> Int {
        let lead = bytes[index]
        func continues(_ offset: Int, from low: UInt8 = 0x80, to high: UInt8 = 0xBF) -> Bool {
            index + offset < bytes.count && bytes[index + offset] >= low && bytes[index + offset] <= high
        }
        switch lead {
        case 0..<0x80: return 1
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, from: 0xA0) && continues(2) ? 3 : 0
        case 0xED: return continues(1, to: 0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, from: 0x90) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, to: 0x8F) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }
}
