import Foundation
import ServiceLevels
import TestSupport
import Testing

@Suite struct ICalendarTests {
    /// A calendar of events, given as lines.
    private func feed(_ events: String...) -> String {
        let bodies = events.map { "BEGIN:VEVENT\n\($0)\nEND:VEVENT\n" }
        return ("BEGIN:VCALENDAR\nVERSION:2.0\n" + bodies.joined() + "END:VCALENDAR\n").replacing("\n", with: "\r\n")
    }

    private func holidays(_ text: String, _ first: Int = 2024, _ last: Int = 2026) throws -> [String] {
        try ICalendarHolidays(text)
            .readableHolidays(from: LocalDate(first, 1, 1), through: LocalDate(last, 12, 31))
            .map { "\($0.date) \($0.name)" }
    }

    @Test func `a day, several days and folded lines are read`() throws {
        let text = feed(
            "DTSTART;VALUE=DATE:20241225\nDTEND;VALUE=DATE:20241227\nSUMMARY:Christ\n mas\\, both days",
            "SUMMARY;LANGUAGE=\"en:GB\":New Year\nDTSTART:20250101",
            "DTSTART;VALUE=DATE:20250601\nDURATION:P2D\nSUMMARY:Fair"
        )
        #expect(
            try holidays(text) == [
                "2024-12-25 Christmas, both days", "2024-12-26 Christmas, both days", "2025-01-01 New Year",
                "2025-06-01 Fair", "2025-06-02 Fair",
            ]
        )
        #expect(try ICalendarHolidays(text).refused.isEmpty)
    }

    @Test func `yearly holidays come again within the range asked for`() throws {
        let text = feed(
            "DTSTART;VALUE=DATE:20201225\nRRULE:FREQ=YEARLY\nSUMMARY:Christmas",
            "DTSTART;VALUE=DATE:20201126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\nSUMMARY:Thanksgiving",
            "DTSTART;VALUE=DATE:20200229\nRRULE:FREQ=YEARLY\nSUMMARY:Leap",
            "DTSTART;VALUE=DATE:20200525\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;UNTIL=20241231\nSUMMARY:Memorial",
            "DTSTART;VALUE=DATE:20230101\nRRULE:FREQ=YEARLY;COUNT=2;INTERVAL=2\nRDATE:20240102\nEXDATE:20230101\nSUMMARY:Odd"
        )
        #expect(
            try holidays(text, 2024, 2025) == [
                "2024-01-02 Odd", "2024-02-29 Leap", "2024-05-27 Memorial", "2024-11-28 Thanksgiving",
                "2024-12-25 Christmas",
                "2025-01-01 Odd", "2025-11-27 Thanksgiving", "2025-12-25 Christmas",
            ]
        )
    }

    @Test func `changes of the clocks, cancelled events and events with a time are skipped and said so`() throws {
        let text = feed(
            "DTSTART;VALUE=DATE:20240310\nSUMMARY:Daylight Saving Time starts",
            "DTSTART;VALUE=DATE:20240331\nSUMMARY:Beginn der Sommerzeit",
            "DTSTART;VALUE=DATE:20240501\nSTATUS:CANCELLED\nSUMMARY:May Day",
            "DTSTART;TZID=Europe/Berlin:20240501T100000\nSUMMARY:Meeting"
        )
        #expect(try holidays(text) == [])
        let feed = try ICalendarHolidays(text)
        #expect(feed.refused.isEmpty)
        #expect(feed.skipped.map(\.field) == ["SUMMARY", "SUMMARY", "STATUS", "DTSTART"])
        #expect(feed.skipped.map(\.line) == [5, 9, 13, 17])
    }

    @Test func `what cannot be represented is refused with its line, and the rest goes on`() async throws {
        let text = feed(
            "DTSTART;VALUE=DATE:20240230\nSUMMARY:No such day",
            "DTSTART;VALUE=DATE:20240101\nRRULE:FREQ=MONTHLY\nSUMMARY:Monthly",
            "DTSTART;VALUE=DATE:20240101\nDTEND;VALUE=DATE:20230101\nSUMMARY:Backwards",
            "DTSTART;VALUE=DATE:20240101\nRRULE:FREQ=YEARLY;BYSETPOS=1\nSUMMARY:Fancy",
            "SUMMARY:No start",
            "DTSTART;VALUE=DATE:20240102\nRRULE:FREQ=YEARLY;BYMONTH=5\nSUMMARY:Contradiction",
            "DTSTART;VALUE=DATE:20240704\nSUMMARY:Fine"
        )
        #expect(try holidays(text) == ["2024-07-04 Fine"])
        let feed = try ICalendarHolidays(text)
        #expect(feed.refused.map(\.field) == ["DTSTART", "RRULE", "DTEND", "RRULE", "BEGIN", "RRULE"])
        #expect(feed.refused.map(\.line) == [4, 9, 14, 19, 22, 27])
        #expect(feed.refused[1].reason.contains("MONTHLY"))
        await #expect(throws: ImportFailure(feed.refused)) {
            try await feed.holidays(from: LocalDate(2024, 1, 1), through: LocalDate(2024, 12, 31))
        }
    }

    @Test func `a file without a calendar is a failure, and one that ends early says so`() throws {
        #expect(throws: ImportFailure.self) { try ICalendarHolidays("<html>") }
        #expect(throws: ImportFailure.self) { try ICalendarHolidays("") }
        let cut = try ICalendarHolidays("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240101\n")
        #expect(cut.refused.map(\.field) == ["END"])
    }

    @Test(.timeLimit(.minutes(2)))
    func `damaged files neither trap nor hang`() {
        let whole = feed(
            "DTSTART;VALUE=DATE:20201225\nDTEND;VALUE=DATE:20201227\nRRULE:FREQ=YEARLY;COUNT=9;INTERVAL=2\nSUMMARY:A",
            "DTSTART;VALUE=DATE:20201126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20301231\nEXDATE:20211125",
            "DTSTART:20200101\nDURATION:P3D\nRDATE:20210101,20220101\nSUMMARY;X=\"a:b\":B\\, C"
        )
        var random = SeededRandom(seed: 99)
        for _ in 0..<TestScale.count(whole: 20_000) {
            let text = String(decoding: Mutation.damaged(Array(whole.utf8), using: &random), as: UTF8.self)
            guard let feed = try? ICalendarHolidays(text) else { continue }
            _ = feed.readableHolidays(from: LocalDate(2020, 1, 1), through: LocalDate(2035, 12, 31))
        }
    }
}
