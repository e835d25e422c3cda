extension IntervalSet {
    /// The instants of either set.
    ///
    /// - Complexity: O(n + m).
    package func union(_ other: IntervalSet) -> IntervalSet {
        var joined: [Range<Instant>] = []
        joined.reserveCapacity(ranges.count + other.ranges.count)
        var left = 0
        var right = 0
        while left < ranges.count || right < other.ranges.count {
            let takesLeft =
                right == other.ranges.count
                || (left < ranges.count && ranges[left].lowerBound <= other.ranges[right].lowerBound)
            if takesLeft {
                Self.append(ranges[left], to: &joined)
                left += 1
            } else {
                Self.append(other.ranges[right], to: &joined)
                right += 1
            }
        }
        return IntervalSet(normalized: joined)
    }

    /// The instants of both sets.
    ///
    /// - Complexity: O(n + m).
    package func intersection(_ other: IntervalSet) -> IntervalSet {
        var common: [Range<Instant>] = []
        var left = 0
        var right = 0
        while left < ranges.count, right < other.ranges.count {
            let start = max(ranges[left].lowerBound, other.ranges[right].lowerBound)
            let end = min(ranges[left].upperBound, other.ranges[right].upperBound)
            if start < end { common.append(start..<end) }
            if ranges[left].upperBound <= other.ranges[right].upperBound {
                left += 1
            } else {
                right += 1
            }
        }
        return IntervalSet(normalized: common)
    }

    /// The instants of this set that are not in the other.
    ///
    /// - Complexity: O(n + m).
    package func subtracting(_ other: IntervalSet) -> IntervalSet {
        if other.isEmpty { return self }
        var rest: [Range<Instant>] = []
        rest.reserveCapacity(ranges.count)
        var right = 0
        for range in ranges {
            var start = range.lowerBound
            while right < other.ranges.count, other.ranges[right].upperBound <= start { right += 1 }
            var index = right
            while index < other.ranges.count, other.ranges[index].lowerBound < range.upperBound {
                let hole = other.ranges[index]
                if start < hole.lowerBound { rest.append(start..<hole.lowerBound) }
                start = max(start, hole.upperBound)
                index += 1
            }
            if start < range.upperBound { rest.append(start..<range.upperBound) }
        }
        return IntervalSet(normalized: rest)
    }

    /// The instants of this set inside a window.
    ///
    /// - Complexity: O(log n + k), with k intervals in the window.
    package func clamped(to window: Range<Instant>) -> IntervalSet {
        var inside: [Range<Instant>] = []
        var index = firstIndex(endingAfter: window.lowerBound)
        while index < ranges.count, ranges[index].lowerBound < window.upperBound {
            let clamped = ranges[index].clamped(to: window)
            if !clamped.isEmpty { inside.append(clamped) }
            index += 1
        }
        return IntervalSet(normalized: inside)
    }
}
