#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
internal import ReputationFoundations

/// What turns the time that a text names into a moment: where it was said, and when the business works.
///
/// What people mean by a time of day is the package's own convention, and generous to the brand: a promise is due when
/// the time that was named is over. A morning ends at 12:00, an afternoon at 18:00, an evening at 22:00, a night at 6:00
/// of the next day, a day and a week at the midnight after their last day.
public struct PromiseCalendar: Hashable, Sendable {
    /// Where the words were said.
    public var timeZone: TimeZone
    /// The days on which the business works, 1 for Monday to 7 for Sunday (ISO 8601).
    public var workingDays: Set<Int>
    /// When the business closes, in minutes after midnight; what `close of business` means.
    public var closing: Int

    /// Describes a calendar; without more, Monday to Friday until 18:00.
    ///
    /// Days outside 1 to 7 are left out, and a closing time is clamped to the day.
    public init(timeZone: TimeZone, workingDays: Set<Int> = [1, 2, 3, 4, 5], closing: Int = 18 * 60) {
        self.timeZone = timeZone
        self.workingDays = workingDays.filter { (1...7).contains($0) }
        self.closing = min(max(closing, 0), 1440)
    }

    /// The moment at which a local time happens: the first of two, or one reckoned with the offset before a gap.
    func instant(day: Int, minutes: Int) -> Instant {
        Instant(local: Instant(startOfUTCDay: day).milliseconds + Int64(minutes) * 60_000, offset: offset(at:))
    }

    /// The local day and the minute of it at a moment.
    func local(_ instant: Instant) -> (day: Int, minutes: Int) {
        let (day, rest) = instant.advanced(by: offset(at: instant)).milliseconds.floorDivided(by: 86_400_000)
        return (Int(day), Int(rest / 60_000))
    }

    private func offset(at instant: Instant) -> Int64 {
        Int64(timeZone.secondsFromGMT(for: instant.date)) * 1000
    }

    /// The last of so many working days after a day; without any working days every day is one.
    func workingDay(_ count: Int, after day: Int) -> Int {
        var last = day
        var left = count
        while left > 0 {
            last += 1
            if isWorkingDay(last) { left -= 1 }
        }
        return last
    }

    func isWorkingDay(_ day: Int) -> Bool {
        workingDays.isEmpty || workingDays.contains(CivilDate(daysSince1970: day).isoWeekday)
    }
}
