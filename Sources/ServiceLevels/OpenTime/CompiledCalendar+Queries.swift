import ReputationFoundations

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension CompiledCalendar {
    /// Whether the desk is open at a date; at the moment of closing it is not.
    ///
    /// - Throws: ``OpenTimeError/beyondHorizon(_:)`` for a date outside the horizon.
    /// - Complexity: O(log n).
    public func isOpen(at date: Date) throws(OpenTimeError) -> Bool {
        timeline.isOpen(at: try knownInstant(date))
    }

    /// The open time in [start, end) outside the pauses; zero if the end is not later.
    ///
    /// - Parameters:
    ///   - start: The beginning.
    ///   - end: The end, which does not count itself.
    ///   - pauses: Time that does not count even if the desk is open, in any order, overlapping or not.
    /// - Returns: Real time to the millisecond, so that a day on which the clocks change has its true length.
    /// - Throws: ``OpenTimeError/beyondHorizon(_:)`` if either end lies outside the horizon.
    /// - Complexity: O((1 + p) log n), with p pauses.
    public func elapsed(
        from start: Date,
        to end: Date,
        excluding pauses: [Range<Date>] = []
    ) throws(OpenTimeError) -> Duration {
        let from = try instant(start)
        let to = try instant(end)
        return .milliseconds(timeline.elapsed(from: from, to: to, excluding: IntervalSet(dates: pauses)))
    }

    /// When a target of open time that begins at a date is used up.
    ///
    /// A target of zero is used up at the first open moment.
    ///
    /// - Parameters:
    ///   - start: The beginning.
    ///   - target: The open time, zero or more.
    ///   - pauses: Time that does not count even if the desk is open, in any order, overlapping or not.
    /// - Returns: Both ends of the target; see ``Deadline``.
    /// - Throws: ``OpenTimeError`` for a negative target, if nothing is ever open, or if the start or either end lies
    ///   outside the horizon.
    /// - Complexity: O((1 + p) log n), with p pauses.
    public func deadline(
        from start: Date,
        after target: Duration,
        excluding pauses: [Range<Date>] = []
    ) throws(OpenTimeError) -> Deadline {
        let from = try instant(start)
        let target = try milliseconds(target)
        guard let ends = timeline.deadline(from: from, after: target, excluding: IntervalSet(dates: pauses)) else {
            throw unanswerable
        }
        return Deadline(exhaustedAt: ends.exhausted.date, breachAt: ends.breach.date)
    }

    /// The latest moment to begin something that needs so much open time and must be done by a date.
    ///
    /// It is an opening rather than the closing before it. Something that needs no time begins at the date itself or,
    /// when the desk is closed then, at the last closing.
    ///
    /// - Parameters:
    ///   - end: When it must be done.
    ///   - target: The open time it needs, zero or more.
    /// - Returns: The moment.
    /// - Throws: ``OpenTimeError`` for a negative target, if nothing is ever open, or if the end or the answer lies
    ///   outside the horizon.
    /// - Complexity: O(log n).
    public func latestStart(before end: Date, needing target: Duration) throws(OpenTimeError) -> Date {
        let before = try instant(end)
        let target = try milliseconds(target)
        guard let start = timeline.latestStart(before: before, target: target) else { throw unanswerable }
        return start.date
    }

    /// The first open moment at or after a date.
    ///
    /// - Throws: ``OpenTimeError`` if nothing opens until the end of the horizon.
    /// - Complexity: O(log n).
    public func nextOpening(atOrAfter date: Date) throws(OpenTimeError) -> Date {
        guard let opening = timeline.nextOpen(atOrAfter: try instant(date)) else { throw unanswerable }
        return opening.date
    }

    /// The first moment of closing after a date: of the stretch that is open then, or else of the next.
    ///
    /// - Throws: ``OpenTimeError`` if nothing is open from the date on, or if it stays open to the end of the horizon.
    /// - Complexity: O(log n).
    public func nextClosing(after date: Date) throws(OpenTimeError) -> Date {
        guard let opening = timeline.nextOpen(atOrAfter: try instant(date)),
            let index = timeline.lastSpan(openingAtOrBefore: opening.milliseconds),
            timeline.spans[index].closes < timeline.horizon.upperBound.milliseconds
        else { throw unanswerable }
        return Instant(milliseconds: timeline.spans[index].closes).date
    }

    /// The open stretches inside a range, in order; the first and the last are cut to the range.
    ///
    /// Stretches that touch, as at midnight around the clock, are one.
    ///
    /// - Throws: ``OpenTimeError/beyondHorizon(_:)`` if either end lies outside the horizon.
    /// - Complexity: O(log n + k), with k stretches.
    public func openIntervals(in range: Range<Date>) throws(OpenTimeError) -> [Range<Date>] {
        let from = try instant(range.lowerBound)
        let to = try instant(range.upperBound)
        return timeline.open(in: from..<to).dates
    }
}
