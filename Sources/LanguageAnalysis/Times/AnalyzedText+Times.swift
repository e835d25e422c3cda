extension AnalyzedText {
    /// The times that the text names outside quotation marks, in order.
    ///
    /// A time of day and a day that stand apart in one sentence, as in `at seven I call you tomorrow`, are one time.
    ///
    /// - Complexity: O(*n*) in tokens for each class of words of time.
    public var timeExpressions: [TimeExpression] {
        let scanner = TimeScanner(self)
        return sentences.indices.flatMap { times(scanner.runs(inSentence: $0)) }
    }

    /// Reads the runs of one sentence and joins what belongs together.
    private func times(_ runs: [[TimeMark]]) -> [TimeExpression] {
        var readings = runs.flatMap { TimeRun.times($0) }
        let clocks = readings.indices.filter { readings[$0].value.isClockAlone }
        let days = readings.indices.filter { readings[$0].value.isDayAlone }
        if clocks.count == 1, days.count == 1, case .day(_, let clock?) = readings[clocks[0]].value,
            case .day(let day, _) = readings[days[0]].value
        {
            let (first, second) = (readings[clocks[0]], readings[days[0]])
            readings[days[0]] = (second.tokens, .day(day, clock), first.isDeadline || second.isDeadline)
            readings.remove(at: clocks[0])
        }
        return readings.map {
            TimeExpression(range: bytes(of: $0.tokens), value: $0.value, isDeadline: $0.isDeadline)
        }
    }
}

extension TimeExpression.Value {
    fileprivate var isClockAlone: Bool {
        if case .day(.unnamed, .some) = self { true } else { false }
    }

    fileprivate var isDayAlone: Bool {
        switch self {
        case .day(.inDays, nil), .day(.weekday, nil), .day(.date, nil), .day(.dayOfMonth, nil): true
        default: false
        }
    }
}
