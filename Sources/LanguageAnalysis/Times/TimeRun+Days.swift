extension TimeRun {
    /// `next week`, or `săptămâna viitoare` with the week before the word.
    mutating func readNext() {
        switch day {
        case .week(let part, 0): day = .week(part, weeksFromNow: 1)
        case .endOfMonth(0): day = .endOfMonth(monthsFromNow: 1)
        default: isNext = true
        }
        take()
    }

    mutating func readWord(_ kind: TimeMark.Kind) {
        switch kind {
        case .inDays(let days): setDay(.inDays(days))
        case .tonight:
            setDay(.inDays(0))
            if clock == nil { setPart(.evening) }
        case .thisNight:
            setDay(.inDays(0))
            setPart(.night)
        case .weekday(let weekday):
            let weeks: Int? = if case .week(.whole, let weeks) = day { weeks } else { nil }
            if weeks != nil { day = nil }
            setDay(.weekday(weekday, weeksFromNow: weeks))
        case .month(let month):
            guard isDeadline || partOf != nil || isWithin || tokens != nil else { return skip() }
            setDay(.month(month))
        case .week(let part, let weeks): setWeek(partOf ?? part, weeks)
        case .weekend: setDay(.week(.weekend, weeksFromNow: isNext ? 1 : 0))
        case .endOfMonth: setDay(.endOfMonth(monthsFromNow: isNext ? 1 : 0))
        case .part(let part, let standsAlone):
            setPart(part)
            isPlaced = isPlaced || standsAlone || position > 0 && marks[position - 1].kind == .at
        case .date(let year, let month, let dayOfMonth):
            setDay(.date(year: year, month: month, day: dayOfMonth))
        case .midnight: clock = .minutes(1440, isTwelveHour: false)
        case .endOfDay: clock = .endOfDay
        case .closing: clock = .closing
        default: break
        }
        if partOf == .end, case .inDays = kind { clock = .endOfDay }
        take()
    }

    mutating func setWeek(_ part: TimeExpression.WeekPart, _ weeks: Int) {
        if case .weekday(let weekday, nil) = day, part == .whole {
            day = .weekday(weekday, weeksFromNow: weeks)
        } else {
            setDay(.week(part, weeksFromNow: isNext ? 1 : weeks))
        }
    }

    /// `2 April`, `April 2nd`, `the 5th`, `5 числа`.
    mutating func readDate() -> Bool {
        if kind() == .ordinal, case .number(let number, true) = kind(1), (1...31).contains(number) {
            position += 1
            if readDate() { return true }
            setDay(.dayOfMonth(number))
            take()
            return true
        }
        guard case .number(let number, let isDigits) = kind() else { return false }
        let isOrdinal = kind(1) == .ordinal
        if case .month(let month) = kind(isOrdinal ? 2 : 1), (1...31).contains(number) {
            setDay(.date(year: nil, month: month, day: number))
            take(isOrdinal ? 3 : 2)
            readYear()
            return true
        }
        if case .month(let month) = day, isDigits, (1...31).contains(number), !kind(1).isClockWord {
            day = .date(year: nil, month: month, day: number)
            take(isOrdinal ? 2 : 1)
            readYear()
            return true
        }
        guard isOrdinal, (1...31).contains(number) else { return false }
        setDay(.dayOfMonth(number))
        take(2)
        return true
    }

    mutating func readYear() {
        guard case .number(let year, true) = kind(), (2000...2200).contains(year),
            case .date(_, let month, let dayOfMonth) = day
        else { return }
        day = .date(year: year, month: month, day: dayOfMonth)
        take()
    }
}
