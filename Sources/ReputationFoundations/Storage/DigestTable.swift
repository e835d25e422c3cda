/// Finds the position at which a digest is kept, among tens of millions.
///
/// The table holds no keys, only eight bytes per entry: 32 bits of the digest and the position, so that as much of it
/// as possible stays in the caches. Whoever keeps the keys says whether the one at a position is meant. Digests are
/// already spread evenly, so the table needs no hash function of its own. A secret chosen per table keeps names that
/// somebody picked to collide from meeting in one place; it has no effect that can be seen.
package struct DigestTable: Sendable {
    /// The mixed half of the digest above, the position below; all ones where the entry is free.
    private var entries: [UInt64] = []
    private var shift: UInt64 = 64
    private let secret = UInt64.random(in: .min ... .max)
    package private(set) var count = 0

    private static let free = UInt64.max

    package init() {}

    /// The position of a key.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - isKey: Whether the key is kept at a position; asked rarely of a position that holds another key.
    /// - Returns: The position; `nil` when the key was never added.
    package func position(of key: Digest128, where isKey: (Int32) -> Bool) -> Int32? {
        guard count > 0 else { return nil }
        let mixed = mix(key)
        let mask = entries.count - 1
        var slot = Int(truncatingIfNeeded: mixed >> shift)
        while entries[slot] != Self.free {
            if entries[slot] >> 32 == mixed >> 32 {
                let position = Int32(truncatingIfNeeded: entries[slot])
                if isKey(position) { return position }
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Adds the position of a key that is not in the table.
    ///
    /// - Precondition: The position is not negative, and there are fewer than two billion entries.
    package mutating func add(_ position: Int32, for key: Digest128) {
        precondition(position >= 0)
        // Up to two thirds full: beyond that, runs of neighbours grow long.
        if (count + 1) * 3 > entries.count * 2 { grow() }
        insert(entry(mix(key), position))
        count += 1
    }

    /// Replaces the position of a key by another.
    package mutating func replace(_ old: Int32, by new: Int32, for key: Digest128) {
        let mixed = mix(key)
        let mask = entries.count - 1
        let entry = entry(mixed, old)
        var slot = Int(truncatingIfNeeded: mixed >> shift)
        while entries[slot] != entry, entries[slot] != Self.free { slot = (slot + 1) & mask }
        precondition(entries[slot] == entry)
        entries[slot] = self.entry(mixed, new)
    }

    private func mix(_ key: Digest128) -> UInt64 {
        (key.low ^ secret) &* 0x9e37_79b9_7f4a_7c15
    }

    private func entry(_ mixed: UInt64, _ position: Int32) -> UInt64 {
        (mixed & 0xffff_ffff_0000_0000) | UInt64(UInt32(bitPattern: position))
    }

    private mutating func insert(_ entry: UInt64) {
        let mask = entries.count - 1
        var slot = Int(truncatingIfNeeded: entry >> shift)
        while entries[slot] != Self.free { slot = (slot + 1) & mask }
        entries[slot] = entry
    }

    private mutating func grow() {
        let old = entries
        entries = Array(repeating: Self.free, count: max(16, old.count * 2))
        shift = UInt64(64 - entries.count.trailingZeroBitCount)
        for entry in old where entry != Self.free { insert(entry) }
    }
}
