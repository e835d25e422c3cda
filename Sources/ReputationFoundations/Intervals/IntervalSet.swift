/// A set of instants: half-open intervals in order, which neither overlap nor touch and are never empty.
///
/// Two sets that hold the same instants are equal, however they were put together.
package struct IntervalSet: Hashable, Sendable {
    /// The intervals in order, with a gap between each two.
    package let ranges: [Range<Instant>]

    /// The set without any instant.
    package static let empty = IntervalSet(normalized: [])

    /// Joins intervals in any order, overlapping or not; empty ones are dropped.
    ///
    /// - Complexity: O(n) when they are in order of their starts, else O(n log n).
    package init(_ ranges: some Sequence<Range<Instant>>) {
        var pending = ranges.filter { !$0.isEmpty }
        if zip(pending, pending.dropFirst()).contains(where: { $0.lowerBound > $1.lowerBound }) {
            pending.sort { $0.lowerBound < $1.lowerBound }
        }
        var joined: [Range<Instant>] = []
        joined.reserveCapacity(pending.count)
        for range in pending {
            Self.append(range, to: &joined)
        }
        self.ranges = joined
    }

    /// Takes intervals that are already in order and apart.
    init(normalized ranges: [Range<Instant>]) {
        self.ranges = ranges
    }

    /// Appends an interval that starts no earlier than the last one, joining both where they meet.
    static func append(_ range: Range<Instant>, to joined: inout [Range<Instant>]) {
        guard let last = joined.last, range.lowerBound <= last.upperBound else {
            joined.append(range)
            return
        }
        if range.upperBound > last.upperBound {
            joined[joined.count - 1] = last.lowerBound..<range.upperBound
        }
    }

    /// Whether the set holds no instant.
    package var isEmpty: Bool { ranges.isEmpty }

    /// The length of all intervals together in milliseconds, clamped to the range of `Int64`.
    package var milliseconds: Int64 {
        var total: Int64 = 0
        for range in ranges {
            let length = range.upperBound.milliseconds(since: range.lowerBound)
            let (sum, overflow) = total.addingReportingOverflow(length)
            if overflow { return .max }
            total = sum
        }
        return total
    }

    /// Whether an instant is in the set; the end of an interval is not.
    ///
    /// - Complexity: O(log n).
    package func contains(_ instant: Instant) -> Bool {
        let index = firstIndex(endingAfter: instant)
        return index < ranges.count && ranges[index].lowerBound <= instant
    }

    /// The index of the first interval that ends after an instant; the count if none does.
    package func firstIndex(endingAfter instant: Instant) -> Int {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound > instant {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }
}
