extension PersonalDataScan {
    /// `27 Wren Close, Otley`; `Flat 6, 80 Harbour Street, Margate CT9 1QQ`.
    func numberFirst(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard isHouseNumber(index) else { return nil }
        var small = 0
        var end: (token: Int, small: Int)?
        let first = withLetter(index)
        for next in first..<max(first, min(tokens.count, first + 6)) {
            let token = tokens[next]
            if isMark(next, "."), next > first, tokens[next - 1].range.count <= 3 { continue }
            let isOrdinal =
                next <= first + 1 && (token.kind == .number || token.kind == .word && isDigit(Int(token.start) - 1))
            guard token.kind == .word || isOrdinal else { break }
            let isCapital = token.flags.contains(.capitalised) || isOrdinal
            if !isCapital, !token.flags.contains(.joined) { small += 1 }
            if next > first, has(.street, next), isCapital || small <= 3 { end = (next + 1, small) }
            if next > first, has(.weakStreet, next), isCapital { end = (next + 1, small) }
            if small > 3 { break }
        }
        guard let last = end else { return nil }
        var after = last.token
        small = last.small
        let isFirst =
            (index == 0 || isMark(index - 1, ",") || isMark(index - 1, ":")) && isMark(after, ",")
            && has(.street, after - 1)
        let isSure = small == 0 || (hasCue(.address, before: index, within: 5) || isFirst) && small <= 3
        guard isSure || small <= 2 && hasCue(.at, before: index, within: 1) else { return nil }
        if isMark(after, "."), tokens[after - 1].range.count <= 4, !isSentenceEnd(after) { after += 1 }
        var start = index
        while start >= 3, isMark(start - 1, ","), isHouseNumber(start - 2), has(.house, start - 3) { start -= 3 }
        return (start..<town(after: parts(after: after)), small == 0 ? 0.9 : 0.75)
    }

    func isSentenceEnd(_ index: Int) -> Bool { index + 1 >= tokens.count || isCapital(index + 1) }

    /// `PO Box 123`, `Postfach 1201`, `а/я 12`.
    func postBox(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard has(.box, index), tokens[index].kind == .word, index + 1 < tokens.count, isHouseNumber(index + 1) else {
            return nil
        }
        return (index..<town(after: index + 2), 0.85)
    }

    /// Capitalised words before a British postcode: `Rose Cottage, Mill Lane, Bibury GL7 5NW`.
    func ukPostcode(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard tokens[index].kind == .code, (2...4).contains(tokens[index].range.count), index > 0, isCapital(index - 1),
            text.utf8[Int(tokens[index].start)] &- 0x41 < 26, index + 1 < tokens.count, !has(.order, index - 1)
        else { return nil }
        let inward = Int(tokens[index + 1].start)
        guard isDigit(inward), inward == tokens[index].end + 1, inward + 2 < bytes.count,
            bytes[inward + 1] &- 0x61 < 26,
            bytes[inward + 2] &- 0x61 < 26, !isWordByte(inward + 3)
        else { return nil }
        var start = index - 1
        while start > 0, index - start < 8, isCapital(start - 1) || isMark(start - 1, ",") && isCapital(start - 2) {
            start -= 1
        }
        return (start..<withLetter(index + 1), 0.85)
    }

    /// `Rose Cottage, Mill Lane`: a house with a name, and its street.
    func namedHouse(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard has(.home, index), isCapital(index), isCapital(index - 1), isMark(index + 1, ",") else { return nil }
        var end = index + 2
        while end < index + 6, isCapital(end) { end += 1 }
        guard end > index + 3, has([.street, .weakStreet], end - 1) else { return nil }
        var start = index - 1
        while start > 0, index - start < 3, isCapital(start - 1) { start -= 1 }
        return (start..<town(after: end), 0.85)
    }
}
