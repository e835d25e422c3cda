/// A dictionary from digests to positions that grows to tens of millions of entries at a steady cost.
///
/// Digests are already spread evenly, so the table needs no hash function of its own: open addressing with linear
/// probing, two flat arrays, no allocation per entry. A secret chosen per table keeps names that somebody picked to
/// collide from meeting in one place; it has no effect that can be seen.
package struct DigestTable: Sendable {
    private var keys: [Digest128] = []
    private var positions: [Int32] = []
    private var shift = 64
    private let secret = UInt64.random(in: .min ... .max)
    package private(set) var count = 0

    package init() {}

    package subscript(key: Digest128) -> Int32? {
        guard count > 0 else { return nil }
        let slot = slot(of: key)
        let position = positions[slot]
        return position < 0 ? nil : position
    }

    /// Stores a position, which must not be negative, under a key, in place of an earlier one.
    package mutating func set(_ position: Int32, for key: Digest128) {
        precondition(position >= 0)
        if (count + 1) * 4 > keys.count * 3 { grow() }
        let slot = slot(of: key)
        if positions[slot] < 0 { count += 1 }
        keys[slot] = key
        positions[slot] = position
    }

    /// Where a key is, or the free place where it belongs.
    private func slot(of key: Digest128) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: ((key.low ^ secret) &* 0x9e37_79b9_7f4a_7c15) >> UInt64(shift))
        while positions[slot] >= 0, keys[slot] != key {
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        let oldKeys = keys
        let oldPositions = positions
        let capacity = max(16, oldKeys.count * 2)
        keys = Array(repeating: Digest128(high: 0, low: 0), count: capacity)
        positions = Array(repeating: -1, count: capacity)
        shift = 64 - capacity.trailingZeroBitCount
        for index in oldKeys.indices where oldPositions[index] >= 0 {
            let slot = slot(of: oldKeys[index])
            keys[slot] = oldKeys[index]
            positions[slot] = oldPositions[index]
        }
    }
}
