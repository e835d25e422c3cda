/// When a desk is open: weekly hours in a time zone, holidays, dated hours and breaks.
///
/// A calendar is data, made to be stored and edited. To ask it anything, compile it once for the span of time that
/// matters with ``compiled(over:zones:)``; the answers then cost two binary searches however long the span.
///
/// ```swift
/// var calendar = BusinessCalendar(
///     id: "kestrelbay-desk",
///     zone: "Europe/London",
///     days: Weekday.mondayToFriday,
///     hours: [OpenHours(9, 17)]
/// )
/// calendar.holidays = [Holiday(LocalDate(2024, 3, 29), "Good Friday")]
/// ```
///
/// The date of an instant is always taken in the calendar's own zone. A version is never edited in place: a change
/// gets the next number, so that a clock can name the hours that it ran on.
public struct BusinessCalendar: Hashable, Sendable {
    /// The name.
    public var id: CalendarID
    /// A title for people; it changes no answer.
    public var title: String?
    /// The version, 1 or more.
    public var version: Int
    /// The time zone of all dates and times.
    public var zone: ZoneID
    /// The hours of a usual week; a day without an entry is closed.
    public var weekly: [Weekday: [OpenHours]]
    /// Closed days.
    public var holidays: [Holiday]
    /// Hours that replace those of the week on their date.
    public var datedHours: [DatedHours]
    /// Time taken out of what is open.
    public var breaks: [DatedBreak]
    /// What a time means that the clocks skip.
    public var skippedTimes: SkippedTimePolicy
    /// What a time means that the clocks show twice.
    public var repeatedTimes: RepeatedTimePolicy
    /// What hours that end before they begin mean.
    public var pastMidnight: PastMidnightPolicy
    /// What overlapping hours of one day mean.
    public var overlaps: OverlapPolicy
    /// The zone's own data, carried along so that the hours never change with the machine; `nil` to ask ``ZoneRules``.
    public var zoneTable: ZoneTable?

    /// Describes a week; exceptions and policies are properties to set.
    public init(id: CalendarID, version: Int = 1, zone: ZoneID, weekly: [Weekday: [OpenHours]]) {
        self.id = id
        self.version = version
        self.zone = zone
        self.weekly = weekly
        holidays = []
        datedHours = []
        breaks = []
        skippedTimes = .offsetBeforeGap
        repeatedTimes = .first
        pastMidnight = .reject
        overlaps = .reject
    }

    /// Gives several days the same hours.
    public init(id: CalendarID, version: Int = 1, zone: ZoneID, days: [Weekday], hours: [OpenHours]) {
        let weekly = Dictionary(days.map { ($0, hours) }) { first, _ in first }
        self.init(id: id, version: version, zone: zone, weekly: weekly)
    }

    /// Open around the clock on every day.
    public static let always = BusinessCalendar(id: "always", zone: .utc, days: Weekday.allCases, hours: [.allDay])
}
