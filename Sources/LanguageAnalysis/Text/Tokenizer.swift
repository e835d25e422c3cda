/// Splits folded bytes into tokens in one pass.
struct Tokenizer {
    let source: [UInt8]
    let folded: [UInt8]
    var tokens: [Token]
    var index = 0
    /// No address starts before this index: a look ahead has already gone so far.
    var addressHorizon = 0
    private var openBrackets = 0
    private var spaceBefore = true
    /// Where a word ended that an apostrophe or a hyphen may continue.
    private var joinableEnd = -1

    init(source: [UInt8], folded: [UInt8], reusing tokens: consuming [Token]) {
        self.source = source
        self.folded = folded
        self.tokens = tokens
        self.tokens.removeAll(keepingCapacity: true)
        self.tokens.reserveCapacity(folded.count / 4)
    }

    mutating func run() {
        while index < folded.count {
            let (kind, length) = ByteClass.at(index, of: folded)
            switch kind {
            case .ignored: index += 1
            case .space:
                spaceBefore = true
                index += length
            case .newline: lineBreak()
            case .letter: if !address() { word() }
            case .digit: if !address() { number() }
            case .emoji: emoji()
            case .mark: mark(length)
            case .symbol: symbol(length)
            }
        }
    }

    mutating func emit(_ kind: Token.Kind, to last: Int, flags: Token.Flags = []) {
        var flags = flags
        var end = last
        while end < folded.count, folded[end] == Folding.filler { end += 1 }
        if spaceBefore { flags.insert(.spaceBefore) }
        if joinableEnd >= 0, !spaceBefore { flags.insert(.joined) }
        tokens.append(
            Token(kind: kind, flags: flags, start: UInt32(index), end: UInt32(end), hash: hash(index, end))
        )
        spaceBefore = false
        joinableEnd = -1
        index = end
    }

    private func hash(_ start: Int, _ end: Int) -> UInt64 {
        var hash = WordHash()
        for position in start..<end where folded[position] != Folding.filler { hash.add(folded[position]) }
        return hash.value
    }

    private mutating func lineBreak() {
        var end = index
        while end < folded.count, folded[end] == 0x0A || folded[end] == 0x0D || folded[end] == 0x20 { end += 1 }
        emit(.lineBreak, to: end)
        spaceBefore = true
        openBrackets = 0
    }

    private mutating func word() {
        var end = index
        var flags = LetterForm()
        var kind = Token.Kind.word
        while end < folded.count {
            let (kindHere, length) = ByteClass.at(end, of: folded)
            if kindHere == .letter {
                flags.add(source, at: end)
            } else if kindHere == .digit {
                kind = .code
            } else if kindHere != .ignored {
                break
            }
            end += length
        }
        if kind == .code { end = codeEnd(from: end) }
        let isJoinable = kind == .word
        emit(kind, to: end, flags: flags.flags)
        if isJoinable { joinNext() }
    }

    /// Steps over an apostrophe or a hyphen between two letters.
    mutating func joinNext() {
        guard index + 1 < folded.count, folded[index] == 0x27 || folded[index] == 0x2D else { return }
        var next = index + 1
        while next < folded.count, folded[next] == Folding.filler { next += 1 }
        guard next < folded.count, ByteClass.at(next, of: folded).class == .letter else { return }
        joinableEnd = index
        index = next
    }

    private mutating func emoji() {
        var end = index
        var first = true
        while end < folded.count {
            let (kind, length) = ByteClass.at(end, of: folded)
            if kind == .ignored {
                end += 1
            } else if kind == .emoji, first || isContinuation(end) {
                end += length
                first = false
            } else {
                break
            }
        }
        emit(.emoji, to: end)
    }

    /// Whether a pictograph belongs to the one before: after a joiner, a skin tone, the second half of a flag.
    private func isContinuation(_ position: Int) -> Bool {
        if position >= 3, source[position - 3] == 0xE2, source[position - 2] == 0x80, source[position - 1] == 0x8D {
            return true
        }
        guard position + 3 < source.count, source[position] == 0xF0, source[position + 1] == 0x9F else { return false }
        let third = source[position + 2]
        let fourth = source[position + 3]
        if third == 0x8F, fourth >= 0xBB { return true }
        guard third == 0x87, fourth >= 0xA6, position - index == 4 else { return false }
        return source[index + 2] == 0x87 && source[index + 3] >= 0xA6
    }

    private mutating func symbol(_ length: Int) {
        let byte = folded[index]
        if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#"), let end = nameEnd(after: index) {
            let isNumber = folded[(index + 1)..<end].allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2D }
            emit(byte == UInt8(ascii: "@") ? .handle : isNumber ? .code : .hashtag, to: end)
        } else {
            emit(.symbol, to: index + length)
        }
    }

    private mutating func mark(_ length: Int) {
        if let end = smileyEnd() {
            emit(.emoji, to: end)
            return
        }
        let byte = folded[index]
        var end = index + length
        if byte == UInt8(ascii: "(") { openBrackets += 1 }
        if byte == UInt8(ascii: ")") {
            if openBrackets > 0 {
                openBrackets -= 1
            } else {
                while end < folded.count, folded[end] == byte { end += 1 }
                // A bracket that closes nothing is a smile, as Russians write it.
                emit(
                    tokens.last.map { $0.kind == .number || $0.kind == .word && $0.end - $0.start == 1 } == true
                        ? .punctuation : .emoji,
                    to: end
                )
                return
            }
        }
        var repeated: Token.Flags = []
        if byte == 0x21 || byte == 0x3F || byte == 0x2E || byte == 0x2D {
            while end < folded.count, folded[end] == 0x21 || folded[end] == 0x3F || folded[end] == byte {
                end += 1
                repeated = .repeated
            }
        }
        emitMark(to: end, length: length, flags: repeated)
    }

    /// A run of marks is found by its first: `!!!` and `!?` count as `!`, but for `...`, which is `…`.
    private mutating func emitMark(to end: Int, length: Int, flags: Token.Flags) {
        let first = index
        emit(.punctuation, to: end, flags: flags)
        let isDots = folded[first] == 0x2E && end - first > 1
        tokens[tokens.count - 1].hash = isDots ? Tokenizer.ellipsis : hash(first, first + length)
    }

    static let ellipsis = WordHash.of("…".utf8)

    private func smileyEnd() -> Int? {
        guard spaceBefore || tokens.last?.kind == .emoji, index + 1 < folded.count else { return nil }
        let eyes = folded[index]
        guard eyes == UInt8(ascii: ":") || eyes == UInt8(ascii: ";") else { return nil }
        var mouth = index + 1
        if folded[mouth] == UInt8(ascii: "-") || folded[mouth] == UInt8(ascii: "'") { mouth += 1 }
        guard mouth < folded.count else { return nil }
        switch folded[mouth] {
        case UInt8(ascii: ")"), UInt8(ascii: "("):
            var end = mouth + 1
            while end < folded.count, folded[end] == folded[mouth] { end += 1 }
            return end
        case UInt8(ascii: "d"), UInt8(ascii: "p"), UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "|"),
            UInt8(ascii: "o"):
            let end = mouth + 1
            if end < folded.count, ByteClass.at(end, of: folded).class == .letter { return nil }
            return folded[mouth] == UInt8(ascii: "/") && end < folded.count && folded[end] == UInt8(ascii: "/")
                ? nil : end
        default: return nil
        }
    }
}

/// Gathers case and script while a word is read.
struct LetterForm {
    private(set) var flags: Token.Flags = []
    private var letters = 0
    private var capitals = 0

    mutating func add(_ source: [UInt8], at index: Int) {
        let lead = source[index]
        let next = lead < 0x80 || index + 1 >= source.count ? 0 : source[index + 1]
        let isCapital: Bool
        switch lead {
        case 0..<0x80:
            isCapital = lead & 0x20 == 0
            flags.insert(.latin)
        case 0xC3:
            isCapital = next < 0x9F
            flags.insert(.latin)
        case 0xC4, 0xC5, 0xC8:
            isCapital = next & 1 == 0
            flags.insert(.latin)
        case 0xC6...0xC9, 0xE1:
            isCapital = false
            flags.insert(.latin)
        case 0xD0:
            isCapital = next < 0xB0
            flags.insert(.cyrillic)
        case 0xD1...0xD4:
            isCapital = false
            flags.insert(.cyrillic)
        default:
            isCapital = false
            flags.insert(.otherScript)
        }
        if letters == 0, isCapital { flags.insert(.capitalised) }
        letters += 1
        if isCapital { capitals += 1 }
        if letters > 1, capitals == letters { flags.insert(.allCapitals) } else { flags.remove(.allCapitals) }
    }
}
