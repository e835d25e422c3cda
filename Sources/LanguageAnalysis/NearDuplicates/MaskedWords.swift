/// The words of a text as hashes, with everything that changes from one copy of a template to the next masked: numbers,
/// dates, codes, addresses, handles, names and signatures.
public struct MaskedWords: Hashable, Sendable {
    /// One hash a word; every mask is the same, and masks in a row are one.
    let hashes: [UInt32]

    private static let mask: UInt32 = 1
    private static let calendar: Set<UInt64> = Set(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar jaenner februar maerz mai
        juni juli oktober dezember понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье января
        февраля марта апреля мая июня июля августа сентября октября ноября декабря luni marti miercuri joi vineri sambata
        duminica ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie
        """.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map {
            WordHash.of(Folding.key(String(decoding: $0, as: UTF8.self)))
        }
    )

    /// Reads a text.
    ///
    /// - Complexity: O(*n*) in the text's bytes.
    public init(_ text: String) {
        let source = Array(text.utf8)
        var folded: [UInt8] = []
        Folding.fold(source, into: &folded)
        var tokenizer = Tokenizer(source: source, folded: folded, reusing: [])
        tokenizer.run()
        self.init(tokens: tokenizer.tokens)
    }

    /// Takes the words of a text that was read already.
    public init(_ text: AnalyzedText) {
        self.init(tokens: text.tokens)
    }

    private init(tokens: [Token]) {
        var hashes: [UInt32] = []
        hashes.reserveCapacity(tokens.count)
        let namesAreCapital = MaskedWords.capitalsAreNames(tokens)
        let end = MaskedWords.signatureStart(tokens)
        var startsSentence = true
        for (index, token) in tokens.enumerated() {
            if index >= end {
                if hashes.last != MaskedWords.mask { hashes.append(MaskedWords.mask) }
                break
            }
            switch token.kind {
            case .punctuation:
                startsSentence = startsSentence || MaskedWords.ends(token)
                continue
            case .lineBreak:
                startsSentence = true
                continue
            case .emoji, .symbol: continue
            case .word, .hashtag:
                let isName =
                    token.flags.contains(.capitalised)
                    && (!startsSentence && namesAreCapital || MaskedWords.isAddressed(index, tokens))
                startsSentence = false
                let isCode = token.flags.contains(.allCapitals) && MaskedWords.precedesNumber(index, tokens)
                if !isName, !isCode, !MaskedWords.calendar.contains(token.hash) {
                    hashes.append(UInt32(truncatingIfNeeded: token.hash ^ token.hash >> 32) | 2)
                    continue
                }
            case .number, .time, .date, .code, .url, .email, .handle: startsSentence = false
            }
            if hashes.last != MaskedWords.mask { hashes.append(MaskedWords.mask) }
        }
        self.hashes = hashes
    }

    private static let full = WordHash.of(".".utf8)
    private static let exclamation = WordHash.of("!".utf8)
    private static let question = WordHash.of("?".utf8)
    private static let comma = WordHash.of(",".utf8)

    private static func ends(_ token: Token) -> Bool {
        token.hash == full || token.hash == exclamation || token.hash == question || token.hash == Tokenizer.ellipsis
    }

    /// Where every noun has a capital, as in German, capitals inside sentences say nothing.
    private static func capitalsAreNames(_ tokens: [Token]) -> Bool {
        var words = 0
        var capitals = 0
        for (index, token) in tokens.enumerated().dropFirst()
        where token.kind == .word && tokens[index - 1].kind == .word {
            words += 1
            if token.flags.contains(.capitalised) { capitals += 1 }
        }
        return capitals * 6 < words
    }

    /// Whether a word is the first part of a code in three tokens: `KB-2291`.
    private static func precedesNumber(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index + 2 < tokens.count, tokens[index + 1].kind == .punctuation else { return false }
        let rest = tokens[(index + 1)...(index + 2)]
        return tokens[index + 2].kind == .number && !rest.contains { $0.flags.contains(.spaceBefore) }
    }

    /// Whether a word is the name in a greeting: the second to fourth, right before a comma or a call.
    private static func isAddressed(_ index: Int, _ tokens: [Token]) -> Bool {
        guard (1...4).contains(index), index + 1 < tokens.count else { return false }
        let next = tokens[index + 1].hash
        return next == comma || next == exclamation || next == full && index < 3
    }

    /// Where a sign for a signature stands among the last words, `^JK` or `– Anna`; the end where none does.
    private static func signatureStart(_ tokens: [Token]) -> Int {
        for index in tokens.indices.suffix(5).dropLast() where tokens[index].flags.contains(.spaceBefore) {
            let isSign = tokens[index].kind == .symbol || tokens[index].kind == .punctuation && !ends(tokens[index])
            if isSign, tokens[index].hash != comma, tokens[index + 1].flags.contains(.capitalised) { return index }
        }
        return tokens.count
    }
}
