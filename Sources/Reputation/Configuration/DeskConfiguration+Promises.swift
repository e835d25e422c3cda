public import Commitments
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import ServiceLevels

extension DeskConfiguration {
    /// The calendar by which times in promises are read: the hours of the first calendar, or UTC without any.
    ///
    /// The day closes at the latest time at which any working day does.
    public var promiseCalendar: PromiseCalendar {
        guard let calendar = calendars.first, let zone = TimeZone(identifier: calendar.zone.rawValue) else {
            return PromiseCalendar(timeZone: .gmt)
        }
        let open = calendar.weekly.filter { !$0.value.isEmpty }
        let closing = open.values.flatMap { $0.map(\.closes.secondOfDay) }.max().map { $0 / 60 }
        return PromiseCalendar(
            timeZone: zone,
            workingDays: open.isEmpty ? [1, 2, 3, 4, 5] : Set(open.keys.map { $0.index + 1 }),
            closing: closing ?? 18 * 60
        )
    }
}
