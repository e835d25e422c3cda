/// Tells which single strokes turn a word that was meant into what stands there.
///
/// Strokes that hands and ears make are believed in shorter words: two letters swapped, one doubled, a double halved, a
/// letter left out, letters that sound alike. Any other letter too many or in another's place is believed only inside long
/// words, where hardly two words are so near. The first letter is never in doubt: names differ there.
struct SlipStrokes: Sendable {
    /// Pairs of what is meant and what is typed.
    private var confusions: Set<UInt32> = []
    private let language: TextLanguage

    init(language: TextLanguage, confusions: String) {
        self.language = language
        for pair in confusions.split(separator: " ") {
            let letters = pair.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }
            if letters.count == 2 { self.confusions.insert(SlipStrokes.pair(letters[0], letters[1])) }
        }
    }

    /// How likely a word was meant.
    ///
    /// - Parameters:
    ///   - typed: the letters that stand there.
    ///   - word: where the letters that may have been meant stand.
    ///   - letters: those of many words.
    /// - Returns: a rank, the smaller the likelier; `nil` where no single stroke of those believed leads to the word.
    func rank(of typed: [UInt16], for word: Range<Int>, in letters: [UInt16]) -> Int? {
        let shorter = min(typed.count, word.count)
        var before = 0
        while before < shorter, typed[before] == letters[word.lowerBound + before] { before += 1 }
        guard before > 0 else { return nil }
        var after = 0
        while after < shorter - before, typed[typed.count - 1 - after] == letters[word.upperBound - 1 - after] {
            after += 1
        }
        switch typed.count - word.count {
        case 0 where before + after + 2 >= word.count: return change(typed, Array(letters[word]), before, after)
        case -1 where before + after >= typed.count: return omission(Array(letters[word]), before, after)
        case 1 where before + after >= word.count: return addition(typed, word.count, before, after)
        default: return nil
        }
    }

    private func change(_ typed: [UInt16], _ meant: [UInt16], _ before: Int, _ after: Int) -> Int? {
        let count = meant.count
        let width = count - before - after
        if width == 2, typed[before] == meant[before + 1], typed[before + 1] == meant[before] {
            return count >= 5 && (after >= 1 || language == .english) ? 0 : nil
        }
        guard width == 1, count >= 6, after >= 1 else { return nil }
        let pair = SlipStrokes.pair(meant[before], typed[before])
        if confusions.contains(pair) { return 1 }
        guard count >= 8, after >= 2, !isSpelling(meant[before], typed[before]) else { return nil }
        return 3
    }

    private func omission(_ meant: [UInt16], _ before: Int, _ after: Int) -> Int? {
        let count = meant.count
        let lost = meant[before]
        if lost == meant[before - 1] || before + 1 < count && lost == meant[before + 1] {
            return count >= 5 && after >= 1 ? 0 : nil
        }
        guard count >= 6, after >= 1 || language == .english && lost == 0x65 else { return nil }
        return 2
    }

    private func addition(_ typed: [UInt16], _ count: Int, _ before: Int, _ after: Int) -> Int? {
        let extra = typed[before]
        if extra == typed[before - 1] { return count >= 5 ? 0 : nil }
        if language == .german, extra == 0x68, before >= 2, after >= 1, SlipStrokes.vowels.contains(typed[before - 1]) {
            return 1
        }
        if language == .russian, extra == 0x44C, count >= 6 { return 1 }
        guard count >= 8, after >= 2, !(language == .romanian && (extra == 0x68 || extra == 0x6B)) else { return nil }
        return 3
    }

    /// Ways of writing Romanian, not slips: `gindesc` as before 1993, `plakut` as in chats.
    private func isSpelling(_ meant: UInt16, _ typed: UInt16) -> Bool {
        guard language == .romanian else { return false }
        return meant == 0x61 && typed == 0x69 || meant == 0x69 && typed == 0x61 || meant == 0x63 && typed == 0x6B
    }

    private static let vowels: Set<UInt16> = [0x61, 0x65, 0x69, 0x6F, 0x75]

    private static func pair(_ meant: UInt16, _ typed: UInt16) -> UInt32 {
        UInt32(meant) << 16 | UInt32(typed)
    }
}
