extension PersonalDataScan {
    /// Account numbers and numbers of states that have letters in them.
    mutating func findCodes() {
        for index in bytes.indices.dropLast(8) {
            let isLetter = bytes[index] &- 0x61 < 26
            guard isLetter || isDigit(index), !isWordByte(index - 1) else { continue }
            if isLetter {
                guard bytes[index + 1] &- 0x61 < 26, digitsFollow(index + 2, count: 1) else { continue }
                if let end = iban(at: index) {
                    add(.iban, index..<end, 0.99)
                } else if let end = insuranceNumber(at: index) {
                    add(.nationalID, index..<end, 0.9)
                }
            } else if digitsFollow(index, count: 7) {
                if let end = pensionNumber(at: index) { add(.nationalID, index..<end, 0.95) }
                if let end = publicServiceNumber(at: index) { add(.nationalID, index..<end, 0.8) }
            }
        }
        for index in tokens.indices where has(.passport, index) { passport(after: index) }
    }

    /// Whether so many digits come next, with no more than one mark before each.
    private func digitsFollow(_ start: Int, count: Int) -> Bool {
        var hasGap = false
        var found = 0
        for index in start..<bytes.count {
            let byte = bytes[index]
            if byte &- 0x30 < 10 {
                found += 1
                if found == count { return true }
                hasGap = false
            } else if byte == 0x20 || byte == 0x2D || byte == 0x2E, !hasGap {
                hasGap = true
            } else if byte != Folding.filler {
                return false
            }
        }
        return false
    }

    /// Letters and digits from a byte on, single spaces, points and hyphens between them passed over, and where they end.
    private func characters(from start: Int, count: Int) -> (values: [UInt8], end: Int)? {
        var values: [UInt8] = []
        var index = start
        var gap = 0
        while index < bytes.count, values.count < count {
            let byte = bytes[index]
            if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
                values.append(byte)
                gap = 0
            } else if byte == 0x20 || byte == 0x2D || byte == 0x2E, gap == 0 {
                gap = 1
            } else if byte != Folding.filler {
                return nil
            }
            index += 1
        }
        return values.count == count && !isWordByte(index) ? (values, index) : nil
    }

    private func iban(at start: Int) -> Int? {
        let country = UInt16(bytes[start]) << 8 | UInt16(bytes[start + 1])
        guard isDigit(start + 2) || bytes[start + 2] == 0x20, let length = IBANLength.of[country],
            let (values, end) = characters(from: start, count: length)
        else { return nil }
        guard values[2] &- 0x30 < 10, values[3] &- 0x30 < 10 else { return nil }
        var rest = 0
        for byte in values.dropFirst(4) + values.prefix(4) {
            rest = byte &- 0x30 < 10 ? (rest * 10 + Int(byte - 0x30)) % 97 : (rest * 100 + Int(byte - 0x61) + 10) % 97
        }
        return rest == 1 ? end : nil
    }

    /// A British National Insurance number: two letters, six digits, a letter from A to D.
    private func insuranceNumber(at start: Int) -> Int? {
        guard let (values, end) = characters(from: start, count: 9), values[2..<8].allSatisfy({ $0 &- 0x30 < 10 }),
            (0x61...0x64).contains(values[8])
        else { return nil }
        // The last letter must be a capital as the first is, and hyphens are of other numbers.
        let isCapital = text.utf8[start] == bytes[start] || text.utf8[end - 1] != bytes[end - 1]
        guard isCapital, !bytes[start..<end].contains(0x2D) else { return nil }
        let banned = Array("dfiquv".utf8)
        return banned.contains(values[0]) || banned.contains(values[1]) || values[1] == UInt8(ascii: "o") ? nil : end
    }

    /// A German pension insurance number: area, birth date, initial, counter, check digit (§ 147 SGB VI).
    private func pensionNumber(at start: Int) -> Int? {
        guard let (values, end) = characters(from: start, count: 12), values[8] &- 0x61 < 26,
            (values[0..<8] + values[9...]).allSatisfy({ $0 &- 0x30 < 10 })
        else { return nil }
        let letter = values[8] - 0x60
        let digits = values[0..<8].map { $0 - 0x30 } + [letter / 10, letter % 10] + values[9...].map { $0 - 0x30 }
        let sum = zip(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]).reduce(0) { sum, pair in
            let product = Int(pair.0) * pair.1
            return sum + product / 10 + product % 10
        }
        return sum % 10 == Int(digits[12]) ? end : nil
    }

    /// An Irish public service number: seven digits and one or two letters, the first checking the rest.
    private func publicServiceNumber(at start: Int) -> Int? {
        for count in [9, 8] {
            guard let (values, end) = characters(from: start, count: count), end - start == count,
                values.prefix(7).allSatisfy({ $0 &- 0x30 < 10 }), values.dropFirst(7).allSatisfy({ $0 &- 0x61 < 26 })
            else { continue }
            var sum = CheckDigits.weighted(values.prefix(7).map { $0 - 0x30 }, [8, 7, 6, 5, 4, 3, 2])
            if count == 9 { sum += 9 * Int(values[8] - 0x60) }
            let letter = values[7] == UInt8(ascii: "w") ? 0 : Int(values[7] - 0x60)
            if sum % 23 == letter { return end }
        }
        return nil
    }

    private mutating func passport(after index: Int) {
        // A series needs its two letters; without them it is any series.
        let isSeries = has(.series, index)
        var hasLetters = false
        for next in (index + 1)..<min(tokens.count, index + 7) {
            if tokens[next].kind == .word, tokens[next].range.count == 2, tokens[next].flags.contains(.allCapitals) {
                hasLetters = true
            }
            guard tokens[next].kind == .code || tokens[next].kind == .number else { continue }
            guard let code = CodeSpan(self, from: next), (6...16).contains(code.length), code.digits >= 5 else {
                continue
            }
            if isSeries, !(hasLetters || code.letters == 2) || code.digits != 6 { return }
            add(.nationalID, code.range, 0.85)
            return
        }
    }
}

/// The lengths of account numbers by country (SWIFT's IBAN registry, release 98).
enum IBANLength {
    static let of: [UInt16: Int] = {
        let table = """
            ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 br29 by28 ch21 cr22 cy28 cz24 de22 dk18 do28 ee20 eg29 es24 fi18 fo18
            fr27 gb22 ge22 gi23 gl18 gr27 gt28 hr21 hu28 ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 li21 lt20 lu20 lv21
            ly25 mc27 md24 me22 mk19 mr27 mt31 mu30 nl18 no15 pk24 pl28 ps29 pt25 qa29 ro24 rs22 ru33 sa24 sc31 sd18 se24 si19
            sk24 sm27 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20
            """
        var lengths: [UInt16: Int] = [:]
        for entry in table.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            let bytes = Array(entry)
            lengths[UInt16(bytes[0]) << 8 | UInt16(bytes[1])] = Int(bytes[2] - 0x30) * 10 + Int(bytes[3] - 0x30)
        }
        return lengths
    }()
}
