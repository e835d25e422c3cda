import Conversations
import Foundation
import ServiceLevels
import Testing

@Test func `ServiceLevels: a clock runs on opening hours and tells when a promise breaks`() throws {
    let calendar = BusinessCalendar(
        id: "kestrelbay-desk",
        zone: "Europe/London",
        days: Weekday.mondayToFriday,
        hours: [OpenHours(9, 17)]
    )
    let start = Date(timeIntervalSince1970: 1_772_438_400)  // Monday, 2 March 2026, 08:00
    let compiled = try calendar.compiled(over: start..<start + 366 * 86_400)
    let deadline = try compiled.deadline(from: start, after: .seconds(3600))
    #expect(deadline.exhaustedAt == start + 2 * 3600)

    let book = try PolicyBook.standard(calendar: calendar.id).compiled(with: [compiled])
    let brand = BrandProfile(
        id: BrandID(rawValue: "kestrelbay"),
        name: "Kestrel Bay",
        accounts: [BrandAccount(platform: .facebook, native: "kestrelbay")],
        properties: ["kestrelbay"]
    )
    var engine = ServiceLevelEngine(brand: brand, book: book)
    let question = Message(
        id: MessageID(platform: .facebook, property: "kestrelbay", native: "1"),
        kind: .directMessage,
        channel: Channel(platform: .facebook, property: "kestrelbay", channelClass: .directMessage),
        author: Author(id: AuthorID(platform: .facebook, native: "ada")),
        text: "Is the 10:20 on time?"
    )
    engine.ingest(ConversationEvent(occurredAt: start, fact: .arrived(question)))
    let told = engine.advance(to: start + 7 * 86_400)
    #expect(told.contains { $0.kind == .breached })
}

@Test func `ServiceLevels: people to roster follow from the load, and holidays from a calendar file`() throws {
    let load = try QueueLoad(arrivals: 100, per: .seconds(1800), handlingTime: .seconds(180))
    let target = try StaffingTarget(serviceLevel: 0.8, answerWithin: .seconds(20), shrinkage: 0.3)
    let queue = try ErlangC.fewestAgents(for: load, target: target)
    #expect(queue.agents == 14)
    #expect(try Staffing.positions(for: queue.agents, shrinkage: target.shrinkage) == 20)

    let file = """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20260403
        SUMMARY:Good Friday
        END:VEVENT
        END:VCALENDAR
        """
    let holidays = try ICalendarHolidays(file)
    #expect(holidays.readableHolidays(from: LocalDate(2026, 1, 1), through: LocalDate(2026, 12, 31)).count == 1)
}
