import Foundation
import ServiceLevels
import Testing

/// Cases A1 to A13: the specification of the Ruby library biz.
@Suite struct BizCalendarTests {
    @Test func `A1: ninety seconds within a day`() throws {
        try expectDeadline(.biz, from: "2006-01-04 15:58:30", after: .seconds(90), exhausted: "2006-01-04 16:00")
    }

    @Test func `A2: ninety minutes within a day`() throws {
        try expectDeadline(.biz, from: "2006-01-04 14:30", after: .minutes(90), exhausted: "2006-01-04 16:00")
    }

    @Test func `A3: three hours within a day`() throws {
        try expectDeadline(.biz, from: "2006-01-04 13:00", after: .hours(3), exhausted: "2006-01-04 16:00")
    }

    @Test func `A4: a target of nothing falls on the next opening, and backwards on the last closing`() throws {
        try expectDeadline(.biz, from: "2006-01-03 00:00", after: .zero, exhausted: "2006-01-03 10:00")
        let calendar = try BusinessCalendar.biz.compiled()
        #expect(try calendar.latestStart(before: utc("2006-01-03"), needing: .zero) == utc("2006-01-02 17:00"))
        #expect(try calendar.latestStart(before: utc("2006-01-02 17:00"), needing: .zero) == utc("2006-01-02 17:00"))
        #expect(try calendar.latestStart(before: utc("2006-01-02 12:00"), needing: .zero) == utc("2006-01-02 12:00"))
    }

    @Test func `A5: a week has 39 and a half hours`() throws {
        try expectElapsed(.biz, from: "2006-01-01", to: "2006-01-08", .hours(39.5))
    }

    @Test func `A6: noon to noon counts the rest of one day and the beginning of the next`() throws {
        try expectElapsed(.biz, from: "2006-01-05 12:00", to: "2006-01-06 12:00", .hours(7))
    }

    @Test func `A7: an end before the beginning counts nothing`() throws {
        try expectElapsed(.biz, from: "2006-01-08", to: "2006-01-01", .zero)
    }

    @Test func `A8: two business days from Friday noon are Monday noon, with Saturday open`() throws {
        let calendar = try BusinessCalendar.biz.compiled()
        #expect(try calendar.businessDays(2, from: utc("2006-01-06 12:00")) == utc("2006-01-09 12:00"))
        #expect(try calendar.businessDays(2, from: utc("2006-01-06 12:30:52")) == utc("2006-01-09 12:30:52"))
    }

    @Test func `A9: business days that land on closed time go on to the next opening`() throws {
        let calendar = try BusinessCalendar.biz.compiled()
        #expect(try calendar.businessDays(2, from: utc("2006-01-03 08:00")) == utc("2006-01-05 10:00"))
        #expect(try calendar.businessDays(2, from: utc("2006-01-03 18:00")) == utc("2006-01-06 09:00"))
    }

    @Test func `A10: a shift replaces the weekly hours of its date`() throws {
        let calendar = try BusinessCalendar.biz.shift("2006-01-07", "9:00-11:00").compiled()
        #expect(try !calendar.isOpen(at: utc("2006-01-07 12:00")))
        #expect(try calendar.isOpen(at: utc("2006-01-07 10:00")))
    }

    @Test func `A11: a break takes the morning out`() throws {
        let calendar = try BusinessCalendar.biz.breaks("2006-01-03", "5:30-11:00").compiled()
        #expect(try !calendar.isOpen(at: utc("2006-01-03 10:00")))
        #expect(try calendar.isOpen(at: utc("2006-01-03 11:00")))
    }

    @Test func `A12: a break lasts until just before its end`() throws {
        let calendar = try BusinessCalendar.biz.breaks("2006-01-03", "11:00-13:00").compiled()
        #expect(try calendar.reason(at: utc("2006-01-03 11:00")) == .onBreak("break"))
        #expect(try calendar.reason(at: utc("2006-01-03 12:00")) == .onBreak("break"))
        #expect(try calendar.reason(at: utc("2006-01-03 13:00")) == .counted)
    }

    @Test func `A13: a holiday lasts from midnight until just before the next`() throws {
        let calendar = try BusinessCalendar.biz.holidays("2006-01-04").compiled()
        #expect(try calendar.reason(at: utc("2006-01-04 00:00")) == .holiday("holiday"))
        #expect(try calendar.reason(at: utc("2006-01-04 12:00")) == .holiday("holiday"))
        #expect(try calendar.reason(at: utc("2006-01-05 00:00")) == .closed)
    }
}
