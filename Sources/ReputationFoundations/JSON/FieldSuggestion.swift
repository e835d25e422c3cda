/// Which known name somebody meant who wrote another.
package enum FieldSuggestion {
    /// The known name nearest to a word, if it is near enough to be a slip; of several as near the first in order.
    ///
    /// Case does not count. A slip is one letter changed, lost, added or swapped with its neighbour; one is allowed for
    /// every three letters.
    ///
    /// - Complexity: O(n · m²) for n names and words of m letters.
    package static func nearest(to word: String, among known: some Sequence<String>) -> String? {
        let letters = Array(word.lowercased().utf8)
        guard !letters.isEmpty, letters.count <= 60 else { return nil }
        var best: (name: String, slips: Int)?
        for name in known.sorted() {
            let other = Array(name.lowercased().utf8)
            let allowed = max(1, max(letters.count, other.count) / 3)
            let slips = Self.slips(letters, other)
            if slips <= allowed, slips < best?.slips ?? .max { best = (name, slips) }
        }
        return best?.name
    }

    /// How many slips lead from one word to another.
    static func slips(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var next = [row + 1]
            for column in right.indices {
                let isSame = left[row] == right[column]
                var least = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, next[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, before[column - 1] + 1)
                }
                next.append(least)
            }
            before = last
            last = next
        }
        return last[right.count]
    }
}
