#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Opening hours as a location of the Google Business Profile API gives them.
public enum GoogleBusinessHours: Sendable {
    /// Reads the fields `regularHours` and `specialHours` of a location; other fields are left alone.
    ///
    /// A special period that is closed becomes holidays, one that is open becomes dated hours. A period with anything
    /// impossible in it is refused, and the rest goes on.
    ///
    /// - Parameters:
    ///   - data: The JSON of a location.
    ///   - id: The name that the calendar gets.
    ///   - zone: The location's time zone, which the hours do not say.
    ///   - version: The version that the calendar gets.
    /// - Returns: One calendar and what was refused. Check it with ``BusinessCalendar/validated(zones:)``.
    /// - Throws: ``ImportFailure`` if it is no such file.
    public static func calendar(
        _ data: Data,
        id: CalendarID,
        zone: ZoneID,
        version: Int = 1
    ) throws(ImportFailure) -> Imported<BusinessCalendar> {
        let location = try JSONDecoder.decodeImport(GoogleLocation.self, data)
        guard location.regularHours != nil || location.specialHours != nil else {
            let reason = "has neither 'regularHours' nor 'specialHours'"
            throw ImportFailure([ImportProblem(field: "file", reason: reason)])
        }
        var refused: [ImportProblem] = []
        var calendar = BusinessCalendar(id: id, version: version, zone: zone, weekly: [:])
        calendar.title = location.title
        if let periods = location.regularHours?.periods {
            refused += periods.refused
            for (index, period) in periods.elements {
                if let minutes = period.minutesOfWeek {
                    WeekMinutes.add(minutes, from: .monday, to: &calendar.weekly)
                } else {
                    refused.append(problem("regularHours.periods[\(index)]", "\(period)"))
                }
            }
        }
        if let periods = location.specialHours?.specialHourPeriods {
            refused += periods.refused
            for (index, period) in periods.elements where !add(period, to: &calendar) {
                refused.append(problem("specialHours.specialHourPeriods[\(index)]", "\(period)"))
            }
        }
        return Imported(items: [calendar], refused: refused)
    }

    private static func problem(_ field: String, _ period: String) -> ImportProblem {
        ImportProblem(field: field, reason: "\(period) has an impossible time or date, or ends before it begins")
    }

    /// Adds a special period; false if it is impossible.
    private static func add(_ period: GoogleLocation.SpecialPeriod, to calendar: inout BusinessCalendar) -> Bool {
        guard let first = period.startDate.date.daysSince1970 else { return false }
        let endDate = period.endDate?.date
        if let endDate, endDate.daysSince1970 == nil { return false }
        let last = endDate?.daysSince1970 ?? first
        if period.closed ?? false {
            guard (0..<ICalendarHolidays.mostDays).contains(last - first) else { return false }
            calendar.holidays += (first...last).map { Holiday(LocalDate(daysSince1970: $0), "special hours: closed") }
            return true
        }
        guard let opens = period.openTime?.localTime, let closes = period.closeTime?.localTime, opens != closes else {
            return false
        }
        // Without an end date, a closing before the opening is in the next night.
        let nights = endDate == nil && closes < opens ? 1 : last - first
        var hours = OpenHours(opens, closes)
        switch nights {
        case 0 where opens < closes: break
        case 1 where closes == .midnight: hours.closes = .endOfDay
        case 1 where closes < opens: calendar.pastMidnight = .split
        default: return false
        }
        let date = LocalDate(daysSince1970: first)
        if let index = calendar.datedHours.firstIndex(where: { $0.date == date }) {
            calendar.datedHours[index].hours.append(hours)
        } else {
            calendar.datedHours.append(DatedHours(date, [hours]))
        }
        return true
    }
}
