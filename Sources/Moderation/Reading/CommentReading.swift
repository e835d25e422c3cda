import Conversations
import LanguageAnalysis

/// One reading of one comment.
struct CommentReading {
    let text: AnalyzedText
    let reader: CommentReader
    /// The abusive words, by sentence, and which of them are only reported.
    private(set) var words: [ReadWord] = []
    var findings: [SignalFinding] = []
    let language: TextLanguage?

    /// A match with what its sentence makes of it.
    struct ReadWord {
        var match: LexiconMatch
        /// -1 where it stands in none.
        var sentence: Int
        /// It is quoted, reported, objected to or said of the writer.
        var isReported: Bool
        var isAboutSelf: Bool
    }

    init(_ text: String, language: TextLanguage?, reader: CommentReader) {
        self.reader = reader
        let analyzed = reader.analyzer.analyze(text, language: language)
        self.text = analyzed
        self.language = language ?? (analyzed.language == .other ? nil : analyzed.language)
        let sentences = SentenceFinder(analyzed)
        let stated = self.language
        let isSure = language != nil || analyzed.languageConfidence >= 0.6
        let matches = reader.lexicon.matches(utf8: analyzed.utf8) { byte in
            guard isSure else { return nil }
            let sentence = sentences.sentence(at: byte)
            guard sentence >= 0 else { return stated }
            let own = analyzed.sentences[sentence].language
            return own == .other ? stated : own
        }
        words = matches.compactMap { match in
            let sentence = sentences.sentence(at: match.range.lowerBound)
            let token = sentences.token(at: match.range.lowerBound)
            // An account's name is a name, whatever it spells; with the @ in it the word is a disguised one.
            if token >= 0, analyzed.tokens[token].kind == .handle,
                match.range.lowerBound > analyzed.tokens[token].range.lowerBound,
                match.range.upperBound <= analyzed.tokens[token].range.upperBound
            {
                return nil
            }
            let isQuoted = token >= 0 && analyzed.tokens[token].flags.contains(.quoted)
            return ReadWord(
                match: match,
                sentence: sentence,
                isReported: isQuoted || sentence >= 0 && analyzed.has("mod.reported", inSentence: sentence),
                isAboutSelf: sentence >= 0 && analyzed.has("mod.aboutSelf", inSentence: sentence)
            )
        }
    }

    /// What was found, and what was looked for in full.
    var signals: CommentSignals {
        let wordCount = text.tokens.reduce(0) { $0 + ($1.kind == .word ? 1 : 0) }
        let isUnread = language.map { !reader.languages.contains($0) } ?? (wordCount > 2)
        let degraded =
            isUnread
            ? [DegradedInput(source: reader.identity.id, reason: .unsupportedLanguage, kinds: CommentReader.kinds)] : []
        return CommentSignals(
            findings: findings,
            assessed: isUnread ? [] : CommentReader.kinds,
            degraded: degraded,
            language: language
        )
    }

    mutating func read() {
        let isAbusive = readAbuse()
        readHate()
        readThreats()
        readPromotion()
        readPersonalData()
        readSubstance(besideAbuse: isAbusive)
        weighHate()
        weighPromotion()
        readEvasion()
    }

    mutating func add(
        _ kind: SignalKind,
        _ strength: SignalStrength = .firm,
        _ confidence: Double = 0.9,
        _ ranges: [Range<Int>]
    ) {
        findings.append(
            SignalFinding(
                kind,
                strength: strength,
                confidence: confidence,
                ranges: ranges,
                source: reader.identity,
                evidence: ranges.prefix(4).map { text.text($0) }
            )
        )
    }

    func has(_ kind: SignalKind, atLeast strength: SignalStrength = .weak) -> Bool {
        findings.contains { $0.kind == kind && $0.strength >= strength }
    }

    /// The bytes of the matches of a class.
    func ranges(_ name: String) -> [Range<Int>] {
        text.ranges(of: name).map { text.bytes(of: $0) }
    }

    func words(_ categories: Set<LexiconCategory>) -> [ReadWord] {
        words.filter { categories.contains($0.match.entry.category) }
    }

    /// Disguises that nobody writes by accident.
    private mutating func readEvasion() {
        let deliberate: Evasion = [.lookalikes, .leet, .spacing, .masks, .ignorables, .bidi, .overlays, .markup]
        let disguised = words([.insult, .profanity, .slur, .sexual, .epithet])
            .filter { !$0.isReported && !$0.match.evasion.isDisjoint(with: deliberate) }
        if !disguised.isEmpty { add(.evasion, .firm, 0.9, disguised.map(\.match.range)) }
    }
}

/// Finds the token and the sentence of a byte.
struct SentenceFinder {
    private let tokens: [Token]

    init(_ text: AnalyzedText) {
        tokens = text.tokens
    }

    /// The token that holds a byte or is the last before it; -1 where there is none.
    ///
    /// - Complexity: O(log *n*) in the tokens.
    func token(at byte: Int) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].range.lowerBound <= byte { low = middle + 1 } else { high = middle }
        }
        return low == 0 && !tokens.isEmpty ? 0 : low - 1
    }

    /// The sentence of that token; -1 where there is none.
    func sentence(at byte: Int) -> Int {
        let token = token(at: byte)
        return token < 0 ? -1 : Int(tokens[token].sentence)
    }
}
