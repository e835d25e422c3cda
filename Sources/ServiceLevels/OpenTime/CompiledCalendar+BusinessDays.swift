import ReputationFoundations

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension CompiledCalendar {
    /// The moment so many business days later.
    ///
    /// "One day" means different things to different people, so targets are given in time. This is the rule of the
    /// Ruby library biz: count local dates that have any open time, keep the time of day, and go on to the next
    /// opening when the desk is closed then. Noon on Friday plus two business days is noon on Tuesday if the desk is
    /// open from Monday to Friday.
    ///
    /// - Parameters:
    ///   - days: The number of days, zero or more.
    ///   - start: The beginning.
    /// - Returns: An open moment.
    /// - Throws: ``OpenTimeError`` for a negative number, if nothing is ever open, or if the start or the answer lies
    ///   outside the horizon.
    /// - Complexity: O(d log n), with d dates passed, at most those of the horizon.
    public func businessDays(_ days: Int, from start: Date) throws(OpenTimeError) -> Date {
        guard days >= 0 else { throw .negativeTarget(.seconds(days)) }
        let from = try instant(start)
        let lastDay = zoneTable.offsets.localDay(at: timeline.horizon.upperBound)
        var day = zoneTable.offsets.localDay(at: from)
        var left = days
        while left > 0 {
            day += 1
            guard day <= lastDay else { throw unanswerable }
            if openTime(ofDay: day) != nil { left -= 1 }
        }
        let timeOfDay = zoneTable.offsets.local(at: from).floorDivided(by: 86_400_000).remainder
        var hint = 0
        let local = Instant(startOfUTCDay: day).milliseconds + timeOfDay
        let moved: Instant =
            switch zoneTable.offsets.reading(ofLocal: local, hint: &hint) {
            case .unique(let instant), .repeated(let instant, _), .skipped(let instant, _): instant
            }
        guard moved <= timeline.horizon.upperBound, let opening = timeline.nextOpen(atOrAfter: days == 0 ? from : moved)
        else { throw unanswerable }
        return opening.date
    }

    /// The end of the business day that a date belongs to.
    ///
    /// Inside the hours, or before the last of them, it is the last closing of that local date; otherwise that of the
    /// next date with open time. A desk that stays open past midnight ends its day at midnight.
    ///
    /// - Throws: ``OpenTimeError`` if nothing is ever open, or if the date or the answer lies outside the horizon.
    /// - Complexity: O(log n).
    public func endOfBusinessDay(of date: Date) throws(OpenTimeError) -> Date {
        guard let opening = timeline.nextOpen(atOrAfter: try instant(date)),
            let open = openTime(ofDay: zoneTable.offsets.localDay(at: opening)),
            open.upperBound < timeline.horizon.upperBound
        else { throw unanswerable }
        return open.upperBound.date
    }

    /// The date of a moment in the calendar's zone.
    ///
    /// - Throws: ``OpenTimeError/beyondHorizon(_:)`` for a moment outside the horizon.
    /// - Complexity: O(log t), with t transitions of the zone.
    public func localDate(of date: Date) throws(OpenTimeError) -> LocalDate {
        LocalDate(daysSince1970: zoneTable.offsets.localDay(at: try instant(date)))
    }

    /// The time of a date in the calendar's zone, from its first moment to the first of the next date.
    ///
    /// It is shorter or longer than 24 hours where the clocks change, and empty for a date that they skip.
    ///
    /// - Throws: ``OpenTimeError/beyondHorizon(_:)`` for a date outside the horizon or one that does not exist.
    /// - Complexity: O(log t), with t transitions of the zone.
    public func range(of date: LocalDate) throws(OpenTimeError) -> Range<Date> {
        guard let day = date.daysSince1970 else { throw .beyondHorizon(horizon) }
        let range = range(ofDay: day)
        return try instant(range.lowerBound.date).date..<instant(range.upperBound.date).date
    }

    private func range(ofDay day: Int) -> Range<Instant> {
        let start = zoneTable.offsets.start(ofDay: day)
        return start..<max(start, zoneTable.offsets.start(ofDay: day + 1))
    }

    /// From the first opening to the last closing of a local date; `nil` if the date has no open time.
    private func openTime(ofDay day: Int) -> Range<Instant>? {
        let date = range(ofDay: day)
        guard let opening = timeline.nextOpen(atOrAfter: date.lowerBound), opening < date.upperBound,
            let last = timeline.lastSpan(openingAtOrBefore: date.upperBound.milliseconds - 1)
        else { return nil }
        let closing = Instant(milliseconds: timeline.spans[last].closes)
        return opening..<min(closing, date.upperBound)
    }
}
