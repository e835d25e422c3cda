import ReputationFoundations

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A business calendar turned into sorted integers for a span of time, the horizon.
///
/// Every answer is exact to the millisecond, needs one or two binary searches whatever the span and the number of
/// holidays, and allocates nothing unless there are pauses. A question or an answer outside the horizon is
/// ``OpenTimeError/beyondHorizon(_:)``: the calendar does not know, and does not guess.
///
/// Calendars of different zones combine on instants, not on clock faces; see ``union(_:)``, ``intersection(_:)`` and
/// ``subtracting(_:)-(CompiledCalendar)``. What depends on local dates, such as ``businessDays(_:from:)``, stays in
/// the zone of the calendar that the method was called on.
public struct CompiledCalendar: Hashable, Sendable {
    /// What it was compiled from; more than one after combining.
    public let sources: [CalendarReference]
    /// The offsets of the zone that local dates are taken in.
    public let zoneTable: ZoneTable
    /// The open time.
    let timeline: OpenTimeline
    /// Why time is closed that a usual week might have open.
    let closures: LabelledClosures

    init(sources: [CalendarReference], zoneTable: ZoneTable, timeline: OpenTimeline, closures: LabelledClosures) {
        self.sources = sources
        self.zoneTable = zoneTable
        self.timeline = timeline
        self.closures = closures
    }

    /// The span of time that answers are known for.
    public var horizon: Range<Date> {
        timeline.horizon.lowerBound.date..<timeline.horizon.upperBound.date
    }

    /// A date as an instant of the horizon, its end included: what happened up to then is known.
    func instant(_ date: Date) throws(OpenTimeError) -> Instant {
        let instant = Instant(date)
        guard instant >= timeline.horizon.lowerBound, instant <= timeline.horizon.upperBound else {
            throw .beyondHorizon(horizon)
        }
        return instant
    }

    /// A date as an instant whose own state is known, so before the end of the horizon.
    func knownInstant(_ date: Date) throws(OpenTimeError) -> Instant {
        let instant = Instant(date)
        guard timeline.horizon.contains(instant) else { throw .beyondHorizon(horizon) }
        return instant
    }

    /// A target in milliseconds.
    func milliseconds(_ target: Duration) throws(OpenTimeError) -> Int64 {
        let milliseconds = target.wholeMilliseconds
        guard milliseconds >= 0 else { throw .negativeTarget(target) }
        return milliseconds
    }

    /// Why there is no answer although the question lies inside the horizon.
    var unanswerable: OpenTimeError {
        timeline.total == 0 ? .neverOpens(searchedUntil: timeline.horizon.upperBound.date) : .beyondHorizon(horizon)
    }
}

extension IntervalSet {
    /// The set of some ranges of dates.
    init(dates: [Range<Date>]) {
        self = dates.isEmpty ? .empty : IntervalSet(dates.map { Instant($0.lowerBound)..<Instant($0.upperBound) })
    }

    /// The intervals as ranges of dates.
    var dates: [Range<Date>] {
        ranges.map { $0.lowerBound.date..<$0.upperBound.date }
    }
}
