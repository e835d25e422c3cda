extension PersonalDataScan {
    /// Street addresses, as they are written in English, German, Russian and Romanian.
    mutating func findAddresses() {
        var index = 0
        while index < tokens.count {
            if let span = address(at: index) {
                let range = Int(tokens[span.tokens.lowerBound].start)..<Int(tokens[span.tokens.upperBound - 1].end)
                add(.address, range, span.confidence)
                index = span.tokens.upperBound
            } else {
                index += 1
            }
        }
    }

    private func address(at index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        if let span = postBox(index) { return span }
        if let span = postalCode(index) { return span }
        if let span = townFirst(index) { return span }
        if let span = numberFirst(index) { return span }
        if let span = streetWord(index) { return span }
        if let span = markedStreet(index) { return span }
        if let span = ukPostcode(index) { return span }
        if let span = namedHouse(index) { return span }
        if let span = hamlet(index) { return span }
        if let span = bareStreet(index) { return span }
        return houseParts(index)
    }

    /// A number of a house: `7`, `14b`, `22/1`, `8-15`.
    func isHouseNumber(_ index: Int) -> Bool {
        guard index >= 0, index < tokens.count else { return false }
        let token = tokens[index]
        guard token.kind == .number || token.kind == .code || token.kind == .date, token.range.count <= 9,
            isDigit(Int(token.start))
        else { return false }
        var digits = 0
        while isDigit(Int(token.start) + digits) { digits += 1 }
        let hasPoint = bytes[token.range].contains { $0 == 0x2E || $0 == 0x2C || $0 == 0x3A }
        return digits <= 4 && !hasPoint && !isMeasure(token.range)
    }

    /// A house number and a letter written apart: `14 b`.
    func afterHouseNumber(_ index: Int) -> Int {
        let next = withLetter(index)
        guard next == index + 1, next < tokens.count, tokens[next].kind == .word, tokens[next].range.count == 1,
            bytes[Int(tokens[next].start)] <= UInt8(ascii: "h"), next + 1 == tokens.count || isMark(next + 1, ",")
        else { return next }
        return next + 1
    }

    /// Goes over parts of a house: `, корп. 2, кв. 118`, `, bl. C2, sc. B`, `, Apt 4C`, `/ Top 5`.
    func parts(after start: Int) -> Int {
        var end = start
        while end < tokens.count {
            var index = end
            if isMark(index, ",") || isMark(index, "/") { index += 1 }
            guard has(.house, index), tokens[index].kind == .word else { break }
            index += 1
            if isMark(index, ".") { index += 1 }
            guard index < tokens.count, isPartNumber(index) else { break }
            end = withLetter(index)
        }
        return end
    }

    func isPartNumber(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.kind == .word { return token.range.count <= 2 && token.flags.contains(.capitalised) }
        return (token.kind == .number || token.kind == .code) && token.range.count <= 6
    }

    /// A number and the letter written on to it are two tokens: `12A`.
    func withLetter(_ index: Int) -> Int {
        let next = index + 1
        guard next < tokens.count, tokens[next].kind == .word, tokens[next].range.count <= 2,
            tokens[next].start == tokens[index].end
        else { return next }
        return next + 1
    }

    /// Goes over a town and its postal code.
    func town(after start: Int) -> Int {
        var index = start
        guard isMark(index, ",") || index < tokens.count && tokens[index].kind == .number else { return start }
        if isMark(index, ",") { index += 1 }
        let isCode =
            index < tokens.count && tokens[index].kind == .number && (4...6).contains(tokens[index].range.count)
        if isCode { index += 1 } else if !isMark(start, ",") { return start }
        var words = 0
        while index < tokens.count, words < 3, isCapital(index), !has(.phone, index),
            words == 0 || !isMark(index - 1, ",")
        {
            index += 1
            words += 1
        }
        guard words > 0 else { return isCode && isMark(start, ",") ? index : start }
        // "CT9 1QQ", "OK 74110".
        let hasHalves = index + 1 < tokens.count && tokens[index].kind == .code && isDigit(Int(tokens[index + 1].start))
        if hasHalves, tokens[index].range.count <= 4 { return withLetter(index + 1) }
        if isMark(index, ","), isCapital(index + 1), tokens[index + 1].range.count == 2, index + 2 < tokens.count,
            tokens[index + 2].kind == .number
        {
            return index + 3
        }
        if index < tokens.count, tokens[index].kind == .number, tokens[index].range.count == 5 { return index + 1 }
        return index
    }

    /// Goes back over a town: `г. Тверь, `, `пос. Дубки, `.
    func locality(before start: Int) -> Int {
        guard start >= 3, isMark(start - 1, ","), isCapital(start - 2) else { return start }
        if has(.place, start - 3) { return start - 3 }
        return start >= 4 && isMark(start - 3, ".") && has(.place, start - 4) ? start - 4 : start
    }
}
