#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Business hours and holidays as the schedules API of Zendesk gives them.
///
/// Intervals are minutes since Sunday midnight; zones have the names of Ruby on Rails, such as
/// `Pacific Time (US & Canada)`, or of the IANA database.
public enum ZendeskSchedules: Sendable {
    private struct File: Decodable {
        var schedules: LenientList<Schedule>?
        var schedule: Schedule?
    }

    private struct Schedule: Decodable {
        var id: Int64
        var name: String?
        var time_zone: String
        var intervals: [Interval]
    }

    private struct Interval: Decodable {
        var start_time: Int
        var end_time: Int
    }

    private struct HolidayFile: Decodable {
        var holidays: LenientList<NamedSpan>
    }

    private struct NamedSpan: Decodable {
        var name: String?
        var start_date: LocalDate
        var end_date: LocalDate
    }

    /// Reads `{"schedules": […]}` or `{"schedule": {…}}`.
    ///
    /// Each schedule becomes a calendar named `zendesk:` and its number. A schedule with anything impossible in it is
    /// refused as a whole, because hours that are missing would make promises late.
    ///
    /// - Parameters:
    ///   - data: The JSON.
    ///   - zoneNames: Zones for names that are neither Rails' nor IANA's.
    /// - Returns: The calendars and what was refused. Check them with ``BusinessCalendar/validated(zones:)``.
    /// - Throws: ``ImportFailure`` if it is no such file.
    public static func calendars(
        _ data: Data,
        zoneNames: [String: ZoneID] = [:]
    ) throws(ImportFailure) -> Imported<BusinessCalendar> {
        let file = try JSONDecoder.decodeImport(File.self, data)
        var refused = file.schedules?.refused ?? []
        var found = file.schedules?.elements.map { ("schedules[\($0.index)]", $0.value) } ?? []
        if let schedule = file.schedule { found.append(("schedule", schedule)) }
        guard file.schedules != nil || file.schedule != nil else {
            throw ImportFailure([ImportProblem(field: "file", reason: "has neither 'schedules' nor 'schedule'")])
        }
        var calendars: [BusinessCalendar] = []
        for (path, schedule) in found {
            let problems = schedule.intervals.enumerated().compactMap { index, interval -> ImportProblem? in
                let isPossible = interval.start_time >= 0 && interval.start_time < interval.end_time
                guard !isPossible || interval.end_time > WeekMinutes.week else { return nil }
                return ImportProblem(
                    field: "\(path).intervals[\(index)]",
                    reason: "\(interval.start_time) to \(interval.end_time) is not a stretch of minutes 0 to 10080"
                )
            }
            refused += problems
            guard problems.isEmpty else { continue }
            var weekly: [Weekday: [OpenHours]] = [:]
            for interval in schedule.intervals {
                WeekMinutes.add(interval.start_time..<interval.end_time, from: .sunday, to: &weekly)
            }
            let zone = zoneNames[schedule.time_zone] ?? RailsZones.zone(named: schedule.time_zone)
            var calendar = BusinessCalendar(
                id: CalendarID(rawValue: "zendesk:\(schedule.id)"),
                zone: zone ?? ZoneID(rawValue: schedule.time_zone),
                weekly: weekly
            )
            calendar.title = schedule.name
            calendars.append(calendar)
        }
        return Imported(items: calendars, refused: refused)
    }

    /// Reads `{"holidays": […]}`, whose first and last days are both included.
    ///
    /// - Parameter data: The JSON.
    /// - Returns: One holiday for each day and what was refused.
    /// - Throws: ``ImportFailure`` if it is no such file.
    public static func holidays(_ data: Data) throws(ImportFailure) -> Imported<Holiday> {
        let file = try JSONDecoder.decodeImport(HolidayFile.self, data)
        var refused = file.holidays.refused
        var holidays: [Holiday] = []
        for (index, span) in file.holidays.elements {
            guard let first = span.start_date.daysSince1970, let last = span.end_date.daysSince1970, first <= last,
                last - first < ICalendarHolidays.mostDays
            else {
                let reason = "\(span.start_date) to \(span.end_date) is not a span of existing dates up to a year"
                refused.append(ImportProblem(field: "holidays[\(index)]", reason: reason))
                continue
            }
            holidays += (first...last).map { Holiday(LocalDate(daysSince1970: $0), span.name ?? "holiday") }
        }
        return Imported(items: holidays, refused: refused)
    }
}
