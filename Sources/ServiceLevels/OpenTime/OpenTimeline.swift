import ReputationFoundations

/// The open time of a calendar as integers: spans in order, each with the open time before it.
///
/// Every question is answered by binary search. All instants are expected inside the horizon; whoever asks checks.
struct OpenTimeline: Hashable, Sendable {
    /// A stretch of open time.
    struct Span: Hashable, Sendable {
        /// The first open millisecond.
        var opens: Int64
        /// The first closed millisecond after it.
        var closes: Int64
        /// Open milliseconds of all spans before.
        var openBefore: Int64
    }

    /// The time that the spans speak about.
    let horizon: Range<Instant>
    /// The spans in order, apart from each other and never empty.
    let spans: [Span]
    /// Open milliseconds of all spans.
    let total: Int64

    /// Sums up a set of open instants inside a horizon.
    ///
    /// - Complexity: O(n).
    init(_ open: IntervalSet, horizon: Range<Instant>) {
        var total: Int64 = 0
        self.horizon = horizon
        spans = open.clamped(to: horizon).ranges.map { range in
            let opens = range.lowerBound.milliseconds
            let closes = range.upperBound.milliseconds
            defer { total += closes - opens }
            return Span(opens: opens, closes: closes, openBefore: total)
        }
        self.total = total
    }

    /// The open instants as a set, for algebra.
    var open: IntervalSet {
        IntervalSet(spans.map { Instant(milliseconds: $0.opens)..<Instant(milliseconds: $0.closes) })
    }

    /// The open instants inside a window.
    ///
    /// - Complexity: O(log n + k), with k spans in the window.
    func open(in window: Range<Instant>) -> IntervalSet {
        var inside: [Range<Instant>] = []
        var index = lastSpan(openingAtOrBefore: window.lowerBound.milliseconds) ?? 0
        while index < spans.count, spans[index].opens < window.upperBound.milliseconds {
            let span = Instant(milliseconds: spans[index].opens)..<Instant(milliseconds: spans[index].closes)
            inside.append(span.clamped(to: window))
            index += 1
        }
        return IntervalSet(inside)
    }

    /// Whether an instant is open; the closing instant of a span is not.
    func isOpen(at instant: Instant) -> Bool {
        guard let index = lastSpan(openingAtOrBefore: instant.milliseconds) else { return false }
        return instant.milliseconds < spans[index].closes
    }

    /// Open milliseconds from the beginning of the horizon to an instant.
    func opened(before instant: Instant) -> Int64 {
        guard let index = lastSpan(openingAtOrBefore: instant.milliseconds) else { return 0 }
        let span = spans[index]
        return span.openBefore + min(instant.milliseconds, span.closes) - span.opens
    }

    /// The first open instant at or after an instant; `nil` if none is left.
    func nextOpen(atOrAfter instant: Instant) -> Instant? {
        let index = lastSpan(openingAtOrBefore: instant.milliseconds)
        if let index, instant.milliseconds < spans[index].closes { return instant }
        let next = index.map { $0 + 1 } ?? 0
        return next < spans.count ? Instant(milliseconds: spans[next].opens) : nil
    }

    /// The index of the last span that opens at or before a moment in milliseconds; `nil` if all open later.
    func lastSpan(openingAtOrBefore moment: Int64) -> Int? {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].opens <= moment {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low == 0 ? nil : low - 1
    }

    /// The index of the last span before which at most so many milliseconds were open.
    ///
    /// - Precondition: `total` is not negative and there is a span.
    private func lastSpan(withOpenBefore total: Int64) -> Int {
        var low = 0
        var high = spans.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if spans[middle].openBefore <= total {
                low = middle
            } else {
                high = middle
            }
        }
        return low
    }

    /// The first instant before which more than so many milliseconds were open, so the next opening when that falls
    /// on a closing; `nil` past the last span.
    func instant(exceeding total: Int64) -> Instant? {
        guard total >= 0, total < self.total else { return nil }
        let span = spans[lastSpan(withOpenBefore: total)]
        return Instant(milliseconds: span.opens + total - span.openBefore)
    }

    /// The first instant before which so many milliseconds were open, so a closing rather than the next opening;
    /// `nil` past the last span.
    ///
    /// - Precondition: `total` is positive.
    func instant(reaching total: Int64) -> Instant? {
        guard total > 0, total <= self.total else { return nil }
        let span = spans[lastSpan(withOpenBefore: total - 1)]
        return Instant(milliseconds: span.opens + total - span.openBefore)
    }
}
