import Commitments
import Foundation
import LanguageAnalysis
import TestSupport
import Testing

@Suite struct PromiseCalendarTests {
    /// Tuesday, 10 March 2026, 10:15 in London; the clocks go forward on the 29th and back on 25 October.
    private let tuesday = "2026-03-10T10:15:00Z"

    private func due(
        _ value: TimeExpression.Value,
        at said: String,
        in zone: String = "Europe/London",
        closing: Int = 1080
    ) throws -> String? {
        let calendar = PromiseCalendar(timeZone: try #require(TimeZone(identifier: zone)), closing: closing)
        let date = try Date(said, strategy: .iso8601)
        return calendar.resolve(value, saidAt: date)?.due.formatted(.iso8601)
    }

    @Test func `days end at their midnight, weekdays are the next to come`() throws {
        #expect(try due(.day(.inDays(0), nil), at: tuesday) == "2026-03-11T00:00:00Z")
        #expect(try due(.day(.weekday(5, weeksFromNow: nil), nil), at: tuesday) == "2026-03-14T00:00:00Z")
        #expect(try due(.day(.weekday(2, weeksFromNow: nil), nil), at: tuesday) == "2026-03-18T00:00:00Z")
        #expect(try due(.day(.weekday(5, weeksFromNow: 1), nil), at: tuesday) == "2026-03-21T00:00:00Z")
    }

    @Test func `hours and days elapse across a change of the clocks, local times do not`() throws {
        let saturday = "2026-03-28T22:30:00Z"
        #expect(try due(.elapsed(.seconds(86_400)), at: saturday, in: "Europe/Berlin") == "2026-03-29T22:30:00Z")
        let noon = TimeExpression.Clock.minutes(720, isTwelveHour: false)
        #expect(try due(.day(.inDays(1), noon), at: "2026-03-28T12:00:00Z") == "2026-03-29T11:00:00Z")
        #expect(try due(.day(.inDays(1), noon), at: "2026-10-24T12:00:00Z") == "2026-10-25T12:00:00Z")
    }

    @Test func `a time that the clocks skip is reckoned with the offset before, of one shown twice the first counts`()
        throws
    {
        let half = TimeExpression.Clock.minutes(90, isTwelveHour: false)
        #expect(try due(.day(.inDays(1), half), at: "2026-03-28T12:00:00Z") == "2026-03-29T01:30:00Z")
        #expect(try due(.day(.inDays(1), half), at: "2026-10-24T12:00:00Z") == "2026-10-25T00:30:00Z")
    }

    @Test func `an hour without morning or evening is the next one, on a later day in the working day`() throws {
        let six = TimeExpression.Clock.minutes(360, isTwelveHour: true)
        #expect(try due(.day(.unnamed, six), at: tuesday) == "2026-03-10T18:00:00Z")
        #expect(try due(.day(.inDays(1), six), at: tuesday) == "2026-03-11T18:00:00Z")
        #expect(try due(.day(.unnamed, six), at: "2026-03-10T19:00:00Z") == "2026-03-11T18:00:00Z")
        let ten = TimeExpression.Clock.minutes(600, isTwelveHour: true)
        #expect(try due(.day(.inDays(1), ten), at: tuesday) == "2026-03-11T10:00:00Z")
    }

    @Test func `working days leave out the weekend, and the week ends with the last of them`() throws {
        #expect(try due(.workingDays(3), at: "2026-03-12T10:00:00Z") == "2026-03-18T00:00:00Z")
        #expect(try due(.day(.week(.end, weeksFromNow: 0), nil), at: tuesday) == "2026-03-14T00:00:00Z")
        #expect(try due(.day(.week(.end, weeksFromNow: 0), nil), at: "2026-03-14T10:00:00Z") == "2026-03-16T00:00:00Z")
        #expect(try due(.day(.week(.whole, weeksFromNow: 1), nil), at: tuesday) == "2026-03-23T00:00:00Z")
        #expect(try due(.day(.inDays(0), .closing), at: tuesday, closing: 990) == "2026-03-10T16:30:00Z")
    }

    @Test func `dates are the next to come, months end, and what does not exist is no time`() throws {
        #expect(try due(.day(.date(year: nil, month: 3, day: 9), nil), at: tuesday) == "2027-03-10T00:00:00Z")
        #expect(try due(.day(.date(year: nil, month: 2, day: 29), nil), at: tuesday) == "2028-03-01T00:00:00Z")
        #expect(try due(.day(.date(year: 2026, month: 2, day: 30), nil), at: tuesday) == nil)
        #expect(try due(.day(.dayOfMonth(31), nil), at: "2026-03-31T10:00:00Z") == "2026-05-31T23:00:00Z")
        #expect(try due(.day(.endOfMonth(monthsFromNow: 0), nil), at: "2026-02-10T10:00:00Z") == "2026-03-01T00:00:00Z")
        #expect(try due(.day(.month(1), nil), at: tuesday) == "2027-02-01T00:00:00Z")
        #expect(try due(.months(1), at: "2026-01-31T10:00:00Z") == "2026-02-28T10:00:00Z")
        #expect(try due(.workingDays(-1), at: tuesday) == nil)
        #expect(try due(.months(.max), at: tuesday) == nil)
        #expect(try due(.elapsed(.seconds(Int64.max)), at: tuesday) == nil)
    }

    @Test func `whatever is named, the due time is not before the words and not before its earliest time`() throws {
        let calendar = PromiseCalendar(timeZone: try #require(TimeZone(identifier: "Australia/Lord_Howe")))
        for seed in 0..<UInt64(TestScale.count(whole: 50_000, least: 500)) {
            var random = SeededRandom(seed: seed)
            let said = Date(
                timeIntervalSince1970: Double(Int.random(in: 1_700_000_000...1_900_000_000, using: &random))
            )
            let day: TimeExpression.Day =
                [
                    .inDays(Int.random(in: 1...400, using: &random)),
                    .weekday(Int.random(in: 1...7, using: &random), weeksFromNow: nil),
                    .date(
                        year: nil,
                        month: Int.random(in: 1...12, using: &random),
                        day: Int.random(in: 1...28, using: &random)
                    ),
                    .week(TimeExpression.WeekPart.allCases.randomElement(using: &random) ?? .whole, weeksFromNow: 1),
                    .endOfMonth(monthsFromNow: Int.random(in: 1...30, using: &random)),
                ].randomElement(using: &random) ?? .inDays(1)
            let clock: TimeExpression.Clock? =
                [
                    nil, .minutes(Int.random(in: 0...1440, using: &random), isTwelveHour: true), .endOfDay, .closing,
                    .part(TimeExpression.DayPart.allCases.randomElement(using: &random) ?? .noon),
                ].randomElement(using: &random) ?? nil
            let time = try #require(calendar.resolve(.day(day, clock), saidAt: said), "seed \(seed)")
            #expect(said < time.due && said <= time.earliest && time.earliest <= time.due, "seed \(seed)")
        }
    }
}
