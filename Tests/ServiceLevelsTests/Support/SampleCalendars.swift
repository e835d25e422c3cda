import Foundation
import ServiceLevels
import Testing

extension BusinessCalendar {
    /// Monday to Friday, nine to five.
    static func nineToFive(_ zone: ZoneID = .utc) -> BusinessCalendar {
        BusinessCalendar(id: "nine-to-five", zone: zone, days: Weekday.mondayToFriday, hours: [OpenHours(9, 17)])
    }

    /// The schedule that the specification of biz uses.
    static let biz = BusinessCalendar(
        id: "biz",
        zone: .utc,
        weekly: [
            .monday: [OpenHours(9, 17)], .tuesday: [OpenHours(10, 16)], .wednesday: [OpenHours(9, 17)],
            .thursday: [OpenHours(10, 16)], .friday: [OpenHours(9, 17)],
            .saturday: [OpenHours(LocalTime(11), LocalTime(14, 30))],
        ]
    )

    /// Some days with the hours `9:00-17:00` and so on.
    static func week(_ zone: ZoneID, _ days: [Weekday], _ hours: String...) -> BusinessCalendar {
        BusinessCalendar(id: "week", zone: zone, days: days, hours: hours.map(OpenHours.init(text:)))
    }

    /// The same in UTC.
    static func week(_ days: [Weekday], _ hours: String...) -> BusinessCalendar {
        BusinessCalendar(id: "week", zone: .utc, days: days, hours: hours.map(OpenHours.init(text:)))
    }

    func holidays(_ dates: String...) -> BusinessCalendar {
        var copy = self
        copy.holidays += dates.map { Holiday(LocalDate(text: $0), "holiday") }
        return copy
    }

    func shift(_ date: String, _ hours: String...) -> BusinessCalendar {
        var copy = self
        copy.datedHours.append(DatedHours(LocalDate(text: date), hours.map(OpenHours.init(text:))))
        return copy
    }

    func breaks(_ date: String, _ hours: String...) -> BusinessCalendar {
        var copy = self
        copy.breaks += hours.map { DatedBreak(LocalDate(text: date), OpenHours(text: $0)) }
        return copy
    }

    /// Compiled for 2000 to 2030.
    func compiled() throws -> CompiledCalendar {
        try compiled(over: .utc("2000-01-01", "2030-01-01"))
    }
}

extension OpenHours {
    /// Reads `9:00-17:00`.
    init(text: String) {
        let times = text.split(separator: "-").map { LocalTime($0) ?? LocalTime(99) }
        self.init(times[0], times[1])
    }
}

extension LocalDate {
    /// Reads a date that the test is sure of.
    init(text: String) {
        self = LocalDate(text) ?? LocalDate(0, 0, 0)
    }
}

/// Expects both ends of a target; one date for both unless the second is given.
func expectDeadline(
    _ calendar: BusinessCalendar,
    from start: String,
    after target: Duration,
    exhausted: String,
    breach: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let deadline = try calendar.compiled().deadline(from: utc(start), after: target)
    #expect(deadline.exhaustedAt == utc(exhausted), sourceLocation: sourceLocation)
    #expect(deadline.breachAt == utc(breach ?? exhausted), sourceLocation: sourceLocation)
}

/// Expects the open time between two dates.
func expectElapsed(
    _ calendar: BusinessCalendar,
    from start: String,
    to end: String,
    _ expected: Duration,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let elapsed = try calendar.compiled().elapsed(from: utc(start), to: utc(end))
    #expect(elapsed == expected, sourceLocation: sourceLocation)
}

/// Expects the open stretches between two dates.
func expectOpen(
    _ calendar: BusinessCalendar,
    from start: String,
    to end: String,
    _ expected: [(String, String)],
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let open = try calendar.compiled().openIntervals(in: .utc(start, end))
    #expect(open == expected.map { .utc($0.0, $0.1) }, sourceLocation: sourceLocation)
}
