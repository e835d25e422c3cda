import Foundation
import ServiceLevels

/// Speed of compiled calendars: deadlines and open time, hot and cold, near and far.
enum ServiceLevelsBenchmarks {
    private static let questions = sized(200_000)
    private static let tenYears = date(2016)..<date(2026)
    private static let twoYears = date(2023)..<date(2025)

    static func run(isWhole: Bool) throws -> [Measurement] {
        var results: [Measurement] = []
        let starts = (0..<1024).map { date(2016).addingTimeInterval(Double($0 * 19_553 % (300 * 86_400))) }
        var deadlines: [Double] = []
        var spans: [Double] = []
        for holidays in [0, 1000] {
            let calendar = try calendar(0, holidays: holidays).compiled(over: tenYears)
            for hours in [1, 40, 12_000] {
                let nanoseconds = try each { index in
                    consume(try calendar.deadline(from: starts[index & 1023], after: .seconds(hours * 3600)))
                }
                deadlines.append(nanoseconds)
                results.append(figure("deadline after \(hours) h, \(holidays) holidays", nanoseconds, "ns", nil))
            }
            for days in [1.0 / 24, 3200] {
                let nanoseconds = try each { index in
                    let start = starts[index & 1023]
                    consume(try calendar.elapsed(from: start, to: start.addingTimeInterval(days * 86_400)))
                }
                let span = days < 1 ? "an hour" : "\(Int(days)) days"
                spans.append(nanoseconds)
                results.append(figure("elapsed in \(span), \(holidays) holidays", nanoseconds, "ns", nil))
            }
        }
        results += [
            figure("a deadline 1 to 12,000 h ahead, the slowest", deadlines.max() ?? 0, "ns", "at most 150"),
            figure("open time in 1 h to 3,200 days, the slowest", spans.max() ?? 0, "ns", "at most 150"),
        ]
        results += try cold()
        results += try compiling()
        return results
    }

    /// Questions to five thousand calendars in turn, so that none is in the processor's cache.
    private static func cold() throws -> [Measurement] {
        let count = sized(5000)
        let calendars = try (0..<count).map { try calendar($0, holidays: 20).compiled(over: twoYears) }
        let starts = (0..<1024).map { date(2023).addingTimeInterval(Double($0 * 19_553 % (300 * 86_400))) }
        let deadline = try each { index in
            let calendar = calendars[index &* 2_654_435_761 % count]
            consume(try calendar.deadline(from: starts[index & 1023], after: .seconds(40 * 3600)))
        }
        let elapsed = try each { index in
            let start = starts[index & 1023]
            let end = start.addingTimeInterval(200 * 86_400)
            consume(try calendars[index &* 2_654_435_761 % count].elapsed(from: start, to: end))
        }
        return [
            figure("deadline, cycling through \(count) calendars", deadline, "ns", "at most 1,500"),
            figure("elapsed, cycling through \(count) calendars", elapsed, "ns", "at most 1,500"),
        ]
    }

    private static func compiling() throws -> [Measurement] {
        try [
            (20, twoYears, "two years", "at most 0.5"), (20, tenYears, "ten years", nil),
            (1000, twoYears, "two years", "at most 0.5"),
        ]
        .map { holidays, horizon, span, aim in
            let calendar = calendar(1, holidays: holidays)
            let rounds = sized(100)
            let seconds = try leastSeconds {
                for _ in 0..<rounds { consume(try calendar.compiled(over: horizon)) }
            }
            return figure("compile \(span), \(holidays) holidays", seconds / Double(rounds) * 1000, "ms", aim)
        }
    }

    /// Nanoseconds a question.
    private static func each(_ question: (Int) throws -> Void) rethrows -> Double {
        try leastSeconds(runs: 9) { for index in 0..<questions { try question(index) } } / Double(questions) * 1e9
    }

    private static func figure(_ name: String, _ value: Double, _ unit: String, _ aim: String?) -> Measurement {
        Measurement(module: "ServiceLevels", name: name, value: value, unit: unit, aim: aim, note: nil)
    }

    private static func date(_ year: Int) -> Date {
        Date(timeIntervalSince1970: Double((year - 1970) * 1461 / 4 * 86_400))
    }

    private static func calendar(_ number: Int, holidays: Int) -> BusinessCalendar {
        var calendar = BusinessCalendar(
            id: CalendarID(rawValue: "calendar-\(number)"),
            zone: "America/New_York",
            days: Weekday.mondayToFriday,
            hours: [
                OpenHours(LocalTime(8 + number % 3, number * 7 % 60), LocalTime(12)),
                OpenHours(LocalTime(13), LocalTime(17, number % 60)),
            ]
        )
        calendar.holidays = (0..<holidays).map {
            Holiday(LocalDate(2016 + $0 % 10, 1 + $0 / 10 % 12, 1 + $0 / 120 % 28), "holiday")
        }
        return calendar
    }
}
