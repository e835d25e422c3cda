/// Where the holidays of a calendar come from: a file, a feed or a service.
///
/// ``ListedHolidays`` is the in-memory default, ``ICalendarHolidays`` reads a feed. Holidays become part of a
/// calendar version when ``BusinessCalendar/replacingHolidays(from:between:and:)`` takes them; nothing asks a source
/// while it computes.
public protocol HolidaySource: Sendable {
    /// The holidays of some dates, in any order.
    ///
    /// Dates outside the range may be returned; they are ignored.
    ///
    /// - Parameters:
    ///   - first: The first date.
    ///   - last: The last date, included.
    /// - Returns: The holidays.
    /// - Throws: An error if the source cannot say; never an empty list instead.
    func holidays(from first: LocalDate, through last: LocalDate) async throws -> [Holiday]
}

/// A fixed list of holidays.
public struct ListedHolidays: HolidaySource, Hashable {
    /// The holidays in any order.
    public var holidays: [Holiday]

    /// Keeps a list.
    public init(_ holidays: [Holiday]) {
        self.holidays = holidays
    }

    /// The listed holidays within the range.
    public func holidays(from first: LocalDate, through last: LocalDate) async throws -> [Holiday] {
        holidays.filter { $0.date >= first && $0.date <= last }
    }
}

extension BusinessCalendar {
    /// The next version of the calendar, with the holidays of some dates replaced by those of a source.
    ///
    /// - Parameters:
    ///   - source: The source.
    ///   - first: The first date replaced.
    ///   - last: The last date replaced, included.
    /// - Returns: The calendar itself if the source says the same as before.
    /// - Throws: The error of the source.
    public func replacingHolidays(
        from source: some HolidaySource,
        between first: LocalDate,
        and last: LocalDate
    ) async throws -> BusinessCalendar {
        let news = try await source.holidays(from: first, through: last)
        let isInside: (Holiday) -> Bool = { $0.date >= first && $0.date <= last }
        let replaced = (holidays.filter { !isInside($0) } + news.filter(isInside))
            .sorted { ($0.date, $0.name) < ($1.date, $1.name) }
        guard replaced != holidays.sorted(by: { ($0.date, $0.name) < ($1.date, $1.name) }) else { return self }
        var next = self
        next.holidays = replaced
        next.version += 1
        return next
    }
}
