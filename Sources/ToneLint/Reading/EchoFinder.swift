internal import LanguageAnalysis

/// Finds which words of a reply take up specifics of the message it answers.
///
/// A specific is a word that is neither a function word nor one of the words every complaint and every reply is made of
/// (class `GENERIC`), a number or a code. Words agree if they share a stem: four letters or more and at least two thirds
/// of the longer word.
struct EchoFinder {
    /// A word of the message: its first four letters as a number, and its stretch of ``letters``.
    private struct Stem {
        var opening: UInt64
        var letters: Range<Int>
    }

    private var letters: [UInt32] = []
    /// Sorted by their openings.
    private var stems: [Stem] = []
    /// The keys of all specifics, sorted.
    private var exact: [UInt64] = []
    private var hashtags: [String] = []

    init(incoming: AnalyzedText) {
        let specifics = Specifics(of: incoming)
        for index in incoming.tokens.indices where specifics.contain(index, of: incoming) {
            exact.append(incoming.foldedHash(of: index))
            if incoming.tokens[index].kind == .hashtag { hashtags.append(incoming.key(of: index)) }
            let start = letters.count
            incoming.appendFoldedScalars(of: index, to: &letters)
            guard letters.count - start >= 4 else { continue }
            stems.append(Stem(opening: EchoFinder.opening(letters[start...]), letters: start..<letters.count))
        }
        exact.sort()
        stems.sort { $0.opening < $1.opening }
    }

    func echoes(in reply: AnalyzedText) -> [Int] {
        guard !exact.isEmpty else { return [] }
        let specifics = Specifics(of: reply)
        var key: [UInt32] = []
        return reply.tokens.indices.filter { index in
            guard specifics.contain(index, of: reply) else { return false }
            let hash = reply.foldedHash(of: index)
            let place = EchoFinder.partition(exact.count) { exact[$0] < hash }
            if place < exact.count, exact[place] == hash { return true }
            key.removeAll(keepingCapacity: true)
            reply.appendFoldedScalars(of: index, to: &key)
            if key.count >= 5, !hashtags.isEmpty, hashtags.contains(where: { $0.contains(reply.key(of: index)) }) {
                return true
            }
            return key.count >= 4 && reply.tokens[index].kind == .word && agrees(key)
        }
    }

    /// Whether a word of the message shares its stem with a word.
    private func agrees(_ key: [UInt32]) -> Bool {
        let opening = EchoFinder.opening(key[...])
        var index = EchoFinder.partition(stems.count) { stems[$0].opening < opening }
        while index < stems.count, stems[index].opening == opening {
            if EchoFinder.agree(letters[stems[index].letters], key) { return true }
            index += 1
        }
        return false
    }

    private static func agree(_ left: ArraySlice<UInt32>, _ right: [UInt32]) -> Bool {
        let base = left.startIndex
        var shared = 0
        while shared < left.count, shared < right.count, left[base + shared] == right[shared] { shared += 1 }
        let longest = max(left.count, right.count)
        return shared >= 4
            && (shared * 3 >= longest * 2 || shared + 1 >= min(left.count, right.count) && longest - shared <= 3)
    }

    /// The low 16 bits of the first four letters; words that differ above are told apart letter by letter.
    private static func opening(_ letters: ArraySlice<UInt32>) -> UInt64 {
        letters.prefix(4).reduce(0) { $0 << 16 | UInt64($1 & 0xFFFF) }
    }

    /// The first position of a sorted list that does not fulfil a condition.
    private static func partition(_ count: Int, _ isBefore: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    static func isSpecific(_ index: Int, _ text: AnalyzedText) -> Bool {
        Specifics(of: text).contain(index, of: text)
    }
}

/// What counts as a specific in a text.
private struct Specifics {
    private let stop: Int32
    private let generic: Int32
    private let greeting: Int32

    init(of text: AnalyzedText) {
        stop = text.classNumber(of: "STOP")
        generic = text.classNumber(of: "GENERIC")
        greeting = text.classNumber(of: "GREETING")
    }

    func contain(_ index: Int, of text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        switch token.kind {
        case .number, .time, .date, .code: return true
        case .word, .hashtag:
            guard token.range.count >= 3 || token.flags.contains(.allCapitals) else { return false }
            return !text.token(index, isOf: stop) && !text.token(index, isOf: generic)
                && !text.token(index, isOf: greeting)
        default: return false
        }
    }
}
