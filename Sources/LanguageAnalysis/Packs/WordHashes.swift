/// A set of hashes of words: the bits are mixed already, so a slot is taken by the low ones.
struct WordHashes: Sendable {
    private var slots = [UInt64](repeating: 0, count: 16)
    private var count = 0
    private var hasZero = false

    init(_ hashes: some Sequence<UInt64> = []) {
        for hash in hashes { insert(hash) }
    }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool {
        if hash == 0 { return hasZero }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 8) & mask
        while slots[slot] != 0 {
            if slots[slot] == hash { return true }
            slot = (slot + 1) & mask
        }
        return false
    }

    mutating func insert(_ hash: UInt64) {
        if hash == 0 {
            hasZero = true
            return
        }
        if contains(hash) { return }
        if count * 2 >= slots.count {
            let old = slots
            slots = [UInt64](repeating: 0, count: old.count * 2)
            for known in old where known != 0 { put(known) }
        }
        put(hash)
        count += 1
    }

    private mutating func put(_ hash: UInt64) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 8) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = hash
    }
}
