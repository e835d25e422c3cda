import Foundation
import ServiceLevels
import Testing

/// Cases A14 to A37: deadlines over nights, weekends, breaks, shifts and holidays.
@Suite struct DeadlineCaseTests {
    private let bh = BusinessCalendar.nineToFive()

    @Test func `A14: a whole day is exhausted at closing and breached at the next opening`() throws {
        try expectDeadline(
            bh,
            from: "2006-01-02 09:00",
            after: .minutes(480),
            exhausted: "2006-01-02 17:00",
            breach: "2006-01-03 09:00"
        )
    }

    @Test func `A15: a target that ends on closing time is exhausted at closing and breached at the next opening`()
        throws
    {
        try expectDeadline(
            bh,
            from: "2006-01-06 16:00",
            after: .minutes(60),
            exhausted: "2006-01-06 17:00",
            breach: "2006-01-09 09:00"
        )
    }

    @Test func `A16: two hours from Friday afternoon end on Monday morning`() throws {
        try expectDeadline(bh, from: "2024-01-19 16:00", after: .minutes(120), exhausted: "2024-01-22 10:00")
    }

    @Test func `A17: an hour from half past four on Friday ends on Monday, not at half past five`() throws {
        try expectDeadline(bh, from: "2024-01-19 16:30", after: .minutes(60), exhausted: "2024-01-22 09:30")
    }

    @Test func `A18: a target from before opening begins at opening`() throws {
        try expectDeadline(bh, from: "2024-01-17 07:00", after: .minutes(120), exhausted: "2024-01-17 11:00")
    }

    @Test func `A19: a target from after closing begins the next morning`() throws {
        try expectDeadline(bh, from: "2024-01-17 18:00", after: .minutes(120), exhausted: "2024-01-18 11:00")
    }

    @Test func `A20: a target from Saturday begins on Monday`() throws {
        try expectDeadline(bh, from: "2024-01-20 10:00", after: .minutes(120), exhausted: "2024-01-22 11:00")
    }

    @Test func `A21: ten hours spread over three days`() throws {
        try expectDeadline(bh, from: "2024-01-15 16:00", after: .minutes(600), exhausted: "2024-01-17 10:00")
    }

    private let longTuesday = BusinessCalendar(
        id: "long-tuesday",
        zone: .utc,
        weekly: [
            .monday: [OpenHours(9, 17)], .tuesday: [OpenHours(9, 20)], .wednesday: [OpenHours(9, 17)],
        ]
    )

    @Test func `A22: days with different hours each count their own`() throws {
        try expectDeadline(longTuesday, from: "2024-01-15 18:00", after: .minutes(600), exhausted: "2024-01-16 19:00")
    }

    @Test func `A23: a target that ends with the long Tuesday is breached at Wednesday's opening`() throws {
        try expectDeadline(
            longTuesday,
            from: "2024-01-15 16:00",
            after: .minutes(720),
            exhausted: "2024-01-16 20:00",
            breach: "2024-01-17 09:00"
        )
    }

    @Test func `A24: hours are those of the calendar's zone`() throws {
        try expectDeadline(
            .nineToFive("America/New_York"),
            from: "2024-01-19 21:00",
            after: .minutes(120),
            exhausted: "2024-01-22 15:00"
        )
    }

    @Test func `A25: a day of 24 hours ends at midnight and is breached a week later`() throws {
        try expectDeadline(
            .week([.saturday], "00:00-24:00"),
            from: "2024-01-20",
            after: .minutes(1440),
            exhausted: "2024-01-21",
            breach: "2024-01-27"
        )
    }

    @Test func `A26: two days of 24 hours have no gap at midnight`() throws {
        try expectDeadline(
            .week([.monday, .tuesday], "00:00-24:00"),
            from: "2006-01-02 23:00",
            after: .minutes(60),
            exhausted: "2006-01-03"
        )
    }

    @Test func `A27: a target from the closing moment counts the whole next day`() throws {
        try expectDeadline(
            bh,
            from: "2024-01-19 17:00",
            after: .minutes(480),
            exhausted: "2024-01-22 17:00",
            breach: "2024-01-23 09:00"
        )
    }

    @Test func `A28: four hours from Friday 16:00 with hours from 8 end on Monday 11:00`() throws {
        try expectDeadline(
            .week(Weekday.mondayToFriday, "08:00-17:00"),
            from: "2024-01-19 16:00",
            after: .minutes(240),
            exhausted: "2024-01-22 11:00"
        )
    }

    @Test func `A29: four hours from Friday 17:00 with hours to 18 end on Monday 11:00`() throws {
        try expectDeadline(
            .week(Weekday.mondayToFriday, "08:00-18:00"),
            from: "2024-01-19 17:00",
            after: .minutes(240),
            exhausted: "2024-01-22 11:00"
        )
    }

    private let lunch = BusinessCalendar.week([.wednesday], "08:00-12:00", "13:30-18:00")

    @Test func `A30: a target goes over lunch`() throws {
        try expectDeadline(lunch, from: "2024-01-17 11:30", after: .minutes(60), exhausted: "2024-01-17 14:00")
    }

    @Test func `A31: a target that ends at lunch is breached after lunch`() throws {
        try expectDeadline(
            lunch,
            from: "2024-01-17 11:00",
            after: .minutes(60),
            exhausted: "2024-01-17 12:00",
            breach: "2024-01-17 13:30"
        )
    }

    @Test func `A32: a break on one date subtracts`() throws {
        let calendar = bh.breaks("2024-01-17", "12:00-13:00")
        try expectDeadline(calendar, from: "2024-01-17 11:30", after: .minutes(60), exhausted: "2024-01-17 13:30")
        try expectElapsed(calendar, from: "2024-01-17 11:30", to: "2024-01-17 14:00", .seconds(5400))
    }

    @Test func `A33: overlapping breaks subtract once`() throws {
        let calendar = bh.breaks("2024-01-17", "12:00-13:00", "12:30-14:00")
        try expectDeadline(calendar, from: "2024-01-17 11:30", after: .minutes(60), exhausted: "2024-01-17 14:30")
        try expectElapsed(calendar, from: "2024-01-17 11:30", to: "2024-01-17 15:00", .seconds(5400))
    }

    @Test func `A34: a break over the rest of the day moves the rest to the next`() throws {
        let calendar = bh.breaks("2024-01-17", "12:00-24:00")
        try expectDeadline(calendar, from: "2024-01-17 11:30", after: .minutes(60), exhausted: "2024-01-18 09:30")
    }

    @Test func `A35: a shift shortens its date`() throws {
        let calendar = bh.shift("2024-01-17", "10:00-12:00")
        try expectDeadline(calendar, from: "2024-01-17 08:00", after: .minutes(180), exhausted: "2024-01-18 10:00")
    }

    @Test func `A36: a shift opens a Saturday`() throws {
        let calendar = bh.shift("2024-01-20", "10:00-12:00")
        try expectDeadline(calendar, from: "2024-01-19 16:30", after: .minutes(60), exhausted: "2024-01-20 10:30")
    }

    @Test func `A37: four Monday holidays leave the fifth`() throws {
        let calendar = BusinessCalendar.week([.monday], "09:00-10:00")
            .holidays("2024-01-01", "2024-01-08", "2024-01-15", "2024-01-22")
        try expectDeadline(calendar, from: "2024-01-01", after: .minutes(30), exhausted: "2024-01-29 09:30")
    }
}
