extension PersonalDataScan {
    /// Numbers of orders, bookings, cases and the like, told by the word before them.
    mutating func findOrders() {
        for index in tokens.indices {
            if has([.order, .weakOrder], index) { order(after: index) }
            // A number with its sign by itself: "#550912".
            if tokens[index].kind == .code, bytes[Int(tokens[index].start)] == UInt8(ascii: "#"),
                tokens[index].range.count > 5, !hasCue(.goods, before: index, within: 2)
            {
                add(.order, tokens[index].range, 0.6)
            }
            // The same with "№" or "nr." needs more digits.
            if tokens[index].kind == .number, index > 0, isNumero(index - 1), tokens[index].range.count > 4 {
                add(.order, tokens[index].range, 0.6)
            }
            if let code = codeBefore(index) { add(.order, code, 0.75) }
            if tokens[index].kind == .code, isPostal(tokens[index].range) { add(.order, tokens[index].range, 0.95) }
        }
    }

    /// A code with its name behind it: `KD20931 is my order number`.
    private func codeBefore(_ index: Int) -> Range<Int>? {
        guard tokens[index].kind == .code || tokens[index].kind == .number, let code = CodeSpan(self, from: index),
            code.length >= 5, code.digits >= 3, !isMeasure(code.range), !isDecimal(code.range)
        else { return nil }
        var hasLink = false
        for next in (index + 1)..<min(tokens.count, index + 6) where tokens[next].start >= code.range.upperBound {
            if has(.order, next) { return hasLink || has(.number, next - 1) ? code.range : nil }
            guard has([.link, .number], next) else { return nil }
            hasLink = true
        }
        return nil
    }

    private mutating func order(after thing: Int) {
        var isNumbered = has(.number, thing) || endsInNumberWord(thing)
        var others = 0
        var index = thing + 1
        while index < min(tokens.count, thing + 8) {
            let token = tokens[index]
            let isSign = isMark(index, "#") || isNumero(index)
            if isSign { isNumbered = true }
            if token.kind == .lineBreak || isMark(index, "?") || isMark(index, "!") { return }
            if has([.goods, .phone, .card, .identity, .address, .unit], index), !has([.number, .order], index) {
                return
            }
            let isNext = index == thing + 1 && has(.order, thing)
            if let code = code(from: index, isNumbered: isNumbered, isDistant: others > 0, isNext: isNext) {
                add(.order, code.range, isNumbered ? 0.93 : 0.85)
                return
            }
            if token.kind == .number || token.kind == .date || token.kind == .time || token.kind == .code, !isSign {
                return
            }
            if has(.number, index) {
                isNumbered = true
            } else if token.kind == .word, !has([.link, .order, .weakOrder], index), !token.flags.contains(.joined) {
                others += 1
                if others > 2 { return }
            } else if token.kind == .punctuation, isMark(index, "."), index > thing + 1, !has(.number, index - 1) {
                others += 1
            }
            index += 1
        }
    }

    private func code(from index: Int, isNumbered: Bool, isDistant: Bool, isNext: Bool) -> CodeSpan? {
        let token = tokens[index]
        let mayStart =
            token.kind == .code || token.kind == .number || token.kind == .date || token.kind == .hashtag
            || token.kind == .word && token.flags.contains(.allCapitals) || isMark(index, "#")
            || token.kind == .word && token.range.count == 1
        guard mayStart, let code = CodeSpan(self, from: index, isNumbered: isNumbered && !isDistant), code.length >= 4,
            code.length <= 24
        else { return nil }
        if isMeasure(code.range) || isDecimal(code.range) { return nil }
        let hasSign = bytes[code.range.lowerBound] == UInt8(ascii: "#")
        if code.letters > 0, code.digits > 0 {
            if isNumbered { return code }
            return code.length >= 5 && (code.digits >= 2 || token.flags.contains(.allCapitals)) ? code : nil
        }
        if code.letters > 0 { return isNumbered && code.length == 6 && !isDistant ? code : nil }
        if token.kind == .date, !isNumbered, code.digits < 6 || code.marks == 2 { return nil }
        if isDistant { return isNumbered && code.digits >= 6 ? code : nil }
        if hasSign || isNumbered { return code }
        let isYear = code.digits == 4 && (bytes[code.range.lowerBound] == 0x31 || bytes[code.range.lowerBound] == 0x32)
        // Four digits right behind the thing: a round number is rather a count.
        let isRound = bytes[code.range].suffix(2).elementsEqual([0x30, 0x30])
        return code.digits >= 5 || !isYear && (code.marks > 0 || isNext && !isRound) ? code : nil
    }

    /// `1.276,50` and the like.
    private func isDecimal(_ range: Range<Int>) -> Bool {
        if range.upperBound + 1 < bytes.count, bytes[range.upperBound] == 0x2C, isDigit(range.upperBound + 1) {
            return true
        }
        let dots = bytes[range].count { $0 == 0x2E }
        guard dots > 0, let last = bytes[range].lastIndex(of: 0x2E) else { return false }
        return range.upperBound - last - 1 <= 3 && bytes[range].allSatisfy { $0 == 0x2E || $0 &- 0x30 < 10 }
    }

    private func isNumero(_ index: Int) -> Bool {
        let start = Int(tokens[index].start)
        return start + 2 < bytes.count && bytes[start] == 0xE2 && bytes[start + 1] == 0x84 && bytes[start + 2] == 0x96
    }

    /// German words carry the number's name at their end: `Kundennummer`, `Ticketnr`.
    private func endsInNumberWord(_ index: Int) -> Bool {
        let word = bytes[tokens[index].range].filter { $0 != Folding.filler }
        return ["nummer", "nr", "nummern", "id", "code", "zeichen"].contains {
            word.count > $0.utf8.count + 2 && word.reversed().starts(with: $0.utf8.reversed())
        }
    }

    /// A number of registered mail: two letters, nine digits with a check digit, two letters (UPU standard S10).
    private func isPostal(_ range: Range<Int>) -> Bool {
        let code = bytes[range].filter { $0 != Folding.filler }
        guard code.count == 13, (code.prefix(2) + code.suffix(2)).allSatisfy({ $0 &- 0x61 < 26 }) else { return false }
        let digits = code[2..<11].map { $0 &- 0x30 }
        guard digits.allSatisfy({ $0 < 10 }) else { return false }
        let rest = 11 - CheckDigits.weighted(digits, [8, 6, 4, 2, 3, 5, 9, 7]) % 11
        return Int(digits[8]) == (rest == 10 ? 0 : rest == 11 ? 5 : rest)
    }

    /// Codes that open doors, told by the words around them.
    mutating func findDoorCodes() {
        for index in tokens.indices {
            let isDoor =
                has(.shortDoor, index)
                || has(.code, index)
                    && (hasCue(.door, before: index, within: 3) || hasCue(.door, after: index + 1, within: 4))
            guard isDoor else { continue }
            for next in (index + 1)..<max(index + 1, min(tokens.count, index + 8)) {
                if tokens[next].kind == .lineBreak || isMark(next, "?") || has([.order, .phone], next) { break }
                guard tokens[next].kind == .number || tokens[next].kind == .code || isMark(next, "#"),
                    let code = CodeSpan(self, from: next), (2...9).contains(code.length), code.digits >= 2,
                    !isMeasure(code.range)
                else { continue }
                var end = code.range.upperBound
                while end < bytes.count, bytes[end] == UInt8(ascii: "#") || bytes[end] == UInt8(ascii: "*") { end += 1 }
                add(.doorCode, code.range.lowerBound..<end, 0.8)
                break
            }
        }
    }
}
