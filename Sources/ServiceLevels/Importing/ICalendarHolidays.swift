/// Holidays from an iCalendar file or feed (RFC 5545).
///
/// All-day events become holidays: one day or several, once or every year. What says "daylight saving" in one of the
/// ways that public feeds do is skipped, and so are cancelled events and events with a time of day. Anything else
/// that cannot be represented is refused with its line, and the rest goes on.
///
/// ```swift
/// let feed = try ICalendarHolidays(text)
/// for problem in feed.refused { print(problem) }
/// calendar.holidays += feed.readableHolidays(from: LocalDate(2024, 1, 1), through: LocalDate(2025, 12, 31))
/// ```
public struct ICalendarHolidays: HolidaySource, Hashable {
    /// An all-day event.
    struct Event: Hashable, Sendable {
        var start: LocalDate
        var days: Int
        var name: String
        var rule: YearlyRule?
        var additional: [LocalDate] = []
        var excluded: Set<LocalDate> = []
    }

    /// The most days that one event may last.
    static let mostDays = 366

    let events: [Event]
    /// What could not be read.
    public let refused: [ImportProblem]
    /// What was read and is no holiday, with the reason.
    public let skipped: [ImportProblem]

    /// Reads a file.
    ///
    /// - Throws: ``ImportFailure`` if there is no calendar in it.
    /// - Complexity: O(n) in the length of the text.
    public init(_ text: String) throws(ImportFailure) {
        var reader = ICalendarReader()
        reader.read(text)
        guard reader.foundCalendar else {
            let reason = "there is no line 'BEGIN:VCALENDAR', so this is no iCalendar file"
            throw ImportFailure([ImportProblem(line: 1, field: "BEGIN", reason: reason)])
        }
        events = reader.events
        refused = reader.refused
        skipped = reader.skipped
    }

    /// The holidays that could be read, in order of their dates.
    ///
    /// - Parameters:
    ///   - first: The first date.
    ///   - last: The last date, included.
    /// - Returns: One holiday for each closed date and event.
    /// - Complexity: O(e y), with e events and y years up to the last date.
    public func readableHolidays(from first: LocalDate, through last: LocalDate) -> [Holiday] {
        guard first.daysSince1970 != nil, last.daysSince1970 != nil, first <= last else { return [] }
        var holidays: [Holiday] = []
        for event in events {
            var starts = event.rule?.occurrences(from: event.start, through: last) ?? [event.start]
            starts += event.additional
            for start in Set(starts).subtracting(event.excluded) {
                guard let day = start.daysSince1970 else { continue }
                for offset in 0..<event.days {
                    let date = LocalDate(daysSince1970: day + offset)
                    if date >= first, date <= last { holidays.append(Holiday(date, event.name)) }
                }
            }
        }
        return holidays.sorted { ($0.date, $0.name) < ($1.date, $1.name) }
    }

    /// The holidays of some dates.
    ///
    /// - Throws: ``ImportFailure`` if anything in the file was refused, because a holiday could be missing.
    public func holidays(from first: LocalDate, through last: LocalDate) async throws -> [Holiday] {
        guard refused.isEmpty else { throw ImportFailure(refused) }
        return readableHolidays(from: first, through: last)
    }
}
