import Foundation
import ServiceLevels
import Testing

@Suite struct QuickStartTests {
    @Test func `the listing on the module's front page says what it prints`() throws {
        var desk = BusinessCalendar(
            id: "kestrelbay-desk",
            zone: "Europe/London",
            days: Weekday.mondayToFriday,
            hours: [OpenHours(9, 17)]
        )
        desk.holidays = [
            Holiday(LocalDate(2024, 3, 29), "Good Friday"), Holiday(LocalDate(2024, 4, 1), "Easter Monday"),
        ]

        let asked = Date(timeIntervalSince1970: 1_711_641_600)
        let calendar = try desk.compiled(over: asked..<asked.addingTimeInterval(365 * 86_400))
        let deadline = try calendar.deadline(from: asked, after: .seconds(4 * 3600))
        #expect("\(deadline.exhaustedAt)" == "2024-04-02 11:00:00 +0000")
        let explanation = try calendar.explainDeadline(from: asked, after: .seconds(4 * 3600))
        #expect(
            explanation.lines(in: calendar.zoneTable).first
                == "Thu 2024-03-28 16:00 - 17:00                  counted               1:00:00"
        )
    }

    @Test func `a date has the length that the clocks give it`() throws {
        let calendar = try BusinessCalendar.week("Europe/Berlin", Weekday.allCases, "00:00-24:00").compiled()
        #expect(try calendar.range(of: LocalDate(2024, 3, 31)) == .utc("2024-03-30 23:00", "2024-03-31 22:00"))
        #expect(try calendar.range(of: LocalDate(2024, 10, 27)) == .utc("2024-10-26 22:00", "2024-10-27 23:00"))
        #expect(try calendar.localDate(of: utc("2024-03-30 23:00")) == LocalDate(2024, 3, 31))
        #expect(throws: OpenTimeError.self) { try calendar.range(of: LocalDate(2024, 2, 30)) }
        let apia = try BusinessCalendar.week("Pacific/Apia", Weekday.allCases, "00:00-24:00").compiled()
        #expect(try apia.range(of: LocalDate(2011, 12, 30)).isEmpty)
        #expect(LocalDate(2024, 2, 28).adding(days: 2) == LocalDate(2024, 3, 1))
        #expect(LocalDate(9999, 12, 31).adding(days: 1) == nil)
    }
}
