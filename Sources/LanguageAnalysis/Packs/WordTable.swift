/// Finds the atoms of a word: the entries that are the word, begin it, or end it.
struct WordTable: Sendable {
    private var keys: [UInt64] = []
    /// Two values per slot: the atom of the whole word and that of the stem or ending; -1 for none.
    private var values: [Int32] = []
    private var mask = 0
    private var used = 0
    /// How many atoms there are.
    private(set) var count = 0
    /// One bit per low bits of a hash, for whole words and for the rest, so that most look-ups end after one load.
    private var wholeFilter = [UInt64](repeating: 0, count: 1024)
    private var stemFilter = [UInt64](repeating: 0, count: 1024)
    private var hasEndings = false
    private var longestStem = 0
    private var shortestStem = Int.max

    /// The parts of a 64-bit key that tell endings from beginnings.
    private static let endingMark: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Makes an empty table with room for a number of words.
    init(capacity: Int) {
        var size = 16
        while size * 3 < capacity * 4 { size *= 2 }
        resize(size)
    }

    init(_ atoms: [PatternReader.WordForm]) {
        self.init(capacity: atoms.count)
        for atom in atoms {
            switch atom.form {
            case .whole: _ = insert(whole: WordHash.of(atom.bytes))
            case .stem: _ = insert(stem: WordHash.of(atom.bytes), length: atom.bytes.count)
            case .ending: _ = insert(ending: WordHash.of(atom.bytes.reversed()))
            }
        }
    }

    /// Numbers a whole word unless it has a number.
    mutating func insert(whole hash: UInt64) -> Int32 {
        wholeFilter[Int(hash >> 6 & 1023)] |= 1 << (hash & 63)
        return put(hash, 0)
    }

    /// Numbers the beginning of words unless it has a number.
    mutating func insert(stem hash: UInt64, length: Int) -> Int32 {
        longestStem = max(longestStem, length)
        shortestStem = min(shortestStem, length)
        stemFilter[Int(hash >> 6 & 1023)] |= 1 << (hash & 63)
        return put(hash, 1)
    }

    /// Numbers the ending of words, by the hash of its bytes from the last to the first, unless it has a number.
    mutating func insert(ending hash: UInt64) -> Int32 {
        hasEndings = true
        let key = hash ^ WordTable.endingMark
        stemFilter[Int(key >> 6 & 1023)] |= 1 << (key & 63)
        return put(key, 1)
    }

    private mutating func put(_ hash: UInt64, _ side: Int) -> Int32 {
        if used * 4 > mask * 3 { resize((mask + 1) * 2) }
        var slot = Int(truncatingIfNeeded: hash >> 8) & mask
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
        if keys[slot] == 0 {
            keys[slot] = hash
            used += 1
        }
        if values[slot * 2 + side] < 0 {
            values[slot * 2 + side] = Int32(count)
            count += 1
        }
        return values[slot * 2 + side]
    }

    private mutating func resize(_ size: Int) {
        let old = (keys: keys, values: values)
        keys = [UInt64](repeating: 0, count: size)
        values = [Int32](repeating: -1, count: size * 2)
        mask = size - 1
        for (index, key) in old.keys.enumerated() where key != 0 {
            var slot = Int(truncatingIfNeeded: key >> 8) & mask
            while keys[slot] != 0 { slot = (slot + 1) & mask }
            keys[slot] = key
            values[slot * 2] = old.values[index * 2]
            values[slot * 2 + 1] = old.values[index * 2 + 1]
        }
    }

    /// The hashes of the whole words whose atoms fulfil a condition.
    func wholeWords(where isWanted: (Int) -> Bool) -> [UInt64] {
        keys.indices.compactMap { slot in
            values[slot * 2] >= 0 && isWanted(Int(values[slot * 2])) ? keys[slot] : nil
        }
    }

    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash >> 8) & mask
        while keys[slot] != hash {
            if keys[slot] == 0 { return -1 }
            slot = (slot + 1) & mask
        }
        return slot
    }

    /// Most beginnings of words are told by the filter; the rest is looked up apart, so that the filter stays in line.
    @inline(__always)
    private func stem(_ hash: UInt64) -> Int32 {
        stemFilter[Int(hash >> 6 & 1023)] >> (hash & 63) & 1 == 1 ? knownStem(hash) : -1
    }

    @inline(never)
    private func knownStem(_ hash: UInt64) -> Int32 {
        let slot = slot(of: hash)
        return slot >= 0 ? values[slot * 2 + 1] : -1
    }

    /// Adds the atoms of a token to a list.
    ///
    /// - Complexity: O(*n*) in the token's bytes, up to the longest entry.
    func find(_ token: Token, in folded: [UInt8], into atoms: inout [Int32]) {
        guard token.kind != .lineBreak else { return }
        if token.kind == .word || token.kind == .code || token.kind == .hashtag {
            var hash = WordHash()
            var length = 0
            var position = Int(token.start)
            let end = Int(token.end)
            while position < end, length < longestStem {
                let byte = folded[position]
                position += 1
                guard byte != Folding.filler else { continue }
                hash.add(byte)
                length += 1
                if length < shortestStem { continue }
                let atom = stem(hash.value)
                if atom >= 0 { atoms.append(atom) }
            }
        }
        if wholeFilter[Int(token.hash >> 6 & 1023)] >> (token.hash & 63) & 1 == 1 {
            let whole = slot(of: token.hash)
            if whole >= 0, values[whole * 2] >= 0 { atoms.append(values[whole * 2]) }
        }
        if hasEndings, token.kind == .word { findEndings(token, in: folded, into: &atoms) }
    }

    private func findEndings(_ token: Token, in folded: [UInt8], into atoms: inout [Int32]) {
        var hash = WordHash()
        var position = Int(token.end) - 1
        var length = 0
        while position > Int(token.start), length < 12 {
            let byte = folded[position]
            position -= 1
            guard byte != Folding.filler else { continue }
            hash.add(byte)
            length += 1
            let atom = stem(hash.value ^ WordTable.endingMark)
            if atom >= 0 { atoms.append(atom) }
        }
    }
}
