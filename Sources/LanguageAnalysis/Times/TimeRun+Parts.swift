extension TimeRun {
    mutating func setPart(_ part: TimeExpression.DayPart) {
        hint = part
        if case .minutes(let minutes, true) = clock {
            setMinutes(TimeRun.minutes(minutes, in: part))
        } else if clock == nil {
            clock = .part(part)
        }
    }

    /// Sets a time of day that is known to the half of the day; the small hours of a night are the next day's.
    mutating func setMinutes(_ minutes: Int) {
        clock = .minutes(minutes, isTwelveHour: false)
        if hint == .night, minutes < 720, case .inDays(let days) = day { day = .inDays(days + 1) }
    }

    /// A time on the twelve-hour face, in the part of the day that was named.
    static func minutes(_ minutes: Int, in part: TimeExpression.DayPart) -> Int {
        switch part {
        case .morning: minutes % 720
        case .noon: minutes < 180 ? minutes + 720 : minutes
        case .afternoon, .evening: minutes % 720 + 720
        case .night: minutes % 720 <= 420 ? minutes % 720 : minutes % 720 + 720
        }
    }
}
