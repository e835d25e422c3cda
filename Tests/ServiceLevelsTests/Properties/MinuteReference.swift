import Foundation
import ServiceLevels

/// A slow answer that is easy to believe: every minute of a fortnight is open or not, and is counted.
struct MinuteReference {
    /// The first minute, since 1970.
    let first: Int
    /// Whether each minute is open.
    private(set) var isOpen: [Bool]

    init(_ calendar: BusinessCalendar, offsets: MinuteOffsets, first: Int, count: Int) {
        self.first = first
        isOpen = Array(repeating: false, count: count)
        let day = 1440
        for date in (first / day - 2)...((first + count) / day + 2) {
            let parts = Calendar.utc.dateComponents(
                [.year, .month, .day, .weekday],
                from: Date(timeIntervalSince1970: Double(date) * 86_400)
            )
            let local = LocalDate(parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
            if calendar.holidays.contains(where: { $0.date == local }) { continue }
            let weekday = Weekday.allCases[((parts.weekday ?? 0) + 5) % 7]
            let dated = calendar.datedHours.first { $0.date == local }
            for hours in dated?.hours ?? calendar.weekly[weekday] ?? [] {
                mark(offsets.instants(of: hours, date: date), open: true)
            }
        }
        // Breaks come last, so that they take out whatever is open.
        for pause in calendar.breaks {
            let parts = DateComponents(year: pause.date.year, month: pause.date.month, day: pause.date.day)
            guard let midnight = Calendar.utc.date(from: parts) else { continue }
            mark(offsets.instants(of: pause.hours, date: Int(midnight.timeIntervalSince1970) / 86_400), open: false)
        }
    }

    private mutating func mark(_ minutes: Range<Int>, open: Bool) {
        for minute in minutes where minute >= first && minute < first + isOpen.count { isOpen[minute - first] = open }
    }

    /// Takes pauses out.
    func excluding(_ pauses: [Range<Int>]) -> MinuteReference {
        var copy = self
        for pause in pauses { copy.mark(pause, open: false) }
        return copy
    }

    func elapsed(from start: Int, to end: Int) -> Int {
        guard start < end else { return 0 }
        return (start..<end).count { isOpen[$0 - first] }
    }

    /// Both ends of a target; `nil` if the fortnight is too short.
    func deadline(from start: Int, after target: Int) -> (exhausted: Int, breach: Int)? {
        var counted = 0
        var exhausted: Int?
        for minute in start..<first + isOpen.count where isOpen[minute - first] {
            if counted == target { return (exhausted ?? minute, minute) }
            counted += 1
            if counted == target { exhausted = minute + 1 }
        }
        return nil
    }

    /// The latest start; `nil` if the fortnight is too short.
    func latestStart(before end: Int, target: Int) -> Int? {
        var counted = 0
        for minute in (first..<end).reversed() where isOpen[minute - first] {
            counted += 1
            if counted == target { return minute }
        }
        return nil
    }
}

/// The offsets of a zone for each quarter of an hour of 2024 and the months around, asked from Foundation.
struct MinuteOffsets {
    private let first = 19_600 * 1440
    private let minutes: [Int]

    init(_ zone: ZoneID) {
        let zone = TimeZone(identifier: zone.rawValue) ?? .gmt
        let first = self.first
        minutes = (0..<600 * 96).map { quarter in
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(first + quarter * 15) * 60)) / 60
        }
    }

    func offset(at minute: Int) -> Int { minutes[(minute - first) / 15] }

    /// The first instant at which the clocks show a local minute, or what the offset before a gap makes of it.
    private func instant(ofLocal local: Int) -> Int {
        let before = offset(at: local - 26 * 60)
        let after = offset(at: local + 26 * 60)
        let shown = [local - before, local - after].filter { $0 + offset(at: $0) == local }
        return shown.min() ?? local - before
    }

    func instants(of hours: OpenHours, date: Int) -> Range<Int> {
        let opens = instant(ofLocal: date * 1440 + hours.opens.secondOfDay / 60)
        let closes = instant(ofLocal: date * 1440 + hours.closes.secondOfDay / 60)
        return opens..<max(opens, closes)
    }
}

extension Calendar {
    /// The Gregorian calendar in UTC.
    static var utc: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }
}
