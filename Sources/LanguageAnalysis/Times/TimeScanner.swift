/// Finds the marks of time in a text, sentence by sentence.
struct TimeScanner {
    private let text: AnalyzedText
    /// The longest mark that starts at each token; two where one word names a day and a part of it, as `Montagabend`.
    private var best: [Int: [TimeMark]] = [:]

    init(_ text: AnalyzedText) {
        self.text = text
        for entry in TimeMark.classes {
            for range in text.ranges(of: entry.name) { consider(TimeMark(tokens: range, kind: entry.kind)) }
        }
        for index in text.tokens.indices where !text.tokens[index].flags.contains(.quoted) {
            if let kind = digits(index) { consider(TimeMark(tokens: index..<index + 1, kind: kind)) }
        }
    }

    private mutating func consider(_ mark: TimeMark) {
        let start = mark.tokens.lowerBound
        guard let known = best[start]?.first, known.tokens.upperBound >= mark.tokens.upperBound else {
            best[start] = [mark]
            return
        }
        guard known.tokens == mark.tokens else { return }
        if known.kind.isDay, case .part = mark.kind {
            best[start]?.append(mark)
        } else {
            best[start]?[0].kind = known.kind.also(mark.kind)
        }
    }

    /// The runs of marks in a sentence that nothing but glue, commas and points part.
    func runs(inSentence sentence: Int) -> [[TimeMark]] {
        var runs: [[TimeMark]] = []
        var run: [TimeMark] = []
        var index = text.sentences[sentence].tokens.lowerBound
        while index < text.sentences[sentence].tokens.upperBound {
            if let found = best[index], let tokens = found.first?.tokens {
                run += found
                index = tokens.upperBound
                continue
            }
            if !joins(index) {
                if !run.isEmpty { runs.append(run) }
                run = []
            }
            index += 1
        }
        if !run.isEmpty { runs.append(run) }
        return runs
    }

    /// Whether a token that is no mark may stand within a time: `12. Mai`, `tomorrow, at noon`, `the 5th`.
    private func joins(_ index: Int) -> Bool {
        guard text.tokens[index].kind == .punctuation || text.tokens[index].kind == .word else { return false }
        switch text.utf8[text.tokens[index].range.lowerBound] {
        case 0x2E, 0x2C, 0x2D: return text.tokens[index].range.count == 1
        default: return false
        }
    }

    /// What digits mean by their form alone.
    private func digits(_ index: Int) -> TimeMark.Kind? {
        let token = text.tokens[index]
        guard token.kind == .number || token.kind == .time || token.kind == .date else { return nil }
        var groups: [Int] = []
        var separators: [UInt8] = []
        var value: Int?
        for byte in text.utf8[token.range] {
            if byte &- 0x30 < 10 {
                guard value ?? 0 < 100_000 else { return nil }
                value = (value ?? 0) * 10 + Int(byte &- 0x30)
            } else {
                guard let known = value else { return nil }
                groups.append(known)
                separators.append(byte)
                value = nil
            }
        }
        if let value { groups.append(value) }
        return kind(of: token.kind, groups, separators.first, isPointed: isPoint(index + 1))
    }

    private func isPoint(_ index: Int) -> Bool {
        index < text.tokens.count && text.tokens[index].kind == .punctuation
            && text.utf8[text.tokens[index].range.lowerBound] == 0x2E
    }

    private func kind(of kind: Token.Kind, _ groups: [Int], _ separator: UInt8?, isPointed: Bool) -> TimeMark.Kind? {
        switch kind {
        case .time: return groups[0] <= 24 && groups[1] < 60 ? .clock(groups[0] * 60 + groups[1]) : nil
        case .date:
            if groups.count == 3, groups[0] > 31 { return date(groups[2], groups[1], groups[0]) }
            let year = groups.count == 3 ? (groups[2] < 100 ? 2000 + groups[2] : groups[2]) : nil
            return date(groups[0], groups[1], year) ?? date(groups[1], groups[0], year)
        default:
            if groups.count == 1 { return .number(groups[0], isDigits: true) }
            guard groups.count == 2, let separator else { return nil }
            if separator == 0x2D, groups[0] < groups[1] { return .number(groups[1], isDigits: true) }
            guard separator == 0x2E else { return nil }
            if isPointed || groups[0] > 24, let date = date(groups[0], groups[1], nil) { return date }
            return groups[0] <= 24 && groups[1] < 60 ? .clock(groups[0] * 60 + groups[1]) : nil
        }
    }

    private func date(_ day: Int, _ month: Int, _ year: Int?) -> TimeMark.Kind? {
        (1...31).contains(day) && (1...12).contains(month) ? .date(year: year, month: month, day: day) : nil
    }
}

extension TimeMark.Kind {
    fileprivate var isDay: Bool {
        switch self {
        case .inDays, .weekday: true
        default: false
        }
    }

    /// The kind of a word that is of two kinds.
    fileprivate func also(_ other: TimeMark.Kind) -> TimeMark.Kind {
        switch (self, other) {
        case (.unit(.hour), .oclock): .unit(.clockHour)
        case (.unit(.day), .pm): .unit(.afternoonDay)
        case (.part(let part, false), .standsAlone): .part(part, standsAlone: true)
        default: self
        }
    }
}
