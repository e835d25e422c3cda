/// Reads a run of marks into the times that it names.
struct TimeRun {
    let marks: [TimeMark]
    var position = 0
    var tokens: Range<Int>?
    var day: TimeExpression.Day?
    var clock: TimeExpression.Clock?
    var length: TimeExpression.Value?
    var isDeadline = false
    var isWithin = false
    var isNext = false
    var partOf: TimeExpression.WeekPart?
    var hint: TimeExpression.DayPart?
    /// Whether some word says that this is when something happens, not just a time that is mentioned.
    var isPlaced = false
    var found: [(tokens: Range<Int>, value: TimeExpression.Value, isDeadline: Bool)] = []

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

    func kind(_ offset: Int = 0) -> TimeMark.Kind? {
        let index = position + offset
        return marks.indices.contains(index) ? marks[index].kind : nil
    }

    /// Takes some marks as part of the time at hand.
    mutating func take(_ count: Int = 1) {
        let span = marks[position].tokens.lowerBound..<marks[position + count - 1].tokens.upperBound
        tokens = min(tokens?.lowerBound ?? span.lowerBound, span.lowerBound)..<span.upperBound
        position += count
    }

    mutating func setDay(_ new: TimeExpression.Day) {
        if day != nil { finish() }
        day = new
    }

    mutating func step() {
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

    /// Leaves a mark out; what was read before it stands.
    mutating func skip() {
        position += 1
        if day == nil, clock == nil, length == nil { reset() }
    }

    /// Closes the time at hand and begins another.
    mutating func finish() {
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

    mutating func reset() {
        (tokens, day, clock, length, partOf, hint) = (nil, nil, nil, nil, nil, nil)
        (isDeadline, isWithin, isNext, isPlaced) = (false, false, false, false)
    }
}
