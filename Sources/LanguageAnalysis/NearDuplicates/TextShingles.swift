/// The runs of words of a text, for telling how much of two texts is the same.
public struct TextShingles: Hashable, Sendable {
    /// How many words a run has; fewer than asked where the text is short.
    public let size: Int
    /// The runs' hashes, sorted, each once.
    let hashes: [UInt32]

    /// Cuts words into runs.
    ///
    /// - Parameters:
    ///   - words: the words of a text.
    ///   - size: how many words a run has, at least 1; short texts have shorter ones.
    /// - Complexity: O(*n* log *n*) in the words.
    public init(_ words: MaskedWords, size: Int = 5) {
        let size = max(1, min(size, words.hashes.count))
        self.size = size
        guard !words.hashes.isEmpty else {
            hashes = []
            return
        }
        var hashes: [UInt32] = []
        hashes.reserveCapacity(words.hashes.count - size + 1)
        for start in 0...(words.hashes.count - size) {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for offset in 0..<size { hash = (hash ^ UInt64(words.hashes[start + offset])) &* 0x9E37_79B9_7F4A_7C15 }
            hashes.append(UInt32(truncatingIfNeeded: hash >> 32))
        }
        hashes.sort()
        var unique: [UInt32] = []
        unique.reserveCapacity(hashes.count)
        for hash in hashes where unique.last != hash { unique.append(hash) }
        self.hashes = unique
    }

    /// The sizes by which a text with so many words is compared.
    ///
    /// One changed word spoils as many runs as a run has words, so short texts get short runs; texts about the limit get
    /// both, so that two copies on either side of it still meet.
    static func sizes(words: Int, wanted: Int) -> [Int] {
        switch words {
        case ...3: [1]
        case ...6: [min(wanted, 2), 1]
        case ...11: [min(wanted, 2)]
        case ...15: wanted > 3 ? [3, 2] : [wanted]
        case ...24: [min(wanted, 3)]
        case ...30: wanted > 3 ? [wanted, 3] : [wanted]
        default: [wanted]
        }
    }

    /// The share of runs that both have of those that either has (Jaccard): 0 to 1; 0 where both are empty or their runs
    /// have different sizes.
    ///
    /// - Complexity: O(*n* + *m*).
    public func similarity(to other: TextShingles) -> Double {
        guard size == other.size else { return 0 }
        var left = 0
        var right = 0
        var common = 0
        while left < hashes.count, right < other.hashes.count {
            if hashes[left] == other.hashes[right] {
                common += 1
                left += 1
                right += 1
            } else if hashes[left] < other.hashes[right] {
                left += 1
            } else {
                right += 1
            }
        }
        let union = hashes.count + other.hashes.count - common
        return union == 0 ? 0 : Double(common) / Double(union)
    }
}
