/// The offsets of one time zone as integers: from each transition on, how far its clocks are ahead of UTC.
///
/// The first segment has no beginning and the last no end; whoever builds a table knows how far it holds.
package struct OffsetTable: Hashable, Sendable {
    /// A stretch of time with one offset.
    package struct Segment: Hashable, Sendable {
        /// The transition that begins it.
        package var start: Instant
        /// Milliseconds east of UTC.
        package var offset: Int64
        /// The local times that belong to this segment and to no other, so that most need no search.
        var unambiguous: Range<Int64>
    }

    /// The segments in order; never empty.
    package let segments: [Segment]
    /// Whether some transition jumps over 24 hours or more, so that a whole date may never happen.
    let jumpsOverDates: Bool

    /// The largest offset a table takes: 26 hours in milliseconds, beyond any zone ever in use.
    package static let largestOffset: Int64 = 26 * 3_600_000

    /// A zone whose clocks never change.
    package init(fixedOffset offset: Int64) {
        self.init(initialOffset: offset, transitions: [])
    }

    /// Compiles transitions in order of time; those that change nothing are dropped.
    ///
    /// Offsets beyond ``largestOffset`` are clamped to it.
    package init(initialOffset: Int64, transitions: [(at: Instant, offset: Int64)]) {
        let allowed = -Self.largestOffset...Self.largestOffset
        var offsets = [(start: Instant.distantPast, offset: initialOffset.clamped(to: allowed))]
        for transition in transitions {
            let offset = transition.offset.clamped(to: allowed)
            if let last = offsets.last, last.offset != offset, last.start < transition.at {
                offsets.append((transition.at, offset))
            }
        }
        jumpsOverDates = zip(offsets, offsets.dropFirst()).contains { $1.offset - $0.offset >= 86_400_000 }
        segments = offsets.indices.map { index in
            let (start, offset) = offsets[index]
            var lowest = Int64.min
            var highest = Int64.max
            if index > 0 {
                lowest = start.advanced(by: max(offset, offsets[index - 1].offset)).milliseconds
            }
            if index + 1 < offsets.count {
                let next = offsets[index + 1]
                highest = next.start.advanced(by: min(offset, next.offset)).milliseconds
            }
            return Segment(start: start, offset: offset, unambiguous: lowest..<max(lowest, highest))
        }
    }

    /// The index of the segment that an instant falls in.
    ///
    /// - Complexity: O(log n).
    package func segmentIndex(at instant: Instant) -> Int {
        var low = 0
        var high = segments.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if segments[middle].start <= instant {
                low = middle
            } else {
                high = middle
            }
        }
        return low
    }

    /// Milliseconds east of UTC at an instant.
    package func offset(at instant: Instant) -> Int64 {
        segments[segmentIndex(at: instant)].offset
    }

    /// What the clocks of the zone show at an instant: milliseconds since 1970-01-01T00:00 of their own time.
    package func local(at instant: Instant) -> Int64 {
        instant.advanced(by: offset(at: instant)).milliseconds
    }

    /// The local date at an instant, in days since 1970-01-01.
    package func localDay(at instant: Instant) -> Int {
        Int(local(at: instant).floorDivided(by: 86_400_000).quotient)
    }
}

extension Comparable {
    /// The nearest value inside a range.
    package func clamped(to range: ClosedRange<Self>) -> Self {
        min(max(self, range.lowerBound), range.upperBound)
    }
}
