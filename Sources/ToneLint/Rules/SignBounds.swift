/// Where what a reader sees as one sign begins and ends: a letter with its marks, a family, a flag, a line end of two bytes.
struct SignBounds {
    private static let longest = 256
    private let bytes: [UInt8]

    /// Of the bytes of a text.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// How many bytes there are.
    var count: Int { bytes.count }

    /// A range within the text that cuts no sign, with all of what was in it; an empty one moves to the sign's start.
    ///
    /// - Complexity: O(1).
    func widened(_ range: Range<Int>) -> Range<Int> {
        let start =
            sign(around: min(max(range.lowerBound, 0), count))?.lowerBound ?? min(max(range.lowerBound, 0), count)
        guard !range.isEmpty else { return start..<start }
        let end = min(max(range.upperBound, start), count)
        return start..<(sign(around: end)?.upperBound ?? end)
    }

    /// The sign that an offset cuts; `nil` if it stands between two.
    private func sign(around offset: Int) -> Range<Int>? {
        guard offset > 0, offset < count else { return nil }
        let (before, after) = (bytes[offset - 1], bytes[offset])
        if before == 0x0D, after == 0x0A { return offset - 1..<offset + 1 }
        // Neither ASCII nor a Latin or Cyrillic letter belongs to the sign before it.
        guard after >= 0x80, !(0xC2...0xCB).contains(after), after != 0xD0, after != 0xD1 else { return nil }
        // A sign begins with ASCII, or after it; longer ones than this no screen shows as one.
        var start = offset
        while start > 0, offset - start < SignBounds.longest || bytes[start] & 0xC0 == 0x80, bytes[start] >= 0x80 {
            start -= 1
        }
        let end = min(count, offset + SignBounds.longest)
        for character in String(decoding: bytes[start..<end], as: UTF8.self) {
            if start >= offset { return nil }
            let end = start + character.utf8.count
            if offset < end { return start..<end }
            start = end
        }
        return nil
    }
}
