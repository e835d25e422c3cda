/// Finds the atoms of a word: the entries that are the word, begin it, or end it.
struct WordTable {
    private var keys: [UInt64] = []
    /// Two values per slot: the atom of the whole word and that of the stem; -1 for none.
    private var values: [Int32] = []
    private var mask = 0
    /// One bit per low bits of a hash, so that most look-ups end after one load.
    private var filter = [UInt64](repeating: 0, count: 1024)
    private var hasEndings = false
    private var longest = 0

    /// The parts of a 64-bit key that tell endings from beginnings.
    private static let endingMark: UInt64 = 0x9E37_79B9_7F4A_7C15

    init(_ atoms: [PatternReader.WordForm]) {
        var size = 16
        while size < atoms.count * 2 + 1 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [Int32](repeating: -1, count: size * 2)
        mask = size - 1
        for (index, atom) in atoms.enumerated() {
            longest = max(longest, atom.bytes.count)
            switch atom.form {
            case .whole: put(WordHash.of(atom.bytes), Int32(index), 0)
            case .stem: put(WordHash.of(atom.bytes), Int32(index), 1)
            case .ending:
                hasEndings = true
                put(WordHash.of(atom.bytes.reversed()) ^ WordTable.endingMark, Int32(index), 1)
            }
        }
    }

    private mutating func put(_ hash: UInt64, _ atom: Int32, _ side: Int) {
        filter[Int(hash >> 6 & 1023)] |= 1 << (hash & 63)
        var slot = Int(truncatingIfNeeded: hash >> 8) & mask
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
        keys[slot] = hash
        values[slot * 2 + side] = atom
    }

    private func slot(of hash: UInt64) -> Int {
        guard filter[Int(hash >> 6 & 1023)] >> (hash & 63) & 1 == 1 else { return -1 }
        var slot = Int(truncatingIfNeeded: hash >> 8) & mask
        while keys[slot] != hash {
            if keys[slot] == 0 { return -1 }
            slot = (slot + 1) & mask
        }
        return slot
    }

    /// Adds the atoms of a token to a list.
    ///
    /// - Complexity: O(*n*) in the token's bytes, up to the longest entry.
    func find(_ token: Token, in folded: [UInt8], into atoms: inout [Int32]) {
        guard token.kind != .lineBreak else { return }
        var hash = WordHash()
        var length = 0
        var position = Int(token.start)
        let end = Int(token.end)
        let isWord = token.kind == .word || token.kind == .code || token.kind == .hashtag
        if isWord {
            while position < end, length < longest {
                let byte = folded[position]
                position += 1
                guard byte != Folding.filler else { continue }
                hash.add(byte)
                length += 1
                let slot = slot(of: hash.value)
                if slot >= 0, values[slot * 2 + 1] >= 0 { atoms.append(values[slot * 2 + 1]) }
            }
        }
        let whole = slot(of: token.hash)
        if whole >= 0, values[whole * 2] >= 0 { atoms.append(values[whole * 2]) }
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
            let slot = slot(of: hash.value ^ WordTable.endingMark)
            if slot >= 0, values[slot * 2 + 1] >= 0 { atoms.append(values[slot * 2 + 1]) }
        }
    }
}
