/// A dictionary from digests to positions that grows to tens of millions of entries at a steady cost.
///
/// Digests are already spread evenly, so the table needs no hash function of its own: open addressing with linear
/// probing, two flat arrays, no allocation per entry. A secret chosen per table keeps names that somebody picked to
/// collide from meeting in one place; it has no effect that can be seen.
package struct DigestTable: Sendable {
    private struct Entry: Sendable {
        var key: Digest128
        /// Negative where the entry is free.
        var position: Int32
    }

    private var entries: [Entry] = []
    private var shift = 64
    private let secret = UInt64.random(in: .min ... .max)
    package private(set) var count = 0

    package init() {}

    package subscript(key: Digest128) -> Int32? {
        guard count > 0 else { return nil }
        let position = entries[slot(of: key)].position
        return position < 0 ? nil : position
    }

    /// Stores a position, which must not be negative, under a key, in place of an earlier one.
    package mutating func set(_ position: Int32, for key: Digest128) {
        precondition(position >= 0)
        // Up to two thirds full: beyond that, runs of neighbours grow long.
        if (count + 1) * 3 > entries.count * 2 { grow() }
        let slot = slot(of: key)
        if entries[slot].position < 0 { count += 1 }
        entries[slot] = Entry(key: key, position: position)
    }

    /// Where a key is, or the free place where it belongs.
    private func slot(of key: Digest128) -> Int {
        let mask = entries.count - 1
        var slot = Int(truncatingIfNeeded: ((key.low ^ secret) &* 0x9e37_79b9_7f4a_7c15) >> UInt64(shift))
        while entries[slot].position >= 0, entries[slot].key != key {
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        let old = entries
        let capacity = max(16, old.count * 2)
        entries = Array(repeating: Entry(key: Digest128(high: 0, low: 0), position: -1), count: capacity)
        shift = 64 - capacity.trailingZeroBitCount
        for entry in old where entry.position >= 0 {
            entries[slot(of: entry.key)] = entry
        }
    }
}
