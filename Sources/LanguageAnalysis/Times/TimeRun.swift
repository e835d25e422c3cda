/// Reads a run of marks into the times that it names.
struct TimeRun {
    private let marks: [TimeMark]
    private var position = 0
    private var tokens: Range<Int>?
    private var day: TimeExpression.Day?
    private var clock: TimeExpression.Clock?
    private var length: TimeExpression.Value?
    private var isDeadline = false
    private var isWithin = false
    private var isNext = false
    private var partOf: TimeExpression.WeekPart?
    private var hint: TimeExpression.DayPart?
    /// Whether some word says that this is when something happens, not just a time that is mentioned.
    private var isPlaced = false
    private var found: [(tokens: Range<Int>, value: TimeExpression.Value, isDeadline: Bool)] = []

    /// A time with the tokens that name it.
    typealias Reading = (tokens: Range<Int>, value: TimeExpression.Value, isDeadline: Bool)

    static func times(_ marks: [TimeMark]) -> [Reading] {
        var run = TimeRun(marks: marks.filter { $0.kind != .glue })
        while run.position < run.marks.count { run.step() }
        run.finish()
        return run.found
    }

    private init(marks: [TimeMark]) {
        self.marks = marks
    }

    private func kind(_ offset: Int = 0) -> TimeMark.Kind? {
        let index = position + offset
        return marks.indices.contains(index) ? marks[index].kind : nil
    }

    /// Takes some marks as part of the time at hand.
    private mutating func take(_ count: Int = 1) {
        let span = marks[position].tokens.lowerBound..<marks[position + count - 1].tokens.upperBound
        tokens = min(tokens?.lowerBound ?? span.lowerBound, span.lowerBound)..<span.upperBound
        position += count
    }

    private mutating func setDay(_ new: TimeExpression.Day) {
        if day != nil { finish() }
        day = new
    }

    private mutating func step() {
        guard let kind = kind() else { return }
        switch kind {
        case .by:
            if day != nil || length != nil || clock != nil, !isDeadlineAfterDay { finish() }
            isDeadline = true
            take()
        case .within:
            if length != nil { finish() }
            isWithin = true
            take()
        case .at, .oclock: clock == nil && (day != nil || isDeadline) || self.kind(1).isTimeOfDay ? take() : skip()
        case .next: readNext()
        case .partOf(let part):
            partOf = part
            take()
        case .number, .clock, .between, .halfPast, .halfTo, .halfHourBefore, .quarterPast, .quarterTo:
            if !readLength(), !readDate(), !readClock() { skip() }
        case .minutes(let minutes):
            length = .elapsed(.seconds(minutes * 60))
            take()
        case .unit(.clockHour) where self.kind(1).isNumeric && !isWithin: take()
        case .unit(let unit): readUnit(unit)
        case .ordinal: if !readDate() { skip() }
        case .am, .pm, .standsAlone: skip()
        case .glue: skip()
        default: readWord(kind)
        }
    }

    /// `next week`, or `săptămâna viitoare` with the week before the word.
    private mutating func readNext() {
        switch day {
        case .week(let part, 0): day = .week(part, weeksFromNow: 1)
        case .endOfMonth(0): day = .endOfMonth(monthsFromNow: 1)
        default: isNext = true
        }
        take()
    }

    /// `on Saturday by 14:00`: a deadline on the day that was just named.
    private var isDeadlineAfterDay: Bool {
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

    /// Leaves a mark out; what was read before it stands.
    private mutating func skip() {
        position += 1
        if day == nil, clock == nil, length == nil { reset() }
    }

    private mutating func readUnit(_ unit: TimeMark.Unit) {
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

    private mutating func readWord(_ kind: TimeMark.Kind) {
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

    private mutating func setWeek(_ part: TimeExpression.WeekPart, _ weeks: Int) {
        if case .weekday(let weekday, nil) = day, part == .whole {
            day = .weekday(weekday, weeksFromNow: weeks)
        } else {
            setDay(.week(part, weeksFromNow: isNext ? 1 : weeks))
        }
    }

    private mutating func setPart(_ part: TimeExpression.DayPart) {
        hint = part
        if case .minutes(let minutes, true) = clock {
            setMinutes(TimeRun.minutes(minutes, in: part))
        } else if clock == nil {
            clock = .part(part)
        }
    }

    /// Sets a time of day that is known to the half of the day; the small hours of a night are the next day's.
    private mutating func setMinutes(_ minutes: Int) {
        clock = .minutes(minutes, isTwelveHour: false)
        if hint == .night, minutes < 720, case .inDays(let days) = day { day = .inDays(days + 1) }
    }

    /// A time on the twelve-hour face, in the part of the day that was named.
    private static func minutes(_ minutes: Int, in part: TimeExpression.DayPart) -> Int {
        switch part {
        case .morning: minutes % 720
        case .noon: minutes < 180 ? minutes + 720 : minutes
        case .afternoon, .evening: minutes % 720 + 720
        case .night: minutes % 720 <= 420 ? minutes % 720 : minutes % 720 + 720
        }
    }

    private static func length(_ count: Int, _ unit: TimeMark.Unit) -> TimeExpression.Value {
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
    private mutating func readLength() -> Bool {
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

    private var followsAt: Bool {
        position > 0 && marks[position - 1].kind == .at
    }

    /// `2 April`, `April 2nd`, `the 5th`, `5 числа`.
    private mutating func readDate() -> Bool {
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

    private mutating func readYear() {
        guard case .number(let year, true) = kind(), (2000...2200).contains(year),
            case .date(_, let month, let dayOfMonth) = day
        else { return }
        day = .date(year: year, month: month, day: dayOfMonth)
        take()
    }
}

extension TimeRun {
    /// `9:15`, `by six`, `half past nine`, `halb zehn`, `between 9 and 12`.
    fileprivate mutating func readClock() -> Bool {
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
    private func clockReading() -> (minutes: Int, count: Int, isTwelveHour: Bool)? {
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
    private func isClockPlace(_ isDigits: Bool) -> Bool {
        if kind(1).isClockWord || kind(1) == .halfPast || kind(1) == .quarterPast { return true }
        if case .unit(let unit) = kind(1), unit != .clockHour, unit != .afternoonDay { return false }
        guard position > 0 else { return false }
        // A number in words on a named day is more often something else: `tomorrow with one of us`.
        return marks[position - 1].kind.opensClock && (isDigits || !marks[position - 1].kind.isDayWord)
    }

    private mutating func readBetween() -> Bool {
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

    /// Closes the time at hand and begins another.
    fileprivate mutating func finish() {
        defer { reset() }
        guard let tokens else { return }
        if case .elapsed(let time) = length, let clock, time.components.seconds % 86_400 == 0 {
            found.append((tokens, .day(.inDays(Int(time.components.seconds / 86_400)), clock), isDeadline))
        } else if let length {
            found.append((tokens, length, isDeadline || isWithin))
        } else if day != nil || isPlaced || isDeadline || clock.isClosed {
            guard day != nil || clock != nil else { return }
            found.append((tokens, .day(day ?? .unnamed, clock), isDeadline))
        }
    }

    fileprivate mutating func reset() {
        (tokens, day, clock, length, partOf, hint) = (nil, nil, nil, nil, nil, nil)
        (isDeadline, isWithin, isNext, isPlaced) = (false, false, false, false)
    }
}

extension Optional where Wrapped == TimeMark.Kind {
    /// Whether it makes a number before it an hour.
    fileprivate var isClockWord: Bool {
        switch self {
        case .am, .pm, .oclock, .part, .unit(.clockHour): true
        default: false
        }
    }

    /// Whether a time of day may begin with it.
    fileprivate var isTimeOfDay: Bool {
        switch self {
        case .oclock, .unit(.clockHour): true
        default: isNumeric
        }
    }

    fileprivate var isNumeric: Bool {
        switch self {
        case .number, .clock, .halfPast, .halfTo, .halfHourBefore, .quarterPast, .quarterTo: true
        default: false
        }
    }
}

extension TimeMark.Kind {
    fileprivate var isDayWord: Bool {
        switch self {
        case .inDays, .weekday, .part, .tonight: true
        default: false
        }
    }

    /// Whether a bare number after it is an hour.
    fileprivate var opensClock: Bool {
        switch self {
        case .by, .at, .oclock, .inDays, .weekday, .part, .tonight, .between, .unit(.clockHour): true
        default: false
        }
    }
}

extension Optional where Wrapped == TimeExpression.Clock {
    /// Whether hours and minutes are named, not just a part of the day.
    fileprivate var isTimeOfDay: Bool {
        switch self {
        case .minutes, .between: true
        default: false
        }
    }

    /// Whether it says when something happens without any word before it.
    fileprivate var isClosed: Bool {
        switch self {
        case .between, .endOfDay, .closing: true
        default: false
        }
    }
}
