import ReputationFoundations

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension BusinessCalendar {
    /// Checks every entry and returns the calendar in its plainest form.
    ///
    /// Hours are in order and split at midnight, and every entry is there once. The result is open at exactly the same
    /// instants.
    ///
    /// - Parameter zones: The zone data that must know the zone, unless the calendar carries its own.
    /// - Returns: The same calendar, with its entries in order.
    /// - Throws: ``InvalidCalendar`` with all problems at once.
    /// - Complexity: O(n log n) in the number of entries.
    public func validated(zones: some ZoneRules = FoundationZoneRules()) throws(InvalidCalendar) -> BusinessCalendar {
        var checker = CalendarChecker(self)
        let prepared = checker.prepared()
        let someDay = Instant(startOfUTCDay: 20_000)
        if let zoneTable, zoneTable.zone != zone {
            checker.report(.unsuitableZoneTable, "zoneTable", "it is that of '\(zoneTable.zone.rawValue)'")
        } else if zoneTable == nil {
            _ = checker.table(over: someDay..<someDay.advanced(by: 1), zones: zones)
        }
        guard checker.problems.isEmpty else { throw InvalidCalendar(calendar: id, problems: checker.problems) }
        var plain = self
        plain.weekly = [:]
        for weekday in Weekday.allCases where !prepared.weekly[weekday.index].isEmpty {
            plain.weekly[weekday] = PreparedHours.hours(prepared.weekly[weekday.index])
        }
        plain.holidays = prepared.holidays.map { Holiday(LocalDate(daysSince1970: $0.day), $0.value) }
        plain.datedHours = prepared.dated.map {
            DatedHours(LocalDate(daysSince1970: $0.day), PreparedHours.hours($0.value))
        }
        plain.breaks = prepared.breaks.map { pause in
            let hours = PreparedHours.hours([pause.value.seconds])[0]
            return DatedBreak(LocalDate(daysSince1970: pause.day), hours, pause.value.name)
        }
        return plain
    }
}
