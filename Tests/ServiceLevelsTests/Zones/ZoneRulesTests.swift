import Foundation
import ServiceLevels
import Testing

@Suite struct ZoneRulesTests {
    private let year = Range.utc("2024-01-01", "2025-01-01")

    @Test func `named zones work in this process`() throws {
        let rules = FoundationZoneRules()
        #expect(try rules.secondsFromUTC(in: "America/New_York", at: utc("2024-07-01")) == -14_400)
        #expect(try rules.secondsFromUTC(in: "UTC", at: utc("2024-07-01")) == 0)
        #expect(!rules.dataVersion.isEmpty)
    }

    @Test(arguments: ["Mars/X", "", "europe/london", "../etc/passwd"])
    func `an unknown zone is a thrown, explained error`(zone: String) throws {
        let id = ZoneID(rawValue: zone)
        let error = try #require(throws: ZoneError.self) { try FoundationZoneRules().table(for: id, over: year) }
        #expect(error.code == .unknown)
        #expect(error.description.contains("'\(zone)'"))
        #expect(throws: ZoneError.unknown(id)) { try FixedZoneRules().table(for: id, over: year) }
    }

    @Test func `fixed rules serve a program without zone data`() throws {
        let calendar = BusinessCalendar.nineToFive("Test/East")
        let rules = FixedZoneRules(["Test/East": 3 * 3600])
        let compiled = try calendar.compiled(over: year, zones: rules)
        #expect(try compiled.nextOpening(atOrAfter: utc("2024-01-17")) == utc("2024-01-17 06:00"))
        #expect(compiled.sources.map(\.zoneDataVersion) == ["fixed"])
    }

    @Test func `a table agrees with the rules it came from, and survives JSON`() throws {
        let rules = FoundationZoneRules()
        for zone in ["Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Tokyo"] as [ZoneID] {
            let span = Range.utc("2010-01-01", "2026-01-01")
            let table = try rules.table(for: zone, over: span)
            var date = span.lowerBound
            while date < span.upperBound {
                #expect(try table.secondsFromUTC(in: zone, at: date) == rules.secondsFromUTC(in: zone, at: date))
                date += 5 * 3600
            }
            let data = try JSONEncoder().encode(table)
            #expect(try JSONDecoder().decode(ZoneTable.self, from: data) == table)
        }
    }

    @Test func `a calendar that carries its zone ignores what the machine says`() throws {
        var calendar = BusinessCalendar.nineToFive("Europe/London")
        calendar.zoneTable = try ZoneTable(
            zone: "Europe/London",
            dataVersion: "pinned",
            span: year,
            initialSecondsFromUTC: 7200,
            transitions: []
        )
        let compiled = try calendar.compiled(over: year, zones: FixedZoneRules())
        #expect(try compiled.nextOpening(atOrAfter: utc("2024-01-17")) == utc("2024-01-17 07:00"))
        #expect(compiled.sources.map(\.zoneDataVersion) == ["pinned"])
        let short = try #require(throws: InvalidCalendar.self) {
            try calendar.compiled(over: .utc("2024-01-01", "2026-01-01"))
        }
        #expect(short.problems.map(\.code) == [.unsuitableZoneTable])
        calendar.zone = "Europe/Paris"
        let other = try #require(throws: InvalidCalendar.self) { try calendar.validated() }
        #expect(other.problems.map(\.code) == [.unsuitableZoneTable])
    }

    @Test func `impossible tables are refused`() {
        let transition = ZoneTable.Transition(at: utc("2024-03-31 01:00"), secondsFromUTC: 3600)
        let bad: [(Int, [ZoneTable.Transition])] = [
            (100_000, []), (0, [transition, transition]),
            (0, [ZoneTable.Transition(at: utc("2025-03-31"), secondsFromUTC: 0)]),
        ]
        for (initial, transitions) in bad {
            #expect(throws: ZoneError.self) {
                try ZoneTable(
                    zone: "Test/X",
                    dataVersion: "1",
                    span: year,
                    initialSecondsFromUTC: initial,
                    transitions: transitions
                )
            }
        }
    }

    /// Rules that a careless adopter might write.
    private struct StuckRules: ZoneRules {
        var dataVersion: String { "stuck" }
        func secondsFromUTC(in zone: ZoneID, at date: Date) -> Int { 0 }
        func nextTransition(in zone: ZoneID, after date: Date) -> Date? { date }
    }

    private struct RestlessRules: ZoneRules {
        var dataVersion: String { "restless" }
        func secondsFromUTC(in zone: ZoneID, at date: Date) -> Int { 0 }
        func nextTransition(in zone: ZoneID, after date: Date) -> Date? { date.addingTimeInterval(1) }
    }

    @Test(.timeLimit(.minutes(10)))
    func `rules that never move forward, or never end, are errors and no loop`() {
        #expect(throws: ZoneError.self) { try StuckRules().table(for: "Test/X", over: year) }
        #expect(throws: ZoneError.self) { try RestlessRules().table(for: "Test/X", over: year) }
        #expect(throws: InvalidCalendar.self) {
            try BusinessCalendar.nineToFive().compiled(over: year, zones: StuckRules())
        }
    }
}
