extension TimeRun {
    /// `9:15`, `by six`, `half past nine`, `halb zehn`, `between 9 and 12`.
    mutating func readClock() -> Bool {
        guard let (minutes, count, isTwelveHour) = clockReading() else { return readBetween() }
        if clock.isTimeOfDay { finish() }
        if position > 0, [.at, .by, .oclock, .unit(.clockHour)].contains(marks[position - 1].kind) { isPlaced = true }
        var minutesOfDay = minutes
        var isOpen = isTwelveHour
        take(count)
        for _ in 0..<2 {
            switch kind() {
            case .am, .pm:
                minutesOfDay = minutesOfDay % 720 + (kind() == .pm ? 720 : 0)
                isOpen = false
                take()
            case .oclock: take()
            case .unit(.clockHour): take()
            case .halfPast where minutesOfDay % 60 == 0:
                minutesOfDay += 30
                take()
            case .quarterPast where minutesOfDay % 60 == 0:
                minutesOfDay += 15
                take()
            case .quarterTo where minutesOfDay % 60 == 0:
                minutesOfDay -= 15
                take()
            case .unit(.afternoonDay) where isOpen:
                minutesOfDay = minutesOfDay % 720 + 720
                isOpen = false
                take()
            default: break
            }
        }
        if isOpen, let hint {
            setMinutes(TimeRun.minutes(minutesOfDay, in: hint))
        } else {
            clock = .minutes(minutesOfDay, isTwelveHour: isOpen)
        }
        return true
    }

    /// The minutes that the next marks name, how many marks that takes, and whether the half of the day is open.
    func clockReading() -> (minutes: Int, count: Int, isTwelveHour: Bool)? {
        switch kind() {
        case .clock(let minutes): return (minutes, 1, minutes < 780 && minutes >= 60 && kind(1).isClockWord)
        case .halfHourBefore(let hour): return (hour * 60 - 30, 1, true)
        case .halfPast, .halfTo, .quarterPast, .quarterTo:
            guard case .number(let hour, _) = kind(1), (1...24).contains(hour) else { return nil }
            let shift: Int =
                switch kind() {
                case .halfPast: 30
                case .halfTo: -30
                case .quarterPast: 15
                default: -15
                }
            return (hour * 60 + shift, 2, hour <= 12)
        case .number(let hour, let isDigits):
            guard (0...24).contains(hour), isClockPlace(isDigits) else { return nil }
            if case .number(let minutes, true) = kind(1), isDigits, minutes < 60, minutes >= 10, kind(2) == nil {
                return (hour * 60 + minutes, 2, false)
            }
            return (hour * 60, 1, (1...12).contains(hour))
        default: return nil
        }
    }

    /// Whether a bare number here is an hour: after `by` or `at`, on a named day, or before `o'clock` and its like.
    func isClockPlace(_ isDigits: Bool) -> Bool {
        if kind(1).isClockWord || kind(1) == .halfPast || kind(1) == .quarterPast { return true }
        if case .unit(let unit) = kind(1), unit != .clockHour, unit != .afternoonDay { return false }
        guard position > 0 else { return false }
        // A number in words on a named day is more often something else: `tomorrow with one of us`.
        return marks[position - 1].kind.opensClock && (isDigits || !marks[position - 1].kind.isDayWord)
    }

    mutating func readBetween() -> Bool {
        guard kind() == .between else { return false }
        var hours: [Int] = []
        var offset = 1
        while offset < 5, hours.count < 2 {
            switch kind(offset) {
            case .number(let hour, _) where hour <= 24: hours.append(hour * 60)
            case .clock(let minutes): hours.append(minutes)
            case .oclock, .at, .by: break
            default: return false
            }
            offset += 1
        }
        guard hours.count == 2 else { return false }
        if kind(offset) == .pm { hours = hours.map { $0 < 720 ? $0 + 720 : $0 } }
        if hours[1] <= hours[0], hours[1] <= 720 { hours[1] += 720 }
        clock = .between(hours[0], hours[1])
        take(kind(offset) == .pm || kind(offset) == .am || kind(offset) == .oclock ? offset + 1 : offset)
        return true
    }

    /// `on Saturday by 14:00`: a deadline on the day that was just named.
    var isDeadlineAfterDay: Bool {
        guard day != nil, clock == nil || hint != nil, length == nil else { return false }
        for offset in 1...3 {
            switch kind(offset) {
            case .part, .midnight, .closing, .endOfDay: return true
            case let next where next.isNumeric: return true
            case .at, .oclock, .unit(.clockHour): continue
            default: return false
            }
        }
        return false
    }
}
