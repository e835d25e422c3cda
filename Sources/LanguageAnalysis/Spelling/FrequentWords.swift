/// The words of a language that people write most, by which a slip is told: it is no word, and one stroke away from one.
///
/// Two lists make one language. The frequent words are what somebody may have meant. Their neighbours are rarer words one
/// stroke away from a frequent one, which are right all the same; without them `stage` would be a slip of `state`.
/// Words are compared folded, so that a missing diacritic is never a slip.
struct FrequentWords: Sendable {
    /// Words of one first letter and one length, folded, one after the other.
    private struct Shelf {
        var letters: [UInt16] = []
        /// Where each word stands in ``spellings``.
        var words: [Range<Int>] = []
    }

    private let language: TextLanguage
    private var shelves: [UInt32: Shelf] = [:]
    private var spellings: [UInt8] = []
    /// Hashes of all words of both lists.
    private(set) var known = WordHashes()
    private let strokes: SlipStrokes

    /// Reads words parted by white space.
    ///
    /// - Parameters:
    ///   - language: the language, some of whose strokes are its own.
    ///   - words: the frequent words, spelled as they should be.
    ///   - neighbours: the words near them that are right too, in any spelling that folds alike.
    ///   - confusions: pairs of letters that are taken for each other, parted by blanks: first what is meant.
    init(language: TextLanguage, words: String, neighbours: String, confusions: String) {
        self.language = language
        strokes = SlipStrokes(language: language, confusions: confusions)
        spellings = Array(words.utf8)
        for word in spellings.split(whereSeparator: { $0 <= 0x20 }) {
            let key = FrequentWords.folded(word)
            known.insert(WordHash.of(key))
            let letters = FrequentWords.letters(key)
            guard let first = letters.first, letters.count >= 4 else { continue }
            let shelf = FrequentWords.shelf(first, letters.count)
            shelves[shelf, default: Shelf()].letters += letters
            shelves[shelf, default: Shelf()].words.append(word.startIndex..<word.endIndex)
        }
        for word in neighbours.utf8.split(whereSeparator: { $0 <= 0x20 }) {
            known.insert(WordHash.of(FrequentWords.folded(Array(word)[...])))
        }
    }

    /// Whether a folded word stands in either list.
    func isKnown(_ key: [UInt8]) -> Bool {
        known.contains(WordHash.of(key))
    }

    /// The frequent words that a word is a slip of; empty for a word that is known or near none.
    ///
    /// - Parameter key: a word, folded.
    /// - Returns: words spelled as they should be, the likeliest first.
    /// - Complexity: O(*w*) in the frequent words of the same first letter and about the same length.
    func meant(by key: [UInt8]) -> [String] {
        guard !isKnown(key) else { return [] }
        let typed = FrequentWords.letters(key)
        guard let first = typed.first, typed.count >= 4, typed.count <= 24 else { return [] }
        var found: [(rank: Int, word: Range<Int>)] = []
        for length in (typed.count - 1)...(typed.count + 1) {
            guard let shelf = shelves[FrequentWords.shelf(first, length)] else { continue }
            for index in shelf.words.indices {
                let word = index * length..<(index + 1) * length
                guard let rank = strokes.rank(of: typed, for: word, in: shelf.letters) else { continue }
                found.append((rank, shelf.words[index]))
            }
        }
        return found.sorted { ($0.rank, $0.word.lowerBound) < ($1.rank, $1.word.lowerBound) }
            .map { String(decoding: spellings[$0.word], as: UTF8.self) }
    }

    private static func shelf(_ first: UInt16, _ length: Int) -> UInt32 {
        UInt32(first) << 8 | UInt32(length)
    }

    private static func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
        var key: [UInt8] = []
        Folding.fold(Array(word), into: &key)
        key.removeAll { $0 == Folding.filler }
        return key
    }

    /// The letters of a folded word; empty where it has anything else in it.
    private static func letters(_ key: [UInt8]) -> [UInt16] {
        var letters: [UInt16] = []
        letters.reserveCapacity(key.count)
        for scalar in String(decoding: key, as: UTF8.self).unicodeScalars {
            guard (0x61..<0x500).contains(scalar.value) else { return [] }
            letters.append(UInt16(scalar.value))
        }
        return letters
    }
}
