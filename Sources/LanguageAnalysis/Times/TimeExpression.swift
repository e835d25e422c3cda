/// A time as a text names it, before anybody works out which moment it means.
///
/// It holds what was said and nothing else: `by Friday noon` is a weekday and a part of the day. Which Friday that is
/// depends on when it was said and where, and is for the caller to resolve.
public struct TimeExpression: Hashable, Sendable {
    /// Where, in UTF-8 bytes.
    public var range: Range<Int>
    /// What is named.
    public var value: Value
    /// Whether something happens up to the time (`by`, `within`) rather than at it.
    public var isDeadline: Bool

    /// Describes a time.
    public init(range: Range<Int>, value: Value, isDeadline: Bool) {
        self.range = range
        self.value = value
        self.isDeadline = isDeadline
    }
}

extension TimeExpression {
    /// What a time is told by.
    public enum Value: Hashable, Sendable {
        /// So long after the words were said: `in two hours`, `within 3 days`; a day is 24 hours.
        case elapsed(Duration)
        /// So many working days after the words were said.
        case workingDays(Int)
        /// So many months after the words were said.
        case months(Int)
        /// A day, with a time of day where one is named.
        case day(Day, Clock?)
    }

    /// Which day is named.
    public enum Day: Hashable, Sendable {
        /// None: only a time of day is.
        case unnamed
        /// So many days from the one on which the words were said: 0 is `today`.
        case inDays(Int)
        /// A day of the week, 1 for Monday to 7 for Sunday (ISO 8601), so many calendar weeks from now; without the
        /// weeks the next one to come.
        case weekday(Int, weeksFromNow: Int?)
        /// A date; without a year the next one to come.
        case date(year: Int?, month: Int, day: Int)
        /// A day of a month that is not named: `the 5th`.
        case dayOfMonth(Int)
        /// Part of a calendar week, so many weeks from now.
        case week(WeekPart, weeksFromNow: Int)
        /// A month, 1 to 12, up to its end.
        case month(Int)
        /// The month so many months from now, up to its end.
        case endOfMonth(monthsFromNow: Int)
    }

    /// A part of a week that people name without a date.
    public enum WeekPart: String, Hashable, Sendable, CaseIterable {
        /// The week from Monday to Sunday.
        case whole
        /// Monday and Tuesday.
        case start
        /// Up to Wednesday.
        case middle
        /// Up to its last working day.
        case end
        /// Saturday and Sunday.
        case weekend
    }

    /// What time of day is named.
    public enum Clock: Hashable, Sendable {
        /// Minutes after midnight, 0 to 1440; `isTwelveHour` where it may be twelve hours later as well (`at six`).
        case minutes(Int, isTwelveHour: Bool)
        /// Between two times, in minutes after midnight.
        case between(Int, Int)
        /// A part of the day.
        case part(DayPart)
        /// The end of the day.
        case endOfDay
        /// When the business closes.
        case closing
    }

    /// A part of the day, as people speak of it.
    public enum DayPart: String, Hashable, Sendable, CaseIterable {
        /// Up to noon.
        case morning
        /// At noon.
        case noon
        /// Up to 18:00.
        case afternoon
        /// Up to 22:00.
        case evening
        /// Up to 6:00 of the next day.
        case night
    }
}
