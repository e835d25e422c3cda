extension Optional where Wrapped == TimeMark.Kind {
    /// Whether it makes a number before it an hour.
    var isClockWord: Bool {
        switch self {
        case .am, .pm, .oclock, .part, .unit(.clockHour): true
        default: false
        }
    }

    /// Whether a time of day may begin with it.
    var isTimeOfDay: Bool {
        switch self {
        case .oclock, .unit(.clockHour): true
        default: isNumeric
        }
    }

    var isNumeric: Bool {
        switch self {
        case .number, .clock, .halfPast, .halfTo, .halfHourBefore, .quarterPast, .quarterTo: true
        default: false
        }
    }
}

extension TimeMark.Kind {
    var isDayWord: Bool {
        switch self {
        case .inDays, .weekday, .part, .tonight: true
        default: false
        }
    }

    /// Whether a bare number after it is an hour.
    var opensClock: Bool {
        switch self {
        case .by, .at, .oclock, .inDays, .weekday, .part, .tonight, .between, .unit(.clockHour): true
        default: false
        }
    }
}

extension Optional where Wrapped == TimeExpression.Clock {
    /// Whether hours and minutes are named, not just a part of the day.
    var isTimeOfDay: Bool {
        switch self {
        case .minutes, .between: true
        default: false
        }
    }

    /// Whether it says when something happens without any word before it.
    var isClosed: Bool {
        switch self {
        case .between, .endOfDay, .closing: true
        default: false
        }
    }
}
