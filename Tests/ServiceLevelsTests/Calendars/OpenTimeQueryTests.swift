import Foundation
import ServiceLevels
import Testing

@Suite struct OpenTimeQueryTests {
    @Test func `R53: inside the hours a business day ends at that day's close`() throws {
        let calendar = try BusinessCalendar.nineToFive().compiled()
        #expect(try calendar.endOfBusinessDay(of: utc("2024-01-17 11:00")) == utc("2024-01-17 17:00"))
        let lunch = try BusinessCalendar.week([.wednesday], "08:00-12:00", "13:30-18:00").compiled()
        #expect(try lunch.endOfBusinessDay(of: utc("2024-01-17 09:00")) == utc("2024-01-17 18:00"))
        #expect(try lunch.endOfBusinessDay(of: utc("2024-01-17 12:30")) == utc("2024-01-17 18:00"))
    }

    @Test func `R53: outside the hours it is the close of the next business day, past weekends and holidays`() throws {
        let calendar = try BusinessCalendar.nineToFive().holidays("2024-01-22").compiled()
        #expect(try calendar.endOfBusinessDay(of: utc("2024-01-17 07:00")) == utc("2024-01-17 17:00"))
        #expect(try calendar.endOfBusinessDay(of: utc("2024-01-17 17:00")) == utc("2024-01-18 17:00"))
        #expect(try calendar.endOfBusinessDay(of: utc("2024-01-19 18:00")) == utc("2024-01-23 17:00"))
    }

    @Test func `R53: days on which the clocks change end at the right instant, by profile zone`() throws {
        let calendar = try BusinessCalendar.week("America/New_York", Weekday.allCases, "01:00-24:00").compiled()
        #expect(try calendar.endOfBusinessDay(of: utc("2024-03-10 12:00")) == utc("2024-03-11 04:00"))
        #expect(try calendar.endOfBusinessDay(of: utc("2024-11-03 12:00")) == utc("2024-11-04 05:00"))
        let always = try BusinessCalendar.week("Europe/Berlin", Weekday.allCases, "00:00-24:00").compiled()
        #expect(try always.endOfBusinessDay(of: utc("2024-03-31 12:00")) == utc("2024-03-31 22:00"))
    }

    @Test func `closings and openings follow each other`() throws {
        let calendar = try BusinessCalendar.nineToFive().compiled()
        #expect(try calendar.nextClosing(after: utc("2024-01-19 16:00")) == utc("2024-01-19 17:00"))
        #expect(try calendar.nextClosing(after: utc("2024-01-19 17:00")) == utc("2024-01-22 17:00"))
        #expect(try calendar.nextOpening(atOrAfter: utc("2024-01-19 17:00")) == utc("2024-01-22 09:00"))
        #expect(try calendar.nextOpening(atOrAfter: utc("2024-01-19 16:59")) == utc("2024-01-19 16:59"))
        #expect(throws: OpenTimeError.self) {
            try BusinessCalendar.always.compiled().nextClosing(after: utc("2024-01-19"))
        }
    }

    @Test func `calendars of two zones follow the sun, and meet where both are open`() throws {
        let london = try BusinessCalendar.nineToFive("Europe/London").compiled()
        let newYork = try BusinessCalendar.nineToFive("America/New_York").compiled()
        let day = Range.utc("2024-01-17", "2024-01-18")
        #expect(try london.union(newYork).openIntervals(in: day) == [.utc("2024-01-17 09:00", "2024-01-17 22:00")])
        #expect(
            try london.intersection(newYork).openIntervals(in: day) == [.utc("2024-01-17 14:00", "2024-01-17 17:00")]
        )
        #expect(
            try london.subtracting(newYork).openIntervals(in: day) == [.utc("2024-01-17 09:00", "2024-01-17 14:00")]
        )
        let outage = Range.utc("2024-01-17 10:00", "2024-01-17 11:00")
        #expect(try london.subtracting([outage]).elapsed(from: day.lowerBound, to: day.upperBound) == .hours(7))
    }

    @Test func `R51: exactly sixty minutes are met, a millisecond more is not`() throws {
        let calendar = try BusinessCalendar.always.compiled()
        let deadline = try calendar.deadline(from: utc("2024-01-17 10:00"), after: .minutes(60))
        #expect(deadline.isMet(at: utc("2024-01-17 11:00")))
        #expect(!deadline.isMet(at: utc("2024-01-17 11:00:00.001")))
        #expect(deadline.isMet(at: utc("2024-01-17 09:59")))
    }

    @Test func `the first business day of none is the next opening`() throws {
        let calendar = try BusinessCalendar.nineToFive().compiled()
        #expect(try calendar.businessDays(0, from: utc("2024-01-20 10:00")) == utc("2024-01-22 09:00"))
        #expect(try calendar.businessDays(0, from: utc("2024-01-17 10:00")) == utc("2024-01-17 10:00"))
        #expect(throws: OpenTimeError.self) { try calendar.businessDays(-1, from: utc("2024-01-17 10:00")) }
    }

    @Test func `a horizon shared by no two calendars answers nothing`() throws {
        let early = try BusinessCalendar.always.compiled(over: .utc("2020-01-01", "2021-01-01"))
        let late = try BusinessCalendar.always.compiled(over: .utc("2024-01-01", "2025-01-01"))
        #expect(throws: OpenTimeError.self) { try early.union(late).isOpen(at: utc("2024-06-01")) }
        #expect(throws: OpenTimeError.self) { try early.union(late).isOpen(at: utc("2020-06-01")) }
    }
}
