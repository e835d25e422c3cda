extension PersonalDataScan {
    /// Cards, numbers of states and insurers, telephone numbers.
    mutating func findNumbers() {
        var token = 0
        var index = 0
        while index < bytes.count {
            while token < tokens.count, Int(tokens[token].end) <= index { token += 1 }
            if token < tokens.count, tokens[token].start <= index, isAddressLike(tokens[token].kind) {
                index = Int(tokens[token].end)
                continue
            }
            let byte = bytes[index]
            let opens = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(")
            guard byte &- 0x30 < 10 || opens, !isWordByte(index - 1) else {
                index += 1
                continue
            }
            guard DigitRun.reaches(PersonalDataScan.fewestDigits, bytes, at: index),
                let run = DigitRun(bytes, at: index)
            else {
                index += 1
                while isDigit(index), isDigit(index - 1) { index += 1 }
                continue
            }
            if let range = card(run) ?? nationalID(run, token) ?? phone(run, token) {
                index = range.upperBound
            } else if let next = run.groups.dropFirst().first {
                index = run.positions[next]
            } else {
                index = run.end
                while isDigit(index) { index += 1 }
            }
        }
    }

    /// The shortest telephone number; cards and numbers of states have more.
    private static let fewestDigits = 6

    private func isAddressLike(_ kind: Token.Kind) -> Bool {
        kind == .url || kind == .email || kind == .handle || kind == .hashtag
    }

    private mutating func take(
        _ kind: PersonalDatum.Kind,
        _ run: DigitRun,
        _ count: Int,
        _ confidence: Double
    ) -> Range<Int>? {
        let range = run.range(of: count)
        if isWordByte(range.upperBound) { return nil }
        add(kind, range, confidence)
        return range
    }

    private mutating func card(_ run: DigitRun) -> Range<Int>? {
        guard !run.hasPlus else { return nil }
        for count in run.cuts where (13...19).contains(count) {
            let digits = run.digits.prefix(count)
            let hasFours = run.groupLengths(upTo: count)?.allSatisfy { $0 == 4 } ?? false
            let isPlain = run.separators(upTo: count).allSatisfy { $0 == 0x20 || $0 == 0x2D || hasFours }
            guard isPlain, CardBrand.accepts(digits), CheckDigits.luhn(digits) else { continue }
            let first = token(at: run.start)
            if hasCue(.goods, before: first, within: 3) { continue }
            // Many numbers on goods have thirteen digits; a card with so few must be called one.
            if count < 15, !hasCue(.card, before: first, within: 6) { continue }
            return take(.card, run, count, 0.97)
        }
        return nil
    }

    private mutating func nationalID(_ run: DigitRun, _ token: Int) -> Range<Int>? {
        guard !run.hasPlus else { return nil }
        let isCalled = hasCue(.identity, before: token, within: 6)
        if hasCue(.goods, before: token, within: 3), !isCalled { return nil }
        for count in run.cuts where (9...13).contains(count) {
            guard let lengths = run.groupLengths(upTo: count) else { continue }
            let digits = run.digits.prefix(count)
            if let confidence = nationalID(digits, lengths, isCalled: isCalled, token) {
                return take(.nationalID, run, count, confidence)
            }
        }
        return nil
    }

    private func nationalID(_ digits: ArraySlice<UInt8>, _ lengths: [Int], isCalled: Bool, _ token: Int) -> Double? {
        let sure = isCalled ? 0.98 : 0.9
        let isPlain = lengths.count == 1
        switch digits.count {
        case 13:
            if CheckDigits.isCNP(digits) || CheckDigits.isAHV(digits) || CheckDigits.isIDNP(digits) { return sure }
        case 12:
            if isPlain || isCalled, CheckDigits.isINN(digits) { return sure }
        case 11:
            if isCalled || lengths == [3, 3, 3, 2], CheckDigits.isSNILS(digits) { return sure }
            if isCalled || isPlain || lengths == [2, 3, 3, 3], CheckDigits.isSteuerID(digits) { return sure }
        case 10:
            if isCalled || lengths == [4, 6], CheckDigits.isSVNR(digits) { return sure }
            if isCalled, CheckDigits.isNHS(digits) { return sure }
            if lengths == [4, 6] || lengths == [2, 2, 6] || isPlain, hasCue(.passport, before: token, within: 4) {
                return 0.9
            }
        case 9:
            let isSocial =
                lengths == [3, 2, 4] && digits[0] != 9 && digits.prefix(3) != [0, 0, 0]
                && digits.prefix(3) != [6, 6, 6]
            if isSocial { return isCalled ? 0.95 : 0.8 }
            if isPlain, digits[0] != 9, hasCue(.social, before: token, within: 4) { return 0.85 }
            if isCalled, isPlain || lengths == [3, 3, 3], CheckDigits.luhn(digits) { return 0.95 }
            if isPlain || lengths == [2, 7], hasCue(.passport, before: token, within: 4) { return 0.85 }
        default: break
        }
        return nil
    }

    private mutating func phone(_ run: DigitRun, _ token: Int) -> Range<Int>? {
        let isCalled =
            hasCue(.phone, before: token, within: 6) || hasCue(.phone, after: self.token(at: run.end), within: 4)
        if hasCue(.goods, before: token, within: 2), !run.hasPlus { return nil }
        if hasCue([.iban, .identity], before: token, within: 2), !run.hasPlus, !isCalled { return nil }
        for count in run.cuts where count >= 6 {
            guard let lengths = run.groupLengths(upTo: count), !isMeasure(run.range(of: count)) else { continue }
            let number = PhoneNumber(run: run, count: count, lengths: lengths)
            guard var confidence = number.confidence(isCalled: isCalled) else { continue }
            if number.isLocal, hasCue([.order, .weakOrder], before: token, within: 4) { confidence = 0 }
            if confidence > 0 { return take(.phone, run, count, confidence) }
        }
        return nil
    }
}
