import LanguageAnalysis
import ReputationFoundations

/// Cuts a text into words for comparing and counting texts; the one place where this module looks at letters.
enum WordSource {
    /// The words without case and diacritics, links and names of accounts left out.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        forEachWord(in: folded(text).span, keepingBytes: true) { _, bytes in
            words.append(String(decoding: bytes, as: UTF8.self))
        }
        return words
    }

    /// Hashes of runs of three words, sorted and without repeats; of fewer words the text as a whole.
    static func shingles(of text: String) -> [UInt64] {
        var words: [UInt64] = []
        forEachWord(in: folded(text).span, keepingBytes: false) { hash, _ in words.append(hash) }
        guard !words.isEmpty else { return [] }
        guard words.count >= 3 else { return [mixed(words.reduce(0) { mixed($0 ^ $1) })] }
        var shingles = (2..<words.count).map { index in
            mixed(words[index] &+ mixed(words[index - 1] &+ mixed(words[index - 2])))
        }
        shingles.sort()
        var last: UInt64?
        shingles.removeAll { shingle in
            defer { last = shingle }
            return shingle == last
        }
        return shingles
    }

    private static func folded(_ text: String) -> [UInt8] {
        var folded: [UInt8] = []
        Folding.fold(Array(text.utf8), into: &folded)
        return folded
    }

    private static func mixed(_ word: UInt64) -> UInt64 {
        var word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }

    /// Walks over the words of a folded text; each is given by its hash, and by its bytes if they are kept.
    private static func forEachWord(
        in bytes: Span<UInt8>,
        keepingBytes: Bool,
        _ body: (_ hash: UInt64, _ bytes: [UInt8]) -> Void
    ) {
        var word: [UInt8] = []
        var hash = emptyHash
        var length = 0
        var isSkipped = false
        for index in 0...bytes.count {
            let byte = index < bytes.count ? bytes[index] : 32
            switch byte {
            // An apostrophe joins.
            case Folding.filler, 39: continue
            case 48...57, 97...122, 128...: break
            case 64 where length == 0:
                // The name of an account.
                isSkipped = true
                continue
            default:
                // A link goes on to the next blank.
                if byte > 32, hash == linkHash || hash == secureLinkHash { isSkipped = true }
                if byte > 32, isSkipped, byte != 44 { continue }
                if length > 0, !isSkipped { body(hash, word) }
                if length > 0, keepingBytes { word.removeAll(keepingCapacity: true) }
                (hash, length, isSkipped) = (emptyHash, 0, false)
                continue
            }
            if !isSkipped {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
                if keepingBytes { word.append(byte) }
            }
            length += 1
        }
    }

    // Fowler, Noll and Vo's hash with 64 bits.
    private static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let linkHash = "http".utf8.reduce(emptyHash) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    private static let secureLinkHash = "https".utf8.reduce(emptyHash) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
