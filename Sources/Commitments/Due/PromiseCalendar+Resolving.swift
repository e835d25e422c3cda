#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import LanguageAnalysis
internal import ReputationFoundations

extension PromiseCalendar {
    /// The most hours, days or months that are believed; more is a slip or a joke and gives no time.
    private static var largestCount: Int { 10_000 }

    /// Works out which moment a text means.
    ///
    /// A weekday or date is the next one to come, never the day itself. `At six` without morning or evening is the next
    /// six o'clock on the same day; on a later day an hour before seven is taken to be in the afternoon.
    ///
    /// - Parameters:
    ///   - value: What the text names.
    ///   - time: When it was said.
    /// - Returns: The time; `nil` where the words name none that exists, such as 30 February.
    /// - Complexity: O(1); O(*n*) for *n* working days.
    public func resolve(_ value: TimeExpression.Value, saidAt time: Date) -> DueTime? {
        let said = Instant(time)
        switch value {
        case .elapsed(let duration):
            let milliseconds = duration.components.seconds.multipliedReportingOverflow(by: 1000)
            guard !milliseconds.overflow, milliseconds.partialValue >= 0 else { return nil }
            return DueTime(first: said, last: said.advanced(by: milliseconds.partialValue))
        case .workingDays(let count):
            guard (0...Self.largestCount).contains(count) else { return nil }
            return DueTime(first: said, last: endOf(workingDay(count, after: local(said).day)))
        case .months(let count):
            guard (0...Self.largestCount).contains(count) else { return nil }
            let (day, minutes) = local(said)
            return DueTime(first: said, last: instant(day: Self.day(day, plusMonths: count), minutes: minutes))
        case .day(let day, let clock): return resolve(day, clock, said)
        }
    }

    private func resolve(_ day: TimeExpression.Day, _ clock: TimeExpression.Clock?, _ said: Instant) -> DueTime? {
        let (today, now) = local(said)
        guard let days = days(day, today, now, clock), !days.isEmpty else { return nil }
        guard let clock else {
            return DueTime(first: max(said, instant(day: days.lowerBound, minutes: 0)), last: endOf(days.upperBound))
        }
        let isToday = days.upperBound == today
        let span = minutes(clock, after: isToday ? now : nil)
        return DueTime(
            first: max(said, instant(day: days.upperBound, minutes: span.lowerBound)),
            last: instant(day: days.upperBound, minutes: span.upperBound)
        )
    }

    /// Minutes after the midnight of the day; more than 1440 is in the next one.
    private func minutes(_ clock: TimeExpression.Clock, after now: Int?) -> ClosedRange<Int> {
        switch clock {
        case .minutes(let minutes, let isTwelveHour):
            guard isTwelveHour, minutes < 780 else { return minutes...minutes }
            let later = minutes % 720 + 720
            if let now { return minutes > now ? minutes...minutes : later...later }
            return minutes < 420 ? later...later : minutes...minutes
        case .between(let first, let last): return first...max(first, last)
        case .part(.morning): return 360...720
        case .part(.noon): return 720...720
        case .part(.afternoon): return 720...1080
        case .part(.evening): return 1080...1320
        case .part(.night): return 1320...1800
        case .endOfDay: return 0...1440
        case .closing: return 0...closing
        }
    }

    private func endOf(_ day: Int) -> Instant {
        instant(day: day + 1, minutes: 0)
    }

    private func days(
        _ day: TimeExpression.Day,
        _ today: Int,
        _ now: Int,
        _ clock: TimeExpression.Clock?
    ) -> ClosedRange<Int>? {
        let weekday = CivilDate(daysSince1970: today).isoWeekday
        let monday = today - weekday + 1
        switch day {
        case .unnamed:
            let isOver = clock.map { minutes($0, after: now).upperBound <= now } ?? false
            return today + (isOver ? 1 : 0)...today + (isOver ? 1 : 0)
        case .inDays(let count):
            guard (0...Self.largestCount).contains(count) else { return nil }
            // The hours of a night after midnight belong to the next day.
            return today + count...today + count
        case .weekday(let named, let weeks?):
            return monday + weeks * 7 + named - 1...monday + weeks * 7 + named - 1
        case .weekday(let named, nil):
            let ahead = (named - weekday + 6) % 7 + 1
            return today + ahead...today + ahead
        case .week(let part, let weeks): return week(part, monday + weeks * 7, today)
        case .date, .dayOfMonth, .month, .endOfMonth: return Self.dates(day, today)
        }
    }

    private func week(_ part: TimeExpression.WeekPart, _ monday: Int, _ today: Int) -> ClosedRange<Int>? {
        let days: ClosedRange<Int> =
            switch part {
            case .whole: monday...monday + 6
            case .start: monday...monday + 1
            case .middle: monday...monday + 2
            case .end: monday...((monday...monday + 6).last(where: isWorkingDay) ?? monday + 6)
            case .weekend: monday + 5...monday + 6
            }
        // On Saturday, the end of the week is the one that is still to come.
        let last = days.upperBound < today ? monday + 6 : days.upperBound
        return max(days.lowerBound, min(today, last))...last
    }
}
