internal import LanguageAnalysis
internal import ReputationFoundations

extension PromiseCalendar {
    /// The days that a date or month means, seen from a day; `nil` for one that does not exist.
    static func dates(_ day: TimeExpression.Day, _ today: Int) -> ClosedRange<Int>? {
        let date = CivilDate(daysSince1970: today)
        switch day {
        case .date(let year?, let month, let dayOfMonth):
            return CivilDate(year: year, month: month, day: dayOfMonth).map { $0.daysSince1970...$0.daysSince1970 }
        case .date(nil, let month, let dayOfMonth):
            // 29 February may be four, across a century eight years away.
            return (0...8).lazy.compactMap { CivilDate(year: date.year + $0, month: month, day: dayOfMonth) }
                .first { $0 > date }.map { $0.daysSince1970...$0.daysSince1970 }
        case .dayOfMonth(let dayOfMonth):
            return (0...12).lazy.compactMap { months -> CivilDate? in
                let (year, month) = shifted(date, months)
                return CivilDate(year: year, month: month, day: dayOfMonth)
            }
            .first { $0 > date }.map { $0.daysSince1970...$0.daysSince1970 }
        case .month(let month):
            let year = month < date.month ? date.year + 1 : date.year
            return span(year: year, month: month).map { max($0.lowerBound, today)...$0.upperBound }
        case .endOfMonth(let months):
            guard (0...1200).contains(months) else { return nil }
            let (year, month) = shifted(date, months)
            return span(year: year, month: month).map { max($0.lowerBound, today)...$0.upperBound }
        default: return nil
        }
    }

    /// The day so many months later; the last of its month where the month has no such day.
    static func day(_ day: Int, plusMonths months: Int) -> Int {
        let date = CivilDate(daysSince1970: day)
        let (year, month) = shifted(date, months)
        let last = min(date.day, CivilDate.days(inMonth: month, year: year))
        return CivilDate(year: year, month: month, day: last)?.daysSince1970 ?? day
    }

    private static func shifted(_ date: CivilDate, _ months: Int) -> (year: Int, month: Int) {
        let count = date.month - 1 + months
        return (date.year + count / 12, count % 12 + 1)
    }

    private static func span(year: Int, month: Int) -> ClosedRange<Int>? {
        guard let first = CivilDate(year: year, month: month, day: 1)?.daysSince1970 else { return nil }
        return first...first + CivilDate.days(inMonth: month, year: year) - 1
    }
}
