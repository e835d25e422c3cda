/// Tells the language of each sentence and of a text by its words and letters.
///
/// It needs no pack. What it holds for none of its four languages, such as Ukrainian, Dutch or Arabic, is
/// ``TextLanguage/other``; Russian in Latin letters is Russian.
struct LanguageIdentifier: Sendable {
    private let profile: LanguageProfile

    init(profile: LanguageProfile = .shipped) {
        self.profile = profile
    }

    /// A sentence that is this sure of itself keeps its language whatever the rest of the text is in.
    private static let certain = 0.85
    /// A sentence has told its language after this many words.
    private static let enough = 12

    /// Fills in the languages.
    ///
    /// - Complexity: O(*n*) in the text's bytes.
    func identify(_ text: inout AnalyzedText, stated: TextLanguage?) {
        if let stated {
            text.language = stated
            text.languageConfidence = 1
            for index in text.sentences.indices { text.sentences[index].language = stated }
            return
        }
        let (tokens, source, folded) = (text.tokens, text.utf8, text.folded)
        var total = Evidence()
        var last = (language: TextLanguage.other, confidence: 0.0)
        for index in text.sentences.indices {
            var own = Evidence()
            for token in text.sentences[index].tokens {
                own.add(tokens[token], source: source, folded: folded, profile)
                if own.words == Self.enough { break }
            }
            total.add(own)
            last = own.verdict(profile)
            // Short and doubtful sentences are decided below, when the whole text is known.
            text.sentences[index].language = last.confidence >= Self.certain ? last.language : Self.open
        }
        let whole = text.sentences.count == 1 ? last : total.verdict(profile)
        text.language = whole.language
        text.languageConfidence = whole.confidence
        for index in text.sentences.indices where text.sentences[index].language == Self.open {
            text.sentences[index].language = whole.language
        }
    }

    /// Stands for a sentence not decided yet.
    private static let open = TextLanguage(rawValue: "")

    /// What was counted in a sentence or a text.
    private struct Evidence {
        var sums = LanguageProfile.Lanes()
        var words = 0
        /// Words in scripts that none of our languages uses.
        var foreign = 0

        mutating func add(_ token: Token, source: [UInt8], folded: [UInt8], _ profile: LanguageProfile) {
            guard token.kind == .word || token.kind == .hashtag else { return }
            if token.flags.contains(.otherScript), token.kind == .word {
                foreign += max(1, token.range.count / 6)
                return
            }
            words += 1
            profile.add(token, source: source, folded: folded, to: &sums)
        }

        mutating func add(_ other: Evidence) {
            sums &+= other.sums
            words += other.words
            foreign += other.foreign
        }

        func verdict(_ profile: LanguageProfile) -> (language: TextLanguage, confidence: Double) {
            if foreign > words { return (.other, 1) }
            guard words > 0 else { return (.other, 0) }
            var odds = SIMD8<Double>()
            let top = sums.max()
            for lane in 0..<8 {
                let distance = Double(sums[lane] - top) * profile.step
                odds[lane] = distance < -12 ? 0 : Logistic.exp(distance)
            }
            let total = odds.sum()
            var best = (language: TextLanguage.other, share: odds[5] + odds[6] + odds[7])
            let shares = [
                (TextLanguage.english, odds[0]), (.german, odds[1]), (.russian, odds[2] + odds[4]),
                (.romanian, odds[3]),
            ]
            for (language, share) in shares where share > best.share { best = (language, share) }
            return (best.language, best.share / total)
        }
    }
}
