/// The stretches of a text in which nothing is found.
struct AllowedStretches {
    private var starts: [Int] = []
    /// For each start, how far the longest of this and all earlier stretches reaches.
    private var reach: [Int] = []

    init(_ ends: [Int: Int]) {
        var furthest = 0
        for (start, end) in ends.sorted(by: { $0.key < $1.key }) {
            furthest = max(furthest, end)
            starts.append(start)
            reach.append(furthest)
        }
    }

    /// Whether one of the stretches holds a range.
    ///
    /// - Complexity: O(log *n*).
    func contain(_ range: Range<Int>) -> Bool {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low > 0 && reach[low - 1] >= range.upperBound
    }
}
