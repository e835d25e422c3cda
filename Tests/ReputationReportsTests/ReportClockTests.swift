import Foundation
import Reputation
import TestSupport
import Testing

@testable import ReputationReports

@Suite struct ReportClockTests {
    /// 28 March 2026, 23:30 UTC: half an hour after midnight in Berlin, two hours before the clocks go forward.
    private let night = Date(timeIntervalSince1970: 1_774_740_600)

    private func configuration(calendar: ZoneID?, digest: ZoneID? = nil) -> DeskConfiguration {
        var configuration = DeskConfiguration(brand: kestrelBay)
        if let calendar {
            var hours = BusinessCalendar.always
            hours.zone = calendar
            configuration.calendars = [hours]
        }
        configuration.digest = digest.map { DigestSchedule(zone: $0) }
        return configuration
    }

    @Test func `the first calendar says the zone, then the digest, else it is UTC`() throws {
        func zone(_ calendar: ZoneID?, _ digest: ZoneID?) throws -> ZoneID {
            try ReportClock(configuration(calendar: calendar, digest: digest), at: night).zone
        }
        #expect(try zone("Europe/Berlin", "Europe/Bucharest") == "Europe/Berlin")
        #expect(try zone(nil, "Europe/Bucharest") == "Europe/Bucharest")
        #expect(try zone(nil, nil) == .utc)
    }

    @Test func `a zone that nobody knows is an error that names it`() {
        #expect(throws: ZoneError.self) { try ReportClock(configuration(calendar: "Kestrel/Bay"), at: night) }
    }

    @Test func `the table of a calendar is used without asking for zone data`() throws {
        var configuration = configuration(calendar: "Kestrel/Bay")
        let span = night.addingTimeInterval(-86_400)..<night.addingTimeInterval(86_400)
        configuration.calendars[0].zoneTable = try ZoneTable(
            zone: "Kestrel/Bay",
            dataVersion: "test",
            span: span,
            initialSecondsFromUTC: -9000,
            transitions: []
        )
        let clock = try ReportClock(configuration, at: night)
        #expect(clock.zone == "Kestrel/Bay" && clock.minutesFromUTC(at: night) == -150)
        let say = PageWording(locale: .english, clock: clock)
        #expect(say.zonedMoment(night).html.hasSuffix("28 Mar 2026, 21:00</time> (Kestrel/Bay, UTC−2:30)"))
    }

    @Test func `days and times are those of the zone, also on the day on which the clocks change`() throws {
        let clock = try ReportClock(configuration(calendar: "Europe/Berlin"), at: night)
        let say = PageWording(locale: .german, clock: clock)
        #expect(say.plainMoment(night) == "29.03.2026, 00:30")
        #expect(say.plainMoment(night.addingTimeInterval(2 * 3600)) == "29.03.2026, 03:30")
        #expect(PageWording(locale: .german).plainMoment(night) == "28.03.2026, 23:30 UTC")
        let day = clock.day(of: night)
        #expect(clock.start(ofDay: day) == night.addingTimeInterval(-1800))
        #expect(clock.start(ofDay: day + 1).timeIntervalSince(clock.start(ofDay: day)) == 23 * 3600)
    }

    @Test func `a day contains exactly the moments between its beginning and that of the next`() throws {
        let seed: UInt64 = 88
        var random = SeededRandom(seed: seed)
        for zone: ZoneID in ["Europe/Berlin", "Asia/Kathmandu", "America/St_Johns", "Pacific/Auckland"] {
            let clock = try ReportClock(configuration(calendar: zone), at: night)
            for _ in 0..<TestScale.count(whole: 20_000) {
                let moment = Date(timeIntervalSince1970: Double(Int.random(in: 0...1_800_000_000, using: &random)))
                let day = clock.day(of: moment)
                #expect(clock.start(ofDay: day) <= moment, "seed \(seed), \(zone), \(moment)")
                #expect(clock.start(ofDay: day + 1) > moment, "seed \(seed), \(zone), \(moment)")
            }
        }
    }

    @Test func `mentions and posts belong to the day on which they happened in the zone`() throws {
        let message = complaint(1, minutesAgo: 0)
        let event = ConversationEvent(occurredAt: night, fact: message.fact)
        var log = ConversationLog()
        log.append([event])
        let local = try DeskHistory(log, for: configuration(calendar: "Europe/Berlin"), at: night)
        let plain = try DeskHistory(log, for: configuration(calendar: nil), at: night)
        #expect(local.volume.days.map(\.start) == [night.addingTimeInterval(-1800)])
        #expect(plain.volume.days.map(\.start) == [night.addingTimeInterval(-23.5 * 3600)])
    }

    @Test(arguments: ReportLocale.allCases)
    func `the page names its zone at the top and at the bottom`(locale: ReportLocale) async throws {
        let html = try await SampleReport.made.value.html(locale: locale)
        let header = html[try #require(html.firstRange(of: "<header>")).upperBound...]
        #expect(header.prefix { $0 != "\u{0}" }.firstRange(of: "(Europe/Berlin, UTC+1)") != nil)
        let footer = html[try #require(html.firstRange(of: "<footer>")).upperBound...]
        #expect(footer.contains("Europe/Berlin"))
        #expect(!html.contains(" UTC<"))
    }
}
