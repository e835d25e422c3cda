import Foundation
import ServiceLevels
import Testing

/// Cases A38 to A53: dates in the calendar's zone and days on which the clocks change.
@Suite struct ZoneCaseTests {
    @Test func `A38: a holiday is the local date, not that of UTC`() throws {
        let calendar = BusinessCalendar.nineToFive("Pacific/Auckland").holidays("2024-02-06")
        try expectElapsed(calendar, from: "2024-02-04T20:00:00Z", to: "2024-02-07T12:00:00Z", .seconds(57_600))
    }

    @Test func `A39: an hour over Easter ends after the clocks changed`() throws {
        let calendar = BusinessCalendar.nineToFive("Europe/London").holidays("2024-03-29", "2024-04-01")
        try expectDeadline(calendar, from: "2024-03-29 16:30", after: .minutes(60), exhausted: "2024-04-02 09:00")
    }

    @Test func `A40: an hour over the weekend on which the clocks go forward`() throws {
        let calendar = BusinessCalendar.nineToFive("America/New_York")
        try expectDeadline(calendar, from: "2024-03-08 21:30", after: .minutes(60), exhausted: "2024-03-11 13:30")
    }

    @Test func `A41: an hour over the weekend on which the clocks go back`() throws {
        let calendar = BusinessCalendar.nineToFive("America/New_York")
        try expectDeadline(calendar, from: "2024-11-01 20:30", after: .minutes(60), exhausted: "2024-11-04 14:30")
    }

    @Test func `A42: the Sunday on which the clocks go forward has seven hours until eight`() throws {
        try expectDeadline(
            .week("America/New_York", [.saturday, .sunday], "00:00-08:00"),
            from: "2024-03-09 05:00",
            after: .minutes(900),
            exhausted: "2024-03-10 12:00",
            breach: "2024-03-16 04:00"
        )
    }

    @Test func `A43: the Sunday on which the clocks go back has nine hours until eight`() throws {
        let calendar = BusinessCalendar.week("America/New_York", [.sunday], "00:00-08:00")
        try expectDeadline(
            calendar,
            from: "2024-11-03 04:00",
            after: .minutes(540),
            exhausted: "2024-11-03 13:00",
            breach: "2024-11-10 05:00"
        )
        try expectElapsed(calendar, from: "2024-11-03 04:00", to: "2024-11-04", .seconds(32_400))
    }

    @Test func `A44: seven real hours in Los Angeles, and three of them end at eleven`() throws {
        let calendar = BusinessCalendar.week("America/Los_Angeles", [.sunday], "00:00-08:00")
        try expectElapsed(calendar, from: "2014-03-09 08:00", to: "2014-03-09 15:00", .seconds(25_200))
        try expectDeadline(calendar, from: "2014-03-09 08:00", after: .minutes(180), exhausted: "2014-03-09 11:00")
    }

    @Test func `A45: hours wholly inside the skipped hour move with the offset before it`() throws {
        let calendar = BusinessCalendar.week("America/Los_Angeles", [.sunday], "02:15-02:45")
        try expectOpen(calendar, from: "2014-03-09", to: "2014-03-10", [("2014-03-09 10:15", "2014-03-09 10:45")])
    }

    @Test func `A46: hours that straddle the gap vanish under the rule of RFC 5545 and are cut when clamped`() throws {
        var calendar = BusinessCalendar.week("America/Los_Angeles", [.sunday], "02:30-03:15")
        try expectOpen(calendar, from: "2014-03-09", to: "2014-03-10", [])
        calendar.skippedTimes = .clampToTransition
        try expectOpen(calendar, from: "2014-03-09", to: "2014-03-10", [("2014-03-09 10:00", "2014-03-09 10:15")])
    }

    @Test func `A47: an opening in the repeated hour means its first occurrence`() throws {
        let calendar = BusinessCalendar.week("America/Los_Angeles", [.sunday], "01:30-05:00")
        try expectElapsed(calendar, from: "2014-11-02 07:00", to: "2014-11-02 20:00", .seconds(16_200))
    }

    @Test func `A48: a closing in the repeated hour means its first occurrence unless told otherwise`() throws {
        var calendar = BusinessCalendar.week("America/Los_Angeles", [.sunday], "00:00-01:30")
        #expect(try !calendar.compiled().isOpen(at: utc("2014-11-02 09:15")))
        try expectElapsed(calendar, from: "2014-11-02 09:15", to: "2014-11-02 09:30", .zero)
        calendar.repeatedTimes = .widest
        #expect(try calendar.compiled().isOpen(at: utc("2014-11-02 09:15")))
        try expectElapsed(calendar, from: "2014-11-02 07:00", to: "2014-11-02 20:00", .minutes(150))
    }

    @Test func `A49: a gap of half an hour moves by half an hour`() throws {
        let calendar = BusinessCalendar.week("Australia/Lord_Howe", [.sunday], "02:15-05:00")
        try expectOpen(calendar, from: "2025-10-04 12:00", to: "2025-10-05", [("2025-10-04 15:45", "2025-10-04 18:00")])
    }

    @Test func `A50: a date that never happened has no hours`() throws {
        let calendar = BusinessCalendar.week("Pacific/Apia", [.thursday, .friday, .saturday], "09:00-17:00")
        try expectOpen(
            calendar,
            from: "2011-12-29",
            to: "2012-01-01",
            [("2011-12-29 19:00", "2011-12-30 03:00"), ("2011-12-30 19:00", "2011-12-31 03:00")]
        )
        // Without Saturday hours the missing Friday must not turn up on Saturday's clock.
        let friday = BusinessCalendar.week("Pacific/Apia", [.friday], "09:00-17:00")
        try expectOpen(friday, from: "2011-12-29", to: "2012-01-01", [])
    }

    @Test func `A51: around the clock without a gap where midnight is skipped`() throws {
        let calendar = BusinessCalendar.week("America/Sao_Paulo", [.saturday, .sunday], "00:00-24:00")
        try expectOpen(calendar, from: "2015-10-16", to: "2015-10-21", [("2015-10-17 03:00", "2015-10-19 02:00")])
    }

    @Test func `A52: a shift replaces hours of its local date east of UTC`() throws {
        let calendar = BusinessCalendar.week("Asia/Tokyo", [.monday], "08:00-12:00").shift("2006-01-02", "10:00-11:00")
        try expectElapsed(calendar, from: "2006-01-01 12:00", to: "2006-01-02 15:00", .seconds(3600))
    }

    @Test func `A53: extra shifts on Sunday and Monday leave Tuesday morning alone`() throws {
        let hours = ["07:40-11:30", "12:30-16:40"]
        let calendar = BusinessCalendar.week("Asia/Shanghai", Weekday.mondayToFriday, hours[0], hours[1])
            .shift("2019-04-28", hours[0], hours[1]).shift("2019-04-29", hours[0], hours[1])
        try expectElapsed(calendar, from: "2019-04-26 16:00", to: "2019-04-30 16:00", .seconds(86_400))
    }
}
