/// The nodes already visited: a bit each for a walk over the whole log, a set for a walk over one thread.
struct NodeMarks {
    private var words: [UInt64]
    private var few: Set<Int32> = []

    /// - Parameter nodeCount: The number of nodes for a walk over all of them; `nil` for a walk over few.
    init(all nodeCount: Int?) {
        words = nodeCount.map { Array(repeating: 0, count: ($0 + 63) / 64) } ?? []
    }

    /// Marks a node; false if it already was.
    mutating func insert(_ node: Int32) -> Bool {
        guard !words.isEmpty else { return few.insert(node).inserted }
        let index = Int(node)
        let bit: UInt64 = 1 << UInt64(index & 63)
        guard words[index >> 6] & bit == 0 else { return false }
        words[index >> 6] |= bit
        return true
    }
}
