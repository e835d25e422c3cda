import Foundation
import ReputationFoundations
import TestSupport
import Testing

@Suite struct InstantTests {
    @Test(arguments: [
        ("2026-03-01T08:00:00Z", "2026-03-01T08:00:00.000Z"),
        ("2026-03-01t08:00:00.5z", "2026-03-01T08:00:00.500Z"),
        ("2026-03-01T08:00:00.123456Z", "2026-03-01T08:00:00.123Z"),
        ("2026-03-01T08:00:00.0005Z", "2026-03-01T08:00:00.000Z"),
        ("2026-03-01T08:00:00.0015Z", "2026-03-01T08:00:00.002Z"),
        ("2026-03-01T08:00:00.00050000001Z", "2026-03-01T08:00:00.001Z"),
        ("2026-03-01T08:00:00-08:00", "2026-03-01T16:00:00.000Z"),
        ("2018-02-23T21:32:16+0000", "2018-02-23T21:32:16.000Z"),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.999Z"),
        ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
    ])
    func `RFC 3339 times are read in every form the platforms use and written in one`(text: String, expected: String) {
        #expect(Instant(rfc3339: text)?.rfc3339 == expected)
    }

    @Test(arguments: [
        "", "2026-03-01", "2026-02-30T00:00:00Z", "2026-03-01T24:00:00Z", "2026-03-01T08:00:00",
        "2026-03-01T08:00:00.Z",
        "2026-03-01T08:00:00Z ", "2026-13-01T08:00:00Z", "2026-03-01T08:00:00+25:00",
    ])
    func `a time without a zone or with an impossible part is refused`(text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test func `a date converts to the nearest millisecond, half to even, and back`() {
        #expect(Instant(Date(timeIntervalSince1970: 0.5)).milliseconds == 500)
        #expect(Instant(Date(timeIntervalSinceReferenceDate: 0.0625)).milliseconds == 978_307_200_062)
        #expect(Instant(Date(timeIntervalSinceReferenceDate: 0.1875)).milliseconds == 978_307_200_188)
        #expect(Instant(.distantFuture).date == .distantFuture)
        #expect(Instant(Date(timeIntervalSinceReferenceDate: .infinity)) == .distantFuture)
        var random = SeededRandom(seed: 7)
        for _ in 0..<1000 {
            let years1To9999: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999
            let instant = Instant(milliseconds: .random(in: years1To9999, using: &random))
            #expect(Instant(instant.date) == instant)
            #expect(Instant(rfc3339: instant.rfc3339) == instant)
        }
    }

    @Test func `civil dates agree with Foundation since the Gregorian reform of 1582`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for days in stride(from: -141_400, through: 150_000, by: 37) {
            let civil = CivilDate(daysSince1970: days)
            #expect(civil.daysSince1970 == days)
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday],
                from: Date(timeIntervalSince1970: Double(days) * 86_400)
            )
            #expect(civil.month == parts.month && civil.day == parts.day, "day \(days)")
            #expect(civil.isoWeekday % 7 + 1 == parts.weekday, "day \(days)")
        }
    }

    @Test func `a duration becomes milliseconds, half to even`() {
        #expect(Duration.microseconds(500).wholeMilliseconds == 0)
        #expect(Duration.microseconds(1500).wholeMilliseconds == 2)
        #expect(Duration.microseconds(-1500).wholeMilliseconds == -2)
        #expect(Duration.seconds(Int64.max).wholeMilliseconds == .max)
    }
}
