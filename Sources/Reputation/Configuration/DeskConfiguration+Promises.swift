public import Commitments
public import Conversations
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import ServiceLevels

extension DeskConfiguration {
    /// The calendar by which times in promises are read where no profile has its own: the hours of the first calendar, or
    /// UTC without any.
    public var promiseCalendar: PromiseCalendar {
        calendars.first.flatMap(PromiseCalendar.init) ?? PromiseCalendar(timeZone: .gmt)
    }

    /// The calendar by which times in promises on a channel are read: the hours of its profile, where that has hours, or
    /// ``promiseCalendar``.
    public func promiseCalendar(of channel: Channel) -> PromiseCalendar {
        calendar(of: channel).flatMap(PromiseCalendar.init) ?? promiseCalendar
    }
}

extension PromiseCalendar {
    /// The working days of a calendar by the clocks of its zone; `nil` for a zone that is not known.
    ///
    /// The day closes at the latest time at which any working day does.
    init?(_ calendar: BusinessCalendar) {
        guard let zone = TimeZone(identifier: calendar.zone.rawValue) else { return nil }
        let open = calendar.weekly.filter { !$0.value.isEmpty }
        let closing = open.values.flatMap { $0.map(\.closes.secondOfDay) }.max().map { $0 / 60 }
        self.init(
            timeZone: zone,
            workingDays: open.isEmpty ? [1, 2, 3, 4, 5] : Set(open.keys.map { $0.index + 1 }),
            closing: closing ?? 18 * 60
        )
    }
}
