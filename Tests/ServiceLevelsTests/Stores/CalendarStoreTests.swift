import Foundation
import ServiceLevels
import Testing

@Suite struct CalendarStoreTests {
    @Test func `a store keeps every version and gives the latest`() async throws {
        let store = InMemoryCalendarStore()
        var calendar = BusinessCalendar.nineToFive()
        try await store.save(calendar)
        calendar.version = 3
        calendar.weekly[.friday] = nil
        try await store.save(calendar)
        #expect(await store.calendar("nine-to-five", version: nil) == calendar)
        #expect(await store.calendar("nine-to-five", version: 1) == .nineToFive())
        #expect(await store.calendar("nine-to-five", version: 2) == nil)
        #expect(await store.calendar("other", version: nil) == nil)
        try await store.save(.always)
        #expect(await store.calendarIDs() == ["always", "nine-to-five"])
    }

    @Test func `a saved version never changes`() async throws {
        let store = InMemoryCalendarStore()
        var calendar = BusinessCalendar.nineToFive()
        try await store.save(calendar)
        try await store.save(calendar)
        calendar.weekly[.friday] = nil
        await #expect(throws: CalendarStoreError.versionTaken("nine-to-five", version: 1)) {
            try await store.save(calendar)
        }
        #expect(await store.calendar("nine-to-five", version: nil) == .nineToFive())
    }

    @Test func `holidays from a source make the next version, unless nothing changed`() async throws {
        let old = Holiday(LocalDate(2023, 12, 25), "Christmas")
        let news = [Holiday(LocalDate(2024, 12, 25), "Christmas"), Holiday(LocalDate(2030, 1, 1), "too far")]
        var calendar = BusinessCalendar.nineToFive()
        calendar.holidays = [Holiday(LocalDate(2024, 5, 1), "a mistake"), old]
        let source = ListedHolidays(news)
        let (first, last) = (LocalDate(2024, 1, 1), LocalDate(2024, 12, 31))
        let next = try await calendar.replacingHolidays(from: source, between: first, and: last)
        #expect(next.version == 2)
        #expect(next.holidays == [old, news[0]])
        #expect(try await next.replacingHolidays(from: source, between: first, and: last) == next)
    }
}
