extension TimeRun {
    mutating func readUnit(_ unit: TimeMark.Unit) {
        if isWithin, length == nil {
            length = TimeRun.length(1, unit)
            take()
        } else if let partOf {
            switch unit {
            case .day: clock = .endOfDay
            case .workday: clock = .closing
            case .week: setDay(.week(partOf, weeksFromNow: isNext ? 1 : 0))
            case .month: setDay(.endOfMonth(monthsFromNow: isNext ? 1 : 0))
            default: return skip()
            }
            take()
        } else if isNext, unit == .week || unit == .month {
            setDay(unit == .week ? .week(.whole, weeksFromNow: 1) : .endOfMonth(monthsFromNow: 1))
            take()
        } else {
            skip()
        }
    }

    static func length(_ count: Int, _ unit: TimeMark.Unit) -> TimeExpression.Value {
        switch unit {
        case .minute: .elapsed(.seconds(count * 60))
        case .hour, .clockHour: .elapsed(.seconds(count * 3600))
        case .day, .afternoonDay: .elapsed(.seconds(count * 86_400))
        case .workday: .workingDays(count)
        case .week: .elapsed(.seconds(count * 604_800))
        case .fortnight: .elapsed(.seconds(count * 1_209_600))
        case .month: .months(count)
        }
    }

    /// `two hours`, `2 to 3 days`, `twenty-four hours`: the number with its unit.
    mutating func readLength() -> Bool {
        guard case .number(var count, _) = kind() else { return false }
        var offset = 1
        while offset < 3, case .number(let more, let isDigits) = kind(offset) {
            count = !isDigits && count % 10 == 0 && count >= 20 && more < 10 ? count + more : max(count, more)
            offset += 1
        }
        guard case .unit(let unit) = kind(offset) else { return false }
        if unit == .clockHour || unit == .afternoonDay, isDeadline || followsAt, !isWithin, count <= 24 { return false }
        if length != nil { finish() }
        length = TimeRun.length(count, unit)
        take(offset + 1)
        if case .minutes(30) = kind() { take() }
        return true
    }

    var followsAt: Bool {
        position > 0 && marks[position - 1].kind == .at
    }
}
