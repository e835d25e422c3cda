/// Turns a text into hashed features: words, pairs of words, and runs of two to five letters within words.
///
/// Letters are folded, so case and diacritics do not count; a letter said more than twice in a row counts twice
/// (`sooo`), every digit is a zero, a handle or an address is one word whatever its name, so that a model cannot learn
/// whom a text was written to.
struct TextFeatures {
    /// Indices of the word features, below two to the power of ``bits``.
    private(set) var words: [UInt32] = []
    /// Indices of the features of letters.
    private(set) var letters: [UInt32] = []
    /// Where each feature stands in the text; filled only by readers that explain.
    private(set) var wordRanges: [Range<Int>] = []
    private(set) var letterRanges: [Range<Int>] = []

    /// No word has more letters than this in its features.
    private static let longestWord = 40
    private static let edge: UInt32 = 0x20

    private let shift: UInt64
    private let keepsRanges: Bool
    private var folded: [UInt8] = []
    private var codes: [UInt32] = []
    private var starts: [Int] = []
    private var previous: UInt64 = 0
    private var previousStart = 0

    init(bits: Int, keepsRanges: Bool = false) {
        shift = UInt64(64 - bits)
        self.keepsRanges = keepsRanges
    }

    /// Reads a text, forgetting the one before.
    ///
    /// - Complexity: O(*n*) in the text's bytes.
    mutating func read(_ utf8: [UInt8]) {
        words.removeAll(keepingCapacity: true)
        letters.removeAll(keepingCapacity: true)
        wordRanges.removeAll(keepingCapacity: true)
        letterRanges.removeAll(keepingCapacity: true)
        previous = 0x9E37_79B9
        previousStart = 0
        Folding.fold(utf8, into: &folded)
        var index = 0
        while index < folded.count {
            let (kind, length) = ByteClass.at(index, of: folded)
            switch kind {
            case .letter, .digit: index = isLink(at: index) ? addWhole(from: index, as: 2) : addWord(from: index)
            case .space, .newline, .ignored: index += length
            case .mark, .symbol, .emoji:
                if folded[index] == UInt8(ascii: "@"), startsName(index + 1) {
                    index = addWhole(from: index, as: 1)
                } else {
                    index = addMark(from: index, length: length)
                }
            }
        }
    }

    private func startsName(_ position: Int) -> Bool {
        position < folded.count && ByteClass.at(position, of: folded).class == .letter
    }

    private func isLink(at index: Int) -> Bool {
        folded[index] == 0x68 && starts(with: "http://", at: index)
            || folded[index] == 0x68
                && starts(with: "https://", at: index)
            || folded[index] == 0x77 && starts(with: "www.", at: index)
    }

    private func starts(with prefix: StaticString, at index: Int) -> Bool {
        let count = prefix.utf8CodeUnitCount
        guard index + count <= folded.count else { return false }
        for offset in 0..<count where unsafe folded[index + offset] != prefix.utf8Start[offset] { return false }
        return true
    }

    /// Takes everything up to the next white space as one word of a kind.
    private mutating func addWhole(from start: Int, as kind: UInt64) -> Int {
        var end = start + 1
        while end < folded.count {
            let (found, length) = ByteClass.at(end, of: folded)
            if found == .space || found == .newline { break }
            end += length
        }
        add(word: 0xA5A5_0000 + kind, start, end)
        return end
    }

    /// A run of one mark is one word, and a long run another.
    private mutating func addMark(from start: Int, length: Int) -> Int {
        var end = start + length
        var count: UInt64 = 1
        while end + length <= folded.count, folded[end..<(end + length)] == folded[start..<(start + length)] {
            end += length
            count += 1
        }
        var code: UInt64 = 0
        for byte in folded[start..<(start + length)] { code = code << 8 | UInt64(byte) }
        add(word: code << 2 | min(3, count), start, end)
        return end
    }

    private mutating func addWord(from start: Int) -> Int {
        codes.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        codes.append(TextFeatures.edge)
        starts.append(start)
        var index = start
        var last: (code: UInt32, run: Int) = (0, 0)
        while index < folded.count {
            let byte = folded[index]
            if byte == Folding.filler {
                index += 1
                continue
            }
            let (kind, length) = ByteClass.at(index, of: folded)
            guard kind == .letter || kind == .digit || kind == .ignored else { break }
            if kind != .ignored, codes.count <= TextFeatures.longestWord {
                let code = kind == .digit ? 0x30 : length == 1 ? UInt32(byte) : wide(index, length)
                last = code == last.code ? (code, last.run + 1) : (code, 1)
                if last.run <= 2 {
                    codes.append(code)
                    starts.append(index)
                }
            }
            index += length
        }
        codes.append(TextFeatures.edge)
        starts.append(index)
        addLetters(end: index)
        return index
    }

    private func wide(_ index: Int, _ length: Int) -> UInt32 {
        var code: UInt32 = 0
        for offset in 0..<length { code = code << 6 | UInt32(folded[index + offset] & 0x3F) }
        return code | 0x8000_0000
    }

    private mutating func addLetters(end: Int) {
        let count = codes.count
        var whole: UInt64 = 0xCBF2_9CE4_8422_2325
        for first in 0..<count {
            whole = (whole ^ UInt64(codes[first])) &* 0x0000_0100_0000_01B3
            var hash: UInt64 = 0x51_7CC1_B727_220A
            for last in first..<min(count, first + 5) {
                hash = (hash ^ UInt64(codes[last])) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash >> 29
                guard last > first else { continue }
                letters.append(slot(hash))
                if keepsRanges { letterRanges.append(starts[first]..<(last + 1 < count ? starts[last + 1] : end)) }
            }
        }
        add(word: whole, starts[0], end)
    }

    private func slot(_ hash: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: (hash &* 0xBF58_476D_1CE4_E5B9) >> shift)
    }

    private mutating func add(word: UInt64, _ start: Int, _ end: Int) {
        let pair = (previous &* 0xD6E8_FEB8_6659_FD93) ^ word
        words.append(slot((word &* 0x94D0_49BB_1331_11EB) ^ (word >> 31)))
        words.append(slot((pair &* 0x9FB2_1C65_1E98_DF25) ^ (pair >> 33)))
        if keepsRanges {
            wordRanges.append(start..<end)
            wordRanges.append(previousStart..<end)
        }
        previous = word
        previousStart = start
    }
}
