import Foundation
import ServiceLevels

/// The report that the command prints, at most 80 columns wide.
struct CalendarReport {
    private let calendar: BusinessCalendar
    private let compiled: CompiledCalendar
    private let explained: OpenTimeExplanation
    private let days: Int

    init(_ calendar: BusinessCalendar, _ compiled: CompiledCalendar, _ explained: OpenTimeExplanation, days: Int) {
        self.calendar = calendar
        self.compiled = compiled
        self.explained = explained
        self.days = days
    }

    func text() throws -> String {
        let start = explained.range.lowerBound
        let version = compiled.zoneTable.dataVersion
        var lines = [
            calendar.title ?? calendar.id.rawValue,
            "Calendar \(calendar.id.rawValue), version \(calendar.version), in \(calendar.zone.rawValue) (data \(version))",
            "",
            "At \(try local(start)) (\(start.formatted(.iso8601))): \(try state(at: start))",
            "",
            "Open hours",
        ]
        lines += try openHours(from: start)
        if let deadline = explained.deadline {
            lines += ["", "A promise of \(length(explained.counted)) of open time from then on"]
            lines.append("  is used up       \(try local(deadline.exhaustedAt))")
            lines.append("  is broken after  \(try local(deadline.breachAt))")
            lines.append("  day ends         \(try local(try compiled.endOfBusinessDay(of: start)))")
        }
        lines += ["", "How it comes about (the last column is the open time so far)"]
        lines += explained.lines(in: compiled.zoneTable)
        return lines.joined(separator: "\n")
    }

    private func state(at date: Date) throws -> String {
        let reason = try compiled.reason(at: date)
        return reason == .counted ? "open" : reason.label
    }

    /// One line a day, from the day of the start.
    private func openHours(from start: Date) throws -> [String] {
        let first = try compiled.localDate(of: start)
        return try (0..<days).compactMap { first.adding(days: $0) }.map { date in
            let range = try compiled.range(of: date)
            let hours = try compiled.openIntervals(in: range)
                .map { "\(try local($0.lowerBound).suffix(5))-\(try local($0.upperBound).suffix(5))" }
            let weekday = date.weekday.map { $0.rawValue.prefix(3).capitalized } ?? ""
            let closed = try compiled.reason(at: range.lowerBound).label
            return "  \(weekday) \(date)  " + (hours.isEmpty ? closed : hours.joined(separator: "  "))
        }
    }

    private func offset(at date: Date) throws -> Int {
        try compiled.zoneTable.secondsFromUTC(in: calendar.zone, at: date)
    }

    /// A moment on the calendar's clocks, such as `Thu 2024-03-28 16:45`.
    private func local(_ date: Date) throws -> String {
        let shifted = date.addingTimeInterval(TimeInterval(try offset(at: date)))
        let style = Date.VerbatimFormatStyle(
            format: """
                \(weekday: .abbreviated) \(year: .padded(4))-\(month: .twoDigits)-\(day: .twoDigits) \
                \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)
                """,
            locale: Locale(identifier: "en_GB"),
            timeZone: .gmt,
            calendar: Calendar(identifier: .gregorian)
        )
        return shifted.formatted(style)
    }

    private func length(_ duration: Duration) -> String {
        DurationArgument(duration: duration).description
    }
}
