/// The smallest hashes of a text's runs of words, from which the likeness of two texts is estimated.
struct TextSketch: Hashable, Codable, Sendable {
    /// At most 40 hashes in ascending order: all of a short text, a random sample of a long one.
    let hashes: [UInt64]
    /// How many runs the text has.
    let count: Int

    static let size = 40

    init(_ shingles: [UInt64]) {
        hashes = Array(shingles.prefix(Self.size))
        count = shingles.count
    }

    /// The share of common runs among all runs of both texts, 0 to 1 (Broder's bottom-k estimate of Jaccard).
    func similarity(to other: TextSketch) -> Double {
        guard !hashes.isEmpty, !other.hashes.isEmpty else { return 0 }
        var left = 0
        var right = 0
        var common = 0
        var union = 0
        while union < Self.size, left < hashes.count || right < other.hashes.count {
            union += 1
            if right == other.hashes.count || (left < hashes.count && hashes[left] < other.hashes[right]) {
                left += 1
            } else if left == hashes.count || other.hashes[right] < hashes[left] {
                right += 1
            } else {
                common += 1
                left += 1
                right += 1
            }
        }
        return Double(common) / Double(union)
    }
}
