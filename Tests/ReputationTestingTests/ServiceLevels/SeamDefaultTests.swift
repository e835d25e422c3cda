import Foundation
import ReputationTesting
import ServiceLevels
import Testing

/// What is in the box keeps its own promises.
@Suite struct SeamDefaultTests {
    @Test(arguments: CalendarStoreLaw.allCases)
    func `the calendar store in memory keeps every promise`(law: CalendarStoreLaw) async {
        await CalendarStoreConformance { InMemoryCalendarStore() }.check(law)
    }

    @Test(arguments: PolicyBookStoreLaw.allCases)
    func `the policy store in memory keeps every promise`(law: PolicyBookStoreLaw) async {
        await PolicyBookStoreConformance { InMemoryPolicyBookStore() }.check(law)
    }

    @Test(arguments: ClockStoreLaw.allCases)
    func `the clock store in memory keeps every promise`(law: ClockStoreLaw) async {
        await ClockStoreConformance { InMemoryClockStore() }.check(law)
    }

    @Test(arguments: EscalationSinkLaw.allCases)
    func `the sink in memory keeps every promise`(law: EscalationSinkLaw) async {
        let kit = EscalationSinkConformance(
            delivered: { (sink: InMemoryEscalationSink) in
                zip(await sink.delivered, await sink.recipients).map { SinkDelivery($0, to: $1) }
            },
            makeSink: { InMemoryEscalationSink() }
        )
        await kit.check(law)
    }

    @Test(arguments: ZoneRulesLaw.allCases)
    func `the system's zones, a table and fixed zones keep every promise`(law: ZoneRulesLaw) async {
        let system = ZoneRulesConformance(zones: SeamKits.zones, known: SeamKits.known, over: SeamKits.years) {
            FoundationZoneRules()
        }
        await system.check(law)
        let table = ZoneRulesConformance(zones: ["Europe/London"], over: SeamKits.years) {
            try FoundationZoneRules().table(for: "Europe/London", over: SeamKits.years)
        }
        await table.check(law)
        let fixed = ZoneRulesConformance(zones: ["UTC", "Kestrel/Pier"], over: SeamKits.years) {
            FixedZoneRules(["Kestrel/Pier": -3600])
        }
        await fixed.check(law)
    }

    @Test(arguments: HolidaySourceLaw.allCases)
    func `a list of holidays and a feed keep every promise`(law: HolidaySourceLaw) async {
        await HolidaySourceConformance { ListedHolidays($0) }.check(law)
        await HolidaySourceConformance { try ICalendarHolidays(Self.feed(of: $0)) }.check(law)
    }

    /// Holidays as an iCalendar feed of whole days.
    private static func feed(of holidays: [Holiday]) -> String {
        let events = holidays.enumerated().map { number, holiday in
            let date = holiday.date
            let day = String(format: "%04d%02d%02d", date.year, date.month, date.day)
            let name = holiday.name.replacingOccurrences(of: "\\", with: "\\\\")
                .replacingOccurrences(of: ";", with: "\\;").replacingOccurrences(of: ",", with: "\\,")
            return "BEGIN:VEVENT\r\nUID:\(number)\r\nDTSTART;VALUE=DATE:\(day)\r\nSUMMARY:\(name)\r\nEND:VEVENT\r\n"
        }
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\(events.joined())END:VCALENDAR\r\n"
    }
}
