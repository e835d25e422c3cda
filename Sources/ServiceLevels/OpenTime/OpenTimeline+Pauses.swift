import ReputationFoundations

extension OpenTimeline {
    /// Open milliseconds in a range that are in no pause; 0 for a range that ends before it begins.
    ///
    /// - Complexity: O((1 + p) log n), with p pauses.
    func elapsed(from start: Instant, to end: Instant, excluding pauses: IntervalSet) -> Int64 {
        guard start < end else { return 0 }
        var elapsed = opened(before: end) - opened(before: start)
        for pause in pauses.ranges {
            let from = max(pause.lowerBound, start)
            let to = min(pause.upperBound, end)
            if from < to { elapsed -= opened(before: to) - opened(before: from) }
        }
        return elapsed
    }

    /// When so much open time outside the pauses has passed, and when more than that has.
    ///
    /// A target of nothing is reached at the first open instant, as a clock that starts while the desk is closed
    /// starts at the next opening.
    ///
    /// - Complexity: O((1 + p) log n), with p pauses.
    func deadline(
        from start: Instant,
        after target: Int64,
        excluding pauses: IntervalSet
    ) -> (exhausted: Instant, breach: Instant)? {
        var remaining = target
        var before = opened(before: start)
        var exhausted: Instant?
        for pause in pauses.ranges where pause.upperBound > start {
            let available = opened(before: pause.lowerBound) - before
            if available > 0 {
                if exhausted == nil, target > 0, remaining <= available {
                    exhausted = instant(reaching: before + remaining)
                }
                if remaining < available, let breach = instant(exceeding: before + remaining) {
                    return (exhausted ?? breach, breach)
                }
                remaining -= available
            }
            before = max(before, opened(before: pause.upperBound))
        }
        let (sum, overflow) = before.addingReportingOverflow(remaining)
        guard !overflow, let breach = instant(exceeding: sum) else { return nil }
        if exhausted == nil, target > 0 { exhausted = instant(reaching: sum) }
        return (exhausted ?? breach, breach)
    }

    /// The latest start from which so much open time lies before an instant; `nil` before the horizon.
    ///
    /// It is an opening rather than the closing before it. Nothing is reached at the instant itself or, when that is
    /// closed, at the last closing.
    func latestStart(before end: Instant, target: Int64) -> Instant? {
        let opened = opened(before: end)
        guard target == 0 else { return instant(exceeding: opened - target) }
        guard !isOpen(at: end) else { return end }
        return lastSpan(openingAtOrBefore: end.milliseconds).map { Instant(milliseconds: spans[$0].closes) }
    }
}
