import ReputationFoundations

/// Cuts a text into words for comparing and counting texts; the one place where this module looks at letters.
enum WordSource {
    /// The words in lower case, links and names of accounts left out.
    static func words(of text: String) -> [String] {
        var text = text
        return text.withUTF8 { buffer in
            var words: [String] = []
            forEachWord(in: unsafe buffer.span) { bytes in words.append(String(decoding: bytes, as: UTF8.self)) }
            return words
        }
    }

    /// Hashes of runs of three words, sorted and without repeats; of fewer words the text as a whole.
    static func shingles(of text: String) -> [UInt64] {
        var text = text
        let words: [UInt64] = text.withUTF8 { buffer in
            var hashes: [UInt64] = []
            forEachWord(in: unsafe buffer.span) { bytes in
                hashes.append(bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
            }
            return hashes
        }
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

    private static func mixed(_ word: UInt64) -> UInt64 {
        var word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }

    private static func forEachWord(in bytes: Span<UInt8>, _ body: ([UInt8]) -> Void) {
        var word: [UInt8] = []
        var isSkipped = false
        func end() {
            if !word.isEmpty, !isSkipped { body(word) }
            word.removeAll(keepingCapacity: true)
            isSkipped = false
        }
        for index in 0..<bytes.count {
            let byte = bytes[index]
            switch byte {
            case 65...90: word.append(byte + 32)
            case 48...57, 97...122, 128...: word.append(byte)
            case UInt8(ascii: "'"):
                continue
            case UInt8(ascii: "@") where word.isEmpty: isSkipped = true
            case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"):
                // A link goes on to the next blank.
                if word.starts(with: "http".utf8) { isSkipped = true }
                if isSkipped { word.append(byte) } else { end() }
            default:
                if isSkipped, byte > 32, word.starts(with: "http".utf8) { continue }
                end()
            }
        }
        end()
    }
}
