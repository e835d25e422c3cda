import ReputationFoundations

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension CompiledCalendar {
    /// Open whenever either calendar is: follow the sun.
    ///
    /// The horizon of the result is the time that both know; local dates stay in the zone of this calendar.
    ///
    /// - Complexity: O(n + m).
    public func union(_ other: CompiledCalendar) -> CompiledCalendar {
        combined(with: other, closures: closures.overlaid(with: other.closures)) { $0.union($1) }
    }

    /// Open only while both calendars are.
    ///
    /// The horizon of the result is the time that both know; local dates stay in the zone of this calendar.
    ///
    /// - Complexity: O(n + m).
    public func intersection(_ other: CompiledCalendar) -> CompiledCalendar {
        combined(with: other, closures: closures.overlaid(with: other.closures)) { $0.intersection($1) }
    }

    /// Open while this calendar is and the other is not.
    ///
    /// The horizon of the result is the time that both know; local dates stay in the zone of this calendar.
    ///
    /// - Complexity: O(n + m).
    public func subtracting(_ other: CompiledCalendar) -> CompiledCalendar {
        combined(with: other, closures: closures) { $0.subtracting($1) }
    }

    /// Open as before but for some ranges of time, such as an outage.
    ///
    /// - Complexity: O(n + m) for ranges in order.
    public func subtracting(_ ranges: [Range<Date>]) -> CompiledCalendar {
        let open = timeline.open.subtracting(IntervalSet(dates: ranges))
        return CompiledCalendar(
            sources: sources,
            zoneTable: zoneTable,
            timeline: OpenTimeline(open, horizon: timeline.horizon),
            closures: closures
        )
    }

    /// Open as this calendar says before a date and as the other says from it on: a change of hours.
    ///
    /// The horizon of the result is the time that both know; local dates stay in the zone of this calendar.
    ///
    /// - Complexity: O(n + m).
    public func switching(to other: CompiledCalendar, at date: Date) -> CompiledCalendar {
        let before = Instant.distantPast..<Instant(date)
        let after = Instant(date)..<Instant.distantFuture
        let closures = closures.clamped(to: before).overlaid(with: other.closures.clamped(to: after))
        return combined(with: other, closures: closures) { $0.clamped(to: before).union($1.clamped(to: after)) }
    }

    private func combined(
        with other: CompiledCalendar,
        closures: LabelledClosures,
        _ combine: (IntervalSet, IntervalSet) -> IntervalSet
    ) -> CompiledCalendar {
        let horizon = timeline.horizon.clamped(to: other.timeline.horizon)
        let newSources = other.sources.filter { !sources.contains($0) }
        return CompiledCalendar(
            sources: sources + newSources,
            zoneTable: zoneTable,
            timeline: OpenTimeline(combine(timeline.open, other.timeline.open), horizon: horizon),
            closures: closures
        )
    }
}
