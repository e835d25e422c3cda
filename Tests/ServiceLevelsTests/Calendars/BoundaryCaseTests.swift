import Foundation
import ServiceLevels
import Testing

/// Cases A54 to A65: odd configurations, and what other systems promise.
@Suite struct BoundaryCaseTests {
    private let bh = BusinessCalendar.nineToFive()

    @Test func `A54: overlapping hours are refused, or count once if the calendar merges them`() throws {
        var calendar = BusinessCalendar.week([.monday], "09:00-12:00", "11:00-13:00")
        let error = try #require(throws: InvalidCalendar.self) { try calendar.compiled() }
        #expect(error.problems.map(\.code) == [.overlappingHours])
        #expect(error.problems.map(\.entry) == ["weekly.monday"])
        calendar.overlaps = .merge
        try expectElapsed(calendar, from: "2006-01-02", to: "2006-01-03", .seconds(14_400))
    }

    @Test func `A55: fractions of seconds count`() throws {
        try expectElapsed(bh, from: "2006-01-02 16:59:59.500", to: "2006-01-03 09:00:00.600", .milliseconds(1100))
    }

    @Test func `A56: hours past midnight are refused, or split if the calendar allows it`() throws {
        var calendar = BusinessCalendar.week([.monday], "22:00-06:00")
        let error = try #require(throws: InvalidCalendar.self) { try calendar.compiled() }
        #expect(error.problems.map(\.code) == [.endNotAfterStart])
        #expect(error.problems.map(\.entry) == ["weekly.monday[0]"])
        calendar.pastMidnight = .split
        try expectOpen(calendar, from: "2006-01-02", to: "2006-01-04", [("2006-01-02 22:00", "2006-01-03 06:00")])
        #expect(try calendar.validated().weekly == [.monday: [OpenHours(22, 24)], .tuesday: [OpenHours(0, 6)]])
    }

    @Test func `A57: no hours and an unknown zone are errors, both at once`() throws {
        let calendar = BusinessCalendar(id: "nowhere", zone: "Mars/X", weekly: [:])
        let error = try #require(throws: InvalidCalendar.self) { try calendar.compiled() }
        #expect(error.problems.map(\.code) == [.neverOpens, .unknownZone])
        #expect(throws: InvalidCalendar.self) { try calendar.validated() }
    }

    @Test func `A58: a message after hours starts its clock at the next opening`() throws {
        let calendar = try BusinessCalendar.week([.monday, .tuesday], "09:00-18:00").compiled()
        #expect(try calendar.nextOpening(atOrAfter: utc("2024-01-15 18:30")) == utc("2024-01-16 09:00"))
    }

    @Test func `A59: a quarter of an hour after opening counts a quarter of an hour`() throws {
        try expectElapsed(bh, from: "2024-01-15 08:30", to: "2024-01-15 09:15", .minutes(15))
    }

    @Test func `A60: an answer the next morning counts from opening`() throws {
        try expectElapsed(
            .week([.monday, .tuesday], "08:00-18:00"),
            from: "2024-01-15 19:00",
            to: "2024-01-16 09:00",
            .minutes(60)
        )
    }

    @Test func `A61: an answer in the same closed spell counts nothing, or its whole time around the clock`() throws {
        let calendar = BusinessCalendar.week([.monday, .tuesday], "08:00-18:00")
        try expectElapsed(calendar, from: "2024-01-15 19:00", to: "2024-01-16 07:00", .zero)
        try expectElapsed(.always, from: "2024-01-15 19:00", to: "2024-01-16 07:00", .hours(12))
    }

    @Test(.timeLimit(.minutes(10)))
    func `A62: a calendar that never opens is an error, not a loop`() throws {
        let calendar = try bh.shift("2024-01-17").holidays("2024-01-18").compiled()
            .intersection(BusinessCalendar.week([.sunday], "09:00-17:00").compiled())
        let end = utc("2030-01-01")
        #expect(throws: OpenTimeError.neverOpens(searchedUntil: end)) {
            try calendar.deadline(from: utc("2024-01-19 16:00"), after: .minutes(60))
        }
        #expect(throws: OpenTimeError.neverOpens(searchedUntil: end)) {
            try calendar.latestStart(before: utc("2024-01-19"), needing: .minutes(1))
        }
        #expect(throws: OpenTimeError.neverOpens(searchedUntil: end)) {
            try calendar.businessDays(1, from: utc("2024-01-19"))
        }
        #expect(try calendar.elapsed(from: utc("2001-01-01"), to: utc("2029-01-01")) == .zero)
    }

    @Test(arguments: ["America/New_York", "Europe/Berlin", "UTC"])
    func `A63: around the clock counts real time across changes of the clocks`(zone: String) throws {
        let calendar = BusinessCalendar.week(ZoneID(rawValue: zone), Weekday.allCases, "00:00-24:00")
        try expectDeadline(calendar, from: "2024-03-08 21:30", after: .hours(100), exhausted: "2024-03-13 01:30")
        try expectElapsed(calendar, from: "2024-01-01", to: "2025-01-01", .seconds(366 * 86_400))
    }

    @Test func `A64: with every day a holiday there is an error, not a fall back to wall-clock time`() throws {
        var calendar = bh
        for day in 1...31 { calendar.holidays.append(Holiday(LocalDate(2024, 1, day), "closed")) }
        let january = try calendar.compiled(over: .utc("2024-01-01", "2024-02-01"))
        #expect(throws: OpenTimeError.neverOpens(searchedUntil: utc("2024-02-01"))) {
            try january.deadline(from: utc("2024-01-19 16:00"), after: .minutes(60))
        }
    }

    @Test func `A65: a change of calendars counts each for its own time`() throws {
        let chicago = try BusinessCalendar.week(Weekday.allCases, "00:00-02:00", "12:00-24:00").compiled()
        let sanFrancisco = try BusinessCalendar(
            id: "san-francisco",
            zone: .utc,
            weekly: [
                .monday: [OpenHours(text: "15:00-24:00")],
                .tuesday: [OpenHours(text: "00:00-00:30"), OpenHours(text: "15:00-24:00")],
                .wednesday: [OpenHours(text: "00:00-00:30"), OpenHours(text: "15:00-24:00")],
                .thursday: [OpenHours(text: "00:00-00:30")],
            ]
        ).compiled()
        let span = Range.utc("2020-09-29 17:01:38", "2020-09-30 19:01:46")
        let change = utc("2020-09-30 19:01:25")
        let both = chicago.switching(to: sanFrancisco, at: change)
        #expect(try chicago.elapsed(from: span.lowerBound, to: change) == .seconds(57_587))
        #expect(try both.elapsed(from: span.lowerBound, to: span.upperBound) == .seconds(57_608))
        #expect(try sanFrancisco.elapsed(from: span.lowerBound, to: span.upperBound) == .seconds(41_408))
    }
}
