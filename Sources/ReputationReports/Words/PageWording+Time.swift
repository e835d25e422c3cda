#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import ReputationFoundations
import ServiceLevels

/// Moments by the desk's clock, and durations.
extension PageWording {
    /// A duration in at most two units, such as `3 d 4 h`; rounded down, as one says how long one has waited.
    func duration(_ duration: Duration) -> String {
        let minutes = max(0, duration.components.seconds) / 60
        switch minutes {
        case 0: return unit(.unitSeconds, max(0, duration.components.seconds))
        case 1..<60: return unit(.unitMinutes, minutes)
        case 60..<1440: return pair(.unitHours, minutes / 60, .unitMinutes, minutes % 60)
        case 1440..<20_160: return pair(.unitDays, minutes / 1440, .unitHours, minutes / 60 % 24)
        default: return pair(.unitWeeks, minutes / 10_080, .unitDays, minutes / 1440 % 7)
        }
    }

    /// The duration between two moments.
    func duration(from start: Date, to end: Date) -> String {
        duration(.milliseconds(Instant(end).milliseconds(since: Instant(start))))
    }

    /// A duration of whole minutes in its largest unit, for an axis.
    func mark(minutes: Int64) -> String {
        switch minutes {
        case ..<60: unit(.unitMinutes, minutes)
        case 60..<1440: unit(.unitHours, minutes / 60)
        case 1440..<10_080: unit(.unitDays, minutes / 1440)
        default: unit(.unitWeeks, minutes / 10_080)
        }
    }

    private func unit(_ key: ReportText, _ count: Int64) -> String {
        self(key, number(Int(count)))
    }

    private func pair(_ large: ReportText, _ first: Int64, _ small: ReportText, _ second: Int64) -> String {
        second == 0 ? unit(large, first) : "\(unit(large, first)) \(unit(small, second))"
    }

    /// A moment to the minute as an element that programs can read too.
    func moment(_ date: Date) -> Markup {
        "<time datetime=\"\(Instant(date).rfc3339)\">\(plainMoment(date))</time>"
    }

    /// A moment to the minute, such as `13 Mar 2026, 18:04`; without a zone of the desk's own, `UTC` stands behind it.
    func plainMoment(_ date: Date) -> String {
        "\(day(date)), \(timeOfDay(date))\(clock.zone == .utc ? " UTC" : "")"
    }

    /// A moment with the name of the zone, such as `13 Mar 2026, 19:04 (Europe/Berlin, UTC+1)`.
    func zonedMoment(_ date: Date) -> Markup {
        guard clock.zone != .utc else { return moment(date) }
        let minutes = clock.minutesFromUTC(at: date)
        let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
        let offset = "UTC\(minutes < 0 ? "−" : "+")\(hours)" + (rest > 0 ? ":\(twoDigits(rest))" : "")
        return "\(moment(date)) (\(clock.zone.rawValue.terminalSafe), \(offset))"
    }

    /// The hour and minute, such as `18:04`.
    private func timeOfDay(_ date: Date) -> String {
        let minutes = clock.reading(at: date).utcComponents.millisecondOfDay / 60_000
        return "\(twoDigits(Int(minutes / 60))):\(twoDigits(Int(minutes % 60)))"
    }

    /// A day, such as `13 Mar 2026` or `13.03.2026`.
    func day(_ date: Date) -> String {
        day(clock.reading(at: date).utcComponents.date)
    }

    /// The same without its year.
    func shortDay(_ date: Date) -> String {
        shortDay(clock.reading(at: date).utcComponents.date)
    }

    func day(_ date: CivilDate) -> String {
        locale == .english
            ? "\(shortDay(date)) \(date.year)" : "\(twoDigits(date.day)).\(twoDigits(date.month)).\(date.year)"
    }

    /// A day without its year, such as `13 Mar` or `13.03`; in German with a full stop at its end.
    func shortDay(_ date: CivilDate) -> String {
        if locale == .english { return "\(date.day) \(month(date.month))" }
        return "\(twoDigits(date.day)).\(twoDigits(date.month))\(locale == .german ? "." : "")"
    }

    /// A month's short name.
    func month(_ month: Int) -> String {
        let names = self[.shortMonths].split(separator: " ").map(String.init)
        return names.indices.contains(month - 1) ? names[month - 1] : "\(month)"
    }

    /// The short names of the weekdays, Monday first.
    var weekdays: [String] { self[.shortWeekdays].split(separator: " ").map(String.init) }

    private func twoDigits(_ value: Int) -> String {
        value < 10 ? "0\(value)" : "\(value)"
    }
}
