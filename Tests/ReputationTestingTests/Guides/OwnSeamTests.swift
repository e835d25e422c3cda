import Foundation
import ReputationTesting
import ServiceLevels
import Testing

@Suite struct OwnSeamTests {
    private let folder = Result { try TestFolder() }

    @Test(arguments: CalendarStoreLaw.allCases)
    func `the calendar file keeps every promise`(law: CalendarStoreLaw) async throws {
        let folder = try folder.get()
        await CalendarStoreConformance { try CalendarFile(path: folder.freshPath()) }.check(law)
    }

    @Test(arguments: ClockStoreLaw.allCases)
    func `the snapshot file keeps every promise`(law: ClockStoreLaw) async throws {
        let folder = try folder.get()
        await ClockStoreConformance { SnapshotFile(path: folder.freshPath()) }.check(law)
    }

    @Test(arguments: EscalationSinkLaw.allCases)
    func `the pager keeps every promise`(law: EscalationSinkLaw) async {
        // The double stands for the service, so that the kit can look at what arrived.
        let pager = PagerDouble()
        let kit = EscalationSinkConformance(
            delivered: { _ in await pager.pages },
            failNextDelivery: { _ in await pager.goAway() },
            makeSink: { PagerSink { try await pager.page($0, $1) } }
        )
        await kit.check(law)
    }

    @Test(arguments: ZoneRulesLaw.allCases)
    func `the fleet's zones keep every promise`(law: ZoneRulesLaw) async throws {
        let years = Date(timeIntervalSince1970: 1_704_067_200)..<Date(timeIntervalSince1970: 1_893_456_000)
        let july = Date(timeIntervalSince1970: 1_751_328_000)
        let london = try FoundationZoneRules().table(for: "Europe/London", over: years)
        let kit = ZoneRulesConformance(
            zones: ["Europe/London"],
            known: [KnownOffset("Europe/London", at: july, secondsFromUTC: 3600)],
            over: years
        ) { FleetZones(tables: ["Europe/London": london], dataVersion: "2026a") }
        await kit.check(law)
    }

    @Test(arguments: HolidaySourceLaw.allCases)
    func `the timetable's holidays keep every promise`(law: HolidaySourceLaw) async throws {
        let folder = try folder.get()
        let kit = HolidaySourceConformance(makeFailing: { TimetableHolidays(path: folder.freshPath()) }) { holidays in
            let source = TimetableHolidays(path: folder.freshPath())
            let lines = holidays.map { "\($0.date) \($0.name)\n" }
            try lines.joined().write(toFile: source.path, atomically: true, encoding: .utf8)
            return source
        }
        await kit.check(law)
    }
}
