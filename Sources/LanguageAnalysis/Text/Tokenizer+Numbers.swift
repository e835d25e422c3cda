extension Tokenizer {
    private func isDigit(_ position: Int) -> Bool {
        position < folded.count && folded[position] &- 0x30 < 10
    }

    /// Reads digits with inner points, commas, colons, slashes and hyphens, and tells times and dates by their form.
    mutating func number() {
        var end = index
        var groups = [0]
        var separators: [UInt8] = []
        while end < folded.count {
            let byte = folded[end]
            if byte &- 0x30 < 10 {
                groups[groups.count - 1] += 1
                end += 1
            } else if isSeparator(byte), isDigit(end + 1), groups.count < 8 {
                separators.append(byte)
                groups.append(0)
                end += 1
            } else {
                break
            }
        }
        let kind = isThreadMark(end, groups, separators) ? .number : numberKind(groups, separators)
        if kind == .number, startsCode(end) {
            emit(.code, to: codeEnd(from: end))
            return
        }
        let isOrdinary = kind == .number
        emit(kind, to: end)
        if isOrdinary { joinNext() }
    }

    private func isSeparator(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x2C || byte == 0x3A || byte == 0x2F || byte == 0x2D
    }

    private func numberKind(_ groups: [Int], _ separators: [UInt8]) -> Token.Kind {
        guard let separator = separators.first else { return .number }
        let isUniform = separators.allSatisfy { $0 == separator }
        if separator == 0x3A, groups.count <= 3, groups[0] <= 2, groups[1] == 2 { return .time }
        if isUniform, groups.count == 3, groups[1] <= 2 {
            if groups[0] <= 2, groups[2] == 4 || groups[2] == 2, separator != 0x2C { return .date }
            if groups[0] == 4, groups[2] <= 2, separator == 0x2D || separator == 0x2F { return .date }
        }
        if groups.count == 2, separator == 0x2F, groups[0] <= 2, groups[1] <= 2 { return .date }
        if separator == 0x2D, groups.reduce(0, +) >= 6 { return .code }
        return .number
    }

    /// Whether digits with a slash are no date but `24/7`, or count the parts of a thread: `1/2` in brackets, alone, or where
    /// a line, a text or the signature ends it, and none of the words that lead to dates stands before it.
    private func isThreadMark(_ end: Int, _ groups: [Int], _ separators: [UInt8]) -> Bool {
        guard separators == [0x2F] else { return false }
        if groups == [2, 1] { return folded[index] == 0x32 && folded[index + 1] == 0x34 && folded[end - 1] == 0x37 }
        guard groups == [1, 1], folded[index] > 0x30, folded[end - 1] > 0x31, folded[index] <= folded[end - 1] else {
            return false
        }
        if index > 0, folded[index - 1] == 0x28 || folded[index - 1] == 0x5B { return true }
        var next = end
        while next < folded.count, folded[next] == 0x20 { next += 1 }
        // A signature (`^AB`, `*AB`, `-AB`), the end of a line, or a link to a picture.
        let isLast =
            next == folded.count || [0x0A, 0x0D, 0x5E, 0x2A, 0x2D].contains(folded[next])
            || folded[next...].starts(with: Array("http".utf8))
        return isLast && !followsPreposition
    }

    /// Whether a word stands before that leads to a date rather than ends a part of a thread.
    private var followsPreposition: Bool {
        guard let last = tokens.last else { return true }
        return Tokenizer.wordsBeforeDates.contains { $0.elementsEqual(folded[last.range]) }
    }

    private static let wordsBeforeDates = [
        "by", "on", "before", "until", "till", "from", "since", "at", "am", "bis", "vom", "zum", "ab", "seit", "до",
        "к", "с",
        "на", "pe", "la", "din", "pana",
    ].map { Array($0.utf8) }

    /// Whether letters follow a number so closely that both are one code, such as `45K7`; `4pm` and `40km` are not.
    private func startsCode(_ position: Int) -> Bool {
        var next = position
        while next < folded.count, ByteClass.at(next, of: folded).class == .letter {
            next += ByteClass.at(next, of: folded).length
        }
        return next > position && isDigit(next)
    }

    /// The end of a code once it has begun: letters, digits and hyphens between them.
    func codeEnd(from position: Int) -> Int {
        var end = position
        while end < folded.count {
            let (kind, length) = ByteClass.at(end, of: folded)
            if kind == .letter || kind == .digit || kind == .ignored {
                end += length
            } else if folded[end] == 0x2D, end + 1 < folded.count,
                [.letter, .digit].contains(ByteClass.at(end + 1, of: folded).class)
            {
                end += 1
            } else {
                break
            }
        }
        return end
    }
}
