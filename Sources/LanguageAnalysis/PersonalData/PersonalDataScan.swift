/// One reading of a text for personal data.
struct PersonalDataScan {
    let text: AnalyzedText
    let bytes: [UInt8]
    let tokens: [Token]
    let cues: [Cue]
    private(set) var found: [PersonalDatum] = []

    init(_ text: AnalyzedText) {
        self.text = text
        bytes = text.folded
        tokens = text.tokens
        cues = CueTable.personalData.cues(of: text)
    }

    mutating func add(_ kind: PersonalDatum.Kind, _ range: Range<Int>, _ confidence: Double) {
        found.append(PersonalDatum(kind: kind, range: range, confidence: confidence))
    }

    /// The first token that ends after a byte.
    func token(at byte: Int) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].end) <= byte { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether one of the tokens before one has a cue; a question, a call or a line's end ends the search.
    func hasCue(_ cue: Cue, before token: Int, within count: Int) -> Bool {
        var index = token - 1
        while index >= 0, index >= token - count {
            if !cues[index].isDisjoint(with: cue) { return true }
            if ends(index) { return false }
            index -= 1
        }
        return false
    }

    func hasCue(_ cue: Cue, after token: Int, within count: Int) -> Bool {
        for index in token..<min(tokens.count, token + count) {
            if !cues[index].isDisjoint(with: cue) { return true }
            if ends(index) { return false }
        }
        return false
    }

    private func ends(_ index: Int) -> Bool {
        tokens[index].kind == .lineBreak || isMark(index, "?") || isMark(index, "!")
    }

    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        guard index >= 0, index < tokens.count else { return false }
        return (tokens[index].kind == .punctuation || tokens[index].kind == .symbol)
            && UInt32(bytes[Int(tokens[index].start)]) == mark.value
    }

    func has(_ cue: Cue, _ index: Int) -> Bool {
        index >= 0 && index < tokens.count && !cues[index].isDisjoint(with: cue)
    }

    func isCapital(_ index: Int) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].kind == .word && tokens[index].flags.contains(.capitalised)
    }

    func isDigit(_ byte: Int) -> Bool { byte >= 0 && byte < bytes.count && bytes[byte] &- 0x30 < 10 }

    /// Whether a byte is part of a word or number; Cyrillic letters count.
    func isWordByte(_ byte: Int) -> Bool {
        guard byte >= 0, byte < bytes.count else { return false }
        let value = bytes[byte]
        return value &- 0x30 < 10 || value &- 0x61 < 26 || value == 0x5F
            || value >= 0x80 && value != Folding.filler
                && ByteClass.at(scalarStart(byte), of: bytes).class == .letter
    }

    private func scalarStart(_ byte: Int) -> Int {
        var start = byte
        while start > 0, bytes[start] & 0xC0 == 0x80, byte - start < 3 { start -= 1 }
        return start
    }

    /// Whether an amount, a length or another unit follows a byte, or a currency stands before.
    func isMeasure(_ range: Range<Int>) -> Bool {
        let next = token(at: range.upperBound)
        if next < tokens.count, has(.unit, next) || isMark(next, "%") || isCurrency(Int(tokens[next].start)) {
            return true
        }
        let first = token(at: range.lowerBound)
        return first > 0 && isCurrency(Int(tokens[first - 1].start))
    }

    private func isCurrency(_ byte: Int) -> Bool {
        if bytes[byte] == UInt8(ascii: "$") { return true }
        guard byte + 2 < bytes.count else { return false }
        if bytes[byte] == 0xC2 { return bytes[byte + 1] == 0xA3 || bytes[byte + 1] == 0xB0 }
        return bytes[byte] == 0xE2 && bytes[byte + 1] == 0x82
    }
}
