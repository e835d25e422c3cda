import Foundation
import ServiceLevels
import TestSupport
import Testing

@Suite struct ValidationTests {
    @Test func `all problems are reported at once, each with its entry`() throws {
        var calendar = BusinessCalendar(
            id: "",
            version: 0,
            zone: "Mars/X",
            weekly: [
                .monday: [OpenHours(9, 17), OpenHours(17, 9), OpenHours(9, 9)],
                .tuesday: [OpenHours(9, 12), OpenHours(11, 13)],
                .wednesday: [OpenHours(LocalTime(9), LocalTime(25))],
                .thursday: [OpenHours(LocalTime(22), .midnight)],
            ]
        )
        calendar.holidays = [Holiday(LocalDate(2024, 2, 30), "no such day")]
        calendar.datedHours = [
            DatedHours(LocalDate(2024, 3, 1), []), DatedHours(LocalDate(2024, 3, 1), [OpenHours(9, 10)]),
            DatedHours(LocalDate(0, 1, 1), []),
        ]
        calendar.breaks = [DatedBreak(LocalDate(2024, 3, 4), OpenHours(13, 12))]
        let error = try #require(throws: InvalidCalendar.self) {
            try calendar.compiled(over: .utc("2024-01-01", "2424-01-01"))
        }
        #expect(
            error.problems.map(\.entry) == [
                "id", "version", "weekly.monday[1]", "weekly.monday[2]", "weekly.wednesday[0]", "weekly.thursday[0]",
                "weekly.tuesday", "holidays[0]", "datedHours[1]", "datedHours[2]", "breaks[0].hours", "horizon",
            ]
        )
        #expect(error.problems[4].code == .impossibleTime)
        #expect(error.problems[5].reason.contains("24:00"))
        #expect(error.description.contains("weekly.tuesday: 09:00-12:00 and 11:00-13:00 overlap"))
    }

    @Test func `hours past midnight belong to two dates once they are split`() throws {
        var calendar = BusinessCalendar.week([.friday], "22:00-06:00")
        calendar.pastMidnight = .split
        calendar.datedHours = [DatedHours(LocalDate(2024, 1, 10), [OpenHours(23, 2)])]
        calendar.holidays = [Holiday(LocalDate(2024, 1, 20), "Saturday")]
        let compiled = try calendar.compiled()
        #expect(
            try compiled.openIntervals(in: .utc("2024-01-08", "2024-01-22")) == [
                .utc("2024-01-10 23:00", "2024-01-11 02:00"), .utc("2024-01-12 22:00", "2024-01-13 06:00"),
                .utc("2024-01-19 22:00", "2024-01-20"),
            ]
        )
    }

    @Test func `hours that touch are no overlap`() throws {
        let calendar = BusinessCalendar.week([.monday], "09:00-12:00", "12:00-17:00")
        #expect(try calendar.validated() == calendar)
        try expectOpen(calendar, from: "2024-01-15", to: "2024-01-16", [("2024-01-15 09:00", "2024-01-15 17:00")])
    }

    @Test func `more hours never close anything, even where the clocks change`() throws {
        var calendar = BusinessCalendar.week("America/New_York", [.sunday], "03:00-20:00", "02:15-11:45")
        calendar.overlaps = .merge
        try expectOpen(calendar, from: "2024-03-10", to: "2024-03-11", [("2024-03-10 07:00", "2024-03-11 00:00")])
        #expect(try calendar.validated().weekly[.sunday]?.count == 2)
    }

    @Test func `JSON keeps every field`() throws {
        var random = SeededRandom(seed: 3)
        var calendar = BusinessCalendar.random(using: &random)
        calendar.title = "Kestrel Bay desk"
        calendar.repeatedTimes = .widest
        calendar.zoneTable = try FoundationZoneRules().table(for: calendar.zone, over: .utc("2024-01-01", "2025-01-01"))
        let data = try JSONEncoder().encode(calendar)
        #expect(try JSONDecoder().decode(BusinessCalendar.self, from: data) == calendar)
    }

    @Test func `JSON may leave out lists and policies`() throws {
        let text = """
            {"schema":1,"id":"desk","version":2,"zone":"Europe/London",
             "weekly":{"monday":[{"opens":"09:00","closes":"17:30"}]},
             "holidays":[{"date":"2024-12-25"}]}
            """
        let calendar = try JSONDecoder().decode(BusinessCalendar.self, from: Data(text.utf8))
        #expect(calendar.weekly == [.monday: [OpenHours(LocalTime(9), LocalTime(17, 30))]])
        #expect(calendar.holidays == [Holiday(LocalDate(2024, 12, 25), "holiday")])
        #expect(calendar.skippedTimes == .offsetBeforeGap && calendar.pastMidnight == .reject)
    }

    @Test(arguments: [
        #"{"schema":2,"id":"a","version":1,"zone":"UTC","weekly":{}}"#,
        #"{"id":"a","version":1,"zone":"UTC","weekly":{}}"#,
        #"{"schema":1,"id":"a","version":1,"zone":"UTC","weekly":{},"holidais":[]}"#,
        #"{"schema":1,"id":"a","version":1,"zone":"UTC","weekly":{"mon":[]}}"#,
        #"{"schema":1,"id":"a","version":1,"zone":"UTC","weekly":{"monday":[{"opens":"9","closes":"17:00"}]}}"#,
        #"{"schema":1,"id":"a","version":1,"zone":"UTC","weekly":{},"holidays":[{"date":"soon"}]}"#,
        #"{"schema":1,"id":"a","version":1,"zone":"UTC","weekly":{},"breaks":[{"date":"2024-01-01"}]}"#,
    ])
    func `JSON with a misspelt field, a bad value or another schema is refused`(text: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(BusinessCalendar.self, from: Data(text.utf8))
        }
    }

    @Test func `questions and answers outside the horizon are errors`() throws {
        let horizon = Range.utc("2024-01-01", "2024-02-01")
        let calendar = try BusinessCalendar.nineToFive().compiled(over: horizon)
        let inside = utc("2024-01-30 12:00")
        #expect(calendar.horizon == horizon)
        #expect(throws: OpenTimeError.beyondHorizon(horizon)) { try calendar.isOpen(at: utc("2023-12-31")) }
        #expect(throws: OpenTimeError.beyondHorizon(horizon)) { try calendar.isOpen(at: horizon.upperBound) }
        #expect(throws: OpenTimeError.beyondHorizon(horizon)) { try calendar.reason(at: horizon.upperBound) }
        #expect(try calendar.elapsed(from: inside, to: horizon.upperBound) == .hours(13))
        #expect(throws: OpenTimeError.beyondHorizon(horizon)) {
            try calendar.elapsed(from: inside, to: utc("2024-02-01 00:00:00.001"))
        }
        #expect(throws: OpenTimeError.beyondHorizon(horizon)) { try calendar.deadline(from: inside, after: .hours(40)) }
        #expect(throws: OpenTimeError.beyondHorizon(horizon)) {
            try calendar.latestStart(before: utc("2024-01-02"), needing: .hours(9))
        }
        #expect(throws: OpenTimeError.beyondHorizon(horizon)) { try calendar.businessDays(5, from: inside) }
        #expect(throws: OpenTimeError.beyondHorizon(horizon)) { try calendar.businessDays(.max, from: inside) }
        #expect(throws: OpenTimeError.negativeTarget(.seconds(-1))) {
            try calendar.deadline(from: inside, after: .seconds(-1))
        }
        #expect(throws: OpenTimeError.self) { try calendar.isOpen(at: Date(timeIntervalSince1970: .infinity)) }
        #expect(throws: OpenTimeError.self) { try calendar.deadline(from: inside, after: .seconds(Int64.max)) }
    }
}
