/// A word or phrase of a text that tells something about time, or a number that may.
struct TimeMark: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// A number, with how it is written: in digits or as a word; the second of `2-3` is the larger one.
        case number(Int, isDigits: Bool)
        /// A time in digits.
        case clock(Int)
        /// A date in digits.
        case date(year: Int?, month: Int, day: Int)
        case unit(Unit)
        case inDays(Int)
        case tonight, thisNight
        case weekday(Int)
        case month(Int)
        /// A part of the day; some words for one name a time all by themselves, as `abends` does.
        case part(TimeExpression.DayPart, standsAlone: Bool)
        case standsAlone
        case midnight, endOfDay, closing
        case week(TimeExpression.WeekPart, Int)
        case weekend, endOfMonth
        /// `end of`, `start of`, `middle of` something that follows.
        case partOf(TimeExpression.WeekPart)
        /// `next`, `coming`.
        case next
        case by, within, at
        case am, pm, oclock
        /// What makes a number before or after it a day of a month.
        case ordinal
        /// `half past`, or `half` after the hour.
        case halfPast
        /// `half` of the hour that ends with the number: `halb zehn`.
        case halfTo
        case quarterPast, quarterTo
        /// The half hour before this hour in one word: `полдесятого`.
        case halfHourBefore(Int)
        /// Half, a quarter, three quarters and one and a half of an hour, in minutes.
        case minutes(Int)
        /// `between`.
        case between
        /// What may stand between two marks of one time.
        case glue
    }

    enum Unit: Hashable, Sendable {
        case minute, hour, day, workday, week, fortnight, month
        /// A word for hours that also names the time of day: `до 15 часов`, `ora 9`.
        case clockHour
        /// A word for days that also names the afternoon: `до 3 дня`.
        case afternoonDay
    }

    /// The tokens it takes.
    var tokens: Range<Int>
    var kind: Kind
}

extension TimeMark {
    /// The classes that packs fill with words of time; of two that match as many tokens the first one counts.
    static let classes: [(name: String, kind: Kind)] =
        [
            ("time.today", .inDays(0)), ("time.thisNight", .thisNight), ("time.tonight", .tonight),
            ("time.tomorrow", .inDays(1)),
            ("time.dayAfterTomorrow", .inDays(2)), ("time.endOfDay", .endOfDay), ("time.endOfWork", .closing),
            ("time.endOfWeek", .week(.end, 0)), ("time.endOfMonth", .endOfMonth), ("time.thisWeek", .week(.whole, 0)),
            ("time.nextWeek", .week(.whole, 1)), ("time.weekend", .weekend), ("time.midnight", .midnight),
        ]
        + (1...7).map { ("time.weekday.\($0)", .weekday($0)) } + (1...12).map { ("time.month.\($0)", .month($0)) }
        + (1...12).map { ("time.halfTo.\($0)", .halfHourBefore($0)) }
        + [
            ("time.threeQuarterHour", .minutes(45)), ("time.oneAndHalfHours", .minutes(90)),
            ("time.halfHour", .minutes(30)), ("time.quarterHour", .minutes(15)),
            ("unit.workday", .unit(.workday)), ("unit.minute", .unit(.minute)), ("unit.hour", .unit(.hour)),
            ("unit.day", .unit(.day)), ("unit.week", .unit(.week)), ("unit.fortnight", .unit(.fortnight)),
            ("unit.month", .unit(.month)),
        ]
        + ([.night, .morning, .noon, .afternoon, .evening] as [TimeExpression.DayPart]).map {
            ("time.\($0.rawValue)", .part($0, standsAlone: false))
        }
        + [
            ("time.am", .am), ("time.pm", .pm), ("time.oclock", .oclock),
            ("time.quarterPast", .quarterPast), ("time.quarterTo", .quarterTo), ("time.halfTo", .halfTo),
            ("time.half", .halfPast), ("time.endOf", .partOf(.end)), ("time.startOf", .partOf(.start)),
            ("time.middleOf", .partOf(.middle)), ("time.next", .next), ("time.between", .between),
            ("time.within", .within), ("time.by", .by), ("time.at", .at), ("time.ordinal", .ordinal),
        ]
        + ([
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 24, 30, 36, 40, 48, 50, 60, 72, 90,
        ] as [Int]).map { ("number.\($0)", .number($0, isDigits: false)) }
        + [("time.adverb", .standsAlone), ("time.glue", .glue)]
}
