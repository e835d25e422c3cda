import ReputationFoundations

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension CompiledCalendar {
    /// Explains the open time in [start, end), step by step.
    ///
    /// - Parameters:
    ///   - start: The beginning.
    ///   - end: The end; one before the beginning gives no steps.
    ///   - pauses: Time that does not count even if the desk is open, in any order, overlapping or not.
    /// - Returns: The steps, whose sum is what ``elapsed(from:to:excluding:)`` gives.
    /// - Throws: ``OpenTimeError/beyondHorizon(_:)`` if either end lies outside the horizon.
    /// - Complexity: O(log n + k), with k steps.
    public func explainElapsed(
        from start: Date,
        to end: Date,
        excluding pauses: [Range<Date>] = []
    ) throws(OpenTimeError) -> OpenTimeExplanation {
        let from = try instant(start)
        let to = max(from, try instant(end))
        return OpenTimeExplanation(
            calendars: sources,
            range: from.date..<to.date,
            steps: steps(from..<to, pauses: IntervalSet(dates: pauses))
        )
    }

    /// Explains when a target of open time is used up, step by step until the breach.
    ///
    /// - Parameters:
    ///   - start: The beginning.
    ///   - target: The open time, zero or more.
    ///   - pauses: Time that does not count even if the desk is open, in any order, overlapping or not.
    /// - Returns: The deadline that ``deadline(from:after:excluding:)`` gives, with its steps.
    /// - Throws: The errors of ``deadline(from:after:excluding:)``.
    /// - Complexity: O(log n + k), with k steps.
    public func explainDeadline(
        from start: Date,
        after target: Duration,
        excluding pauses: [Range<Date>] = []
    ) throws(OpenTimeError) -> OpenTimeExplanation {
        let deadline = try deadline(from: start, after: target, excluding: pauses)
        return try explain(deadline, from: start, excluding: IntervalSet(dates: pauses))
    }

    /// Explains a deadline, whatever it follows from, by the open time that lies before it.
    func explain(
        _ deadline: Deadline,
        from start: Date,
        excluding pauses: IntervalSet
    ) throws(OpenTimeError) -> OpenTimeExplanation {
        let from = try instant(start)
        let to = max(from, try instant(deadline.breachAt))
        let steps = steps(from..<to, pauses: pauses)
        return OpenTimeExplanation(
            calendars: sources,
            range: from.date..<to.date,
            target: steps.last?.runningTotal ?? .zero,
            deadline: deadline,
            steps: steps
        )
    }

    private func steps(_ range: Range<Instant>, pauses: IntervalSet) -> [OpenTimeExplanation.Step] {
        let open = timeline.open(in: range)
        var pieces = open.subtracting(pauses).ranges.map { LabelledClosures.Closure(range: $0, reason: .counted) }
        pieces += open.intersection(pauses).ranges.map { LabelledClosures.Closure(range: $0, reason: .pause) }
        pieces += closedPieces(of: IntervalSet([range]).subtracting(open))
        pieces.sort { $0.range.lowerBound < $1.range.lowerBound }
        var total: Int64 = 0
        return pieces.map { piece in
            if piece.reason == .counted { total += piece.range.upperBound.milliseconds(since: piece.range.lowerBound) }
            return OpenTimeExplanation.Step(
                range: piece.range.lowerBound.date..<piece.range.upperBound.date,
                reason: piece.reason,
                runningTotal: .milliseconds(total)
            )
        }
    }

    /// Cuts closed time where holidays and breaks begin and end.
    private func closedPieces(of closed: IntervalSet) -> [LabelledClosures.Closure] {
        var pieces: [LabelledClosures.Closure] = []
        for gap in closed.ranges {
            var start = gap.lowerBound
            var index = closures.firstIndex(endingAfter: start)
            while index < closures.closures.count, closures.closures[index].range.lowerBound < gap.upperBound {
                let closure = closures.closures[index]
                let labelled = closure.range.clamped(to: gap)
                if start < labelled.lowerBound {
                    pieces.append(.init(range: start..<labelled.lowerBound, reason: .closed))
                }
                pieces.append(.init(range: labelled, reason: closure.reason))
                start = labelled.upperBound
                index += 1
            }
            if start < gap.upperBound { pieces.append(.init(range: start..<gap.upperBound, reason: .closed)) }
        }
        return pieces
    }
}
