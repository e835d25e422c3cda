import Foundation
import ServiceLevels
import TestSupport
import Testing

@Suite struct ScheduleImportTests {
    private let zendesk = """
        {"schedules":[
          {"id":1,"name":"Desk","time_zone":"Pacific Time (US & Canada)",
           "intervals":[{"start_time":1980,"end_time":2460},{"start_time":3420,"end_time":3900}]},
          {"id":2,"name":"Broken","time_zone":"London","intervals":[{"start_time":100,"end_time":50}]},
          {"id":3,"time_zone":"Europe/Berlin","intervals":[{"start_time":0,"end_time":10080}]},
          {"name":"no number","time_zone":"London","intervals":[]}
        ]}
        """

    @Test func `Zendesk schedules count minutes from Sunday and have the zone names of Rails`() throws {
        let imported = try ZendeskSchedules.calendars(Data(zendesk.utf8))
        #expect(imported.items.map(\.id) == ["zendesk:1", "zendesk:3"])
        let desk = imported.items[0]
        #expect(desk.zone == "America/Los_Angeles")
        #expect(desk.title == "Desk")
        #expect(desk.weekly == [.monday: [OpenHours(9, 17)], .tuesday: [OpenHours(9, 17)]])
        let always = try imported.items[1].compiled(over: .utc("2024-01-01", "2025-01-01"))
        #expect(try always.openIntervals(in: always.horizon) == [always.horizon])
        #expect(imported.refused.map(\.field).sorted() == ["schedules[1].intervals[0]", "schedules[3].id"])
        #expect(throws: ImportFailure(imported.refused)) { try imported.complete() }
    }

    @Test func `all zone names of Rails are in the zone data`() throws {
        for name in ["London", "Nuku'alofa", "St. Petersburg", "Kyiv", "Eastern Time (US & Canada)", "Greenland"] {
            let text = #"{"schedule":{"id":1,"time_zone":"\#(name)","intervals":[{"start_time":0,"end_time":60}]}}"#
            let calendar = try #require(try ZendeskSchedules.calendars(Data(text.utf8)).complete().first)
            #expect(throws: Never.self) { try calendar.validated() }
            #expect(calendar.zone.rawValue != name)
        }
        let text = #"{"schedule":{"id":1,"time_zone":"Head office","intervals":[{"start_time":0,"end_time":60}]}}"#
        let named = try ZendeskSchedules.calendars(Data(text.utf8), zoneNames: ["Head office": "Europe/Rome"])
        #expect(named.items.map(\.zone) == ["Europe/Rome"])
    }

    @Test func `Zendesk holidays include both ends`() throws {
        let text = """
            {"holidays":[{"name":"Christmas","start_date":"2024-12-25","end_date":"2024-12-26"},
             {"name":"Backwards","start_date":"2024-12-25","end_date":"2024-12-24"},{"start_date":"soon"}]}
            """
        let imported = try ZendeskSchedules.holidays(Data(text.utf8))
        #expect(imported.items.map(\.date) == [LocalDate(2024, 12, 25), LocalDate(2024, 12, 26)])
        #expect(imported.refused.map(\.field).sorted() == ["holidays[1]", "holidays[2].start_date"])
    }

    @Test func `Google hours have regular and special periods`() throws {
        let text = """
            {"title":"Kestrel Bay Ferries",
             "regularHours":{"periods":[
               {"openDay":"MONDAY","openTime":{"hours":9},"closeDay":"MONDAY","closeTime":{"hours":17,"minutes":30}},
               {"openDay":"FRIDAY","openTime":{"hours":22},"closeDay":"SATURDAY","closeTime":{"hours":2}},
               {"openDay":"SUNDAY","openTime":"23:00","closeDay":"MONDAY","closeTime":"01:00"},
               {"openDay":"TUESDAY","openTime":{"hours":9},"closeDay":"TUESDAY","closeTime":{"hours":8}}]},
             "specialHours":{"specialHourPeriods":[
               {"startDate":{"year":2024,"month":12,"day":25},"closed":true},
               {"startDate":{"year":2024,"month":12,"day":24},"openTime":{"hours":9},"closeTime":{"hours":12}},
               {"startDate":{"year":2024,"month":12,"day":31},"openTime":{"hours":20},
                "endDate":{"year":2025,"month":1,"day":1},"closeTime":{"hours":3}},
               {"startDate":{"year":2024,"month":13,"day":1},"closed":true}]}}
            """
        let imported = try GoogleBusinessHours.calendar(Data(text.utf8), id: "kestrelbay", zone: "Europe/London")
        #expect(
            imported.refused.map(\.field) == [
                "regularHours.periods[3]", "specialHours.specialHourPeriods[3]",
            ]
        )
        let calendar = try #require(imported.items.first)
        #expect(calendar.title == "Kestrel Bay Ferries")
        #expect(calendar.weekly[.monday] == [OpenHours(LocalTime(9), LocalTime(17, 30)), OpenHours(0, 1)])
        #expect(calendar.weekly[.friday] == [OpenHours(22, 24)])
        #expect(calendar.weekly[.saturday] == [OpenHours(0, 2)])
        #expect(calendar.holidays.map(\.date) == [LocalDate(2024, 12, 25)])
        let open = try calendar.compiled(over: .utc("2024-12-24", "2025-01-02"))
        #expect(
            try open.openIntervals(in: open.horizon) == [
                .utc("2024-12-24 09:00", "2024-12-24 12:00"), .utc("2024-12-27 22:00", "2024-12-28 02:00"),
                .utc("2024-12-29 23:00", "2024-12-30 01:00"), .utc("2024-12-30 09:00", "2024-12-30 17:30"),
                .utc("2024-12-31 20:00", "2025-01-01 03:00"),
            ]
        )
    }

    @Test(arguments: ["", "[]", "{}", #"{"schedules":7}"#, "nonsense", #"{"holidays":{}}"#])
    func `other files are failures`(text: String) {
        #expect(throws: ImportFailure.self) { try ZendeskSchedules.calendars(Data(text.utf8)) }
        #expect(throws: ImportFailure.self) { try ZendeskSchedules.holidays(Data(text.utf8)) }
        #expect(throws: ImportFailure.self) {
            try GoogleBusinessHours.calendar(Data(text.utf8), id: "a", zone: "UTC")
        }
    }

    @Test(.timeLimit(.minutes(2)))
    func `damaged schedules neither trap nor hang`() {
        let google = """
            {"regularHours":{"periods":[{"openDay":"MONDAY","openTime":{"hours":9},"closeDay":"TUESDAY","closeTime":{}}]},
             "specialHours":{"specialHourPeriods":[{"startDate":{"year":2024,"month":12,"day":31},
               "openTime":{"hours":20},"endDate":{"year":2025,"month":1,"day":1},"closeTime":{"hours":3}}]}}
            """
        var random = SeededRandom(seed: 4)
        for _ in 0..<TestScale.count(whole: 20_000) {
            let texts = [zendesk, google].map { Data(Mutation.damaged(Array($0.utf8), using: &random)) }
            let calendars = (try? ZendeskSchedules.calendars(texts[0]))?.items ?? []
            let located = (try? GoogleBusinessHours.calendar(texts[1], id: "a", zone: "UTC"))?.items ?? []
            for calendar in calendars + located { _ = try? calendar.validated(zones: FixedZoneRules()) }
        }
    }
}
