extension AnalyzedText {
    /// The promises the text makes, in order, at most one a sentence.
    ///
    /// Promises that are quoted, negated, asked about, or made by the reader or a third party are none of the writer's:
    /// the packs' patterns leave them out, and `commit.none` takes back what another pattern found.
    ///
    /// - Complexity: O(*n*) in tokens for each kind.
    public var commitments: [CommitmentMention] {
        commitmentsWithTimes.mentions
    }

    /// ``commitments``, with ``timeExpressions`` where those had to be read to date them; `nil` where nothing is promised.
    package var commitmentsWithTimes: (mentions: [CommitmentMention], times: [TimeExpression]?) {
        var acts: [Int: (kind: CommitmentMention.Kind, tokens: Range<Int>, confidence: Double)] = [:]
        for (kind, name) in CommitmentMention.Kind.classes {
            for range in ranges(of: name) {
                let sentence = Int(tokens[range.lowerBound].sentence)
                guard acts[sentence] == nil else { continue }
                acts[sentence] = (kind, range, has("act.commit", inSentence: sentence) ? 0.9 : 0.7)
            }
        }
        for range in ranges(of: "act.commit") {
            let sentence = Int(tokens[range.lowerBound].sentence)
            if acts[sentence] == nil { acts[sentence] = (.nextStep, range, 0.75) }
        }
        acts = acts.filter { !has("commit.none", inSentence: $0.key) && !asks($0.key) }
        guard !acts.isEmpty else { return ([], nil) }
        let reader = CommitmentReader(self)
        let mentions = acts.sorted { $0.key < $1.key }.map { sentence, act in
            reader.mention(act.kind, act.tokens, sentence: sentence, confidence: act.confidence)
        }
        return (mentions, reader.times)
    }

    /// Whether a sentence asks: what a question names is not promised.
    private func asks(_ sentence: Int) -> Bool {
        sentences[sentence].isQuestion && !has("commit.inQuestion", inSentence: sentence)
    }
}

extension AnalyzedText {
    /// The end of the clause that a token stands in: its next mark, or where the words about the result begin.
    fileprivate func clauseEnd(after token: Int, in span: Range<Int>, before limit: Int?) -> Int {
        var end = token + 1
        while end < span.upperBound, end != limit {
            if tokens[end].kind == .punctuation, !tokens[end].flags.contains(.joined) { break }
            if tokens[end].kind == .lineBreak || tokens[end].kind == .emoji { break }
            end += 1
        }
        return end
    }

    /// The bytes from the start of some words to the end of their clause.
    ///
    /// - Complexity: O(*n*) in tokens.
    package func clause(from words: Range<Int>) -> Range<Int> {
        guard let last = tokens.lastIndex(where: { $0.range.overlaps(words) }) else { return words }
        let end = clauseEnd(after: last, in: sentences[Int(tokens[last].sentence)].tokens, before: nil)
        return words.lowerBound..<Int(tokens[end - 1].end)
    }
}

/// Finds what belongs to a promise: who, what, to what end, by when.
private struct CommitmentReader {
    private let text: AnalyzedText
    let times: [TimeExpression]
    private let people: [Range<Int>]
    private let cues: [Range<Int>]
    private let attributes: [Range<Int>]

    init(_ text: AnalyzedText) {
        self.text = text
        times = text.timeExpressions
        people = text.ranges(of: "commit.who")
        cues = text.ranges(of: "commit.result")
        attributes = text.ranges(of: "time.attribute").map { text.bytes(of: $0) }
    }

    func mention(
        _ kind: CommitmentMention.Kind,
        _ act: Range<Int>,
        sentence: Int,
        confidence: Double
    ) -> CommitmentMention {
        let span = text.sentences[sentence].tokens
        let cue = cues.first { $0.lowerBound >= act.upperBound && span.contains($0.lowerBound) }
        let end = text.clauseEnd(after: act.upperBound - 1, in: span, before: cue?.lowerBound)
        return CommitmentMention(
            kind: kind,
            range: text.bytes(of: act),
            who: who(act, in: span),
            what: text.bytes(of: act.lowerBound..<end),
            result: cue.map {
                text.bytes(of: $0.lowerBound..<text.clauseEnd(after: $0.upperBound - 1, in: span, before: nil))
            },
            when: time(text.bytes(of: act), in: text.bytes(of: span)),
            confidence: confidence
        )
    }

    /// The nearest word for somebody of the brand, in the promise or up to six tokens from it.
    private func who(_ act: Range<Int>, in span: Range<Int>) -> Range<Int>? {
        let near = people.filter {
            span.contains($0.lowerBound) && $0.upperBound + 6 >= act.lowerBound && $0.lowerBound <= act.upperBound + 3
        }
        return near.min { distance($0, act) < distance($1, act) }.map { text.bytes(of: $0) }
    }

    /// The time that stands closest to the promise; one that says `by` or `within` outweighs one that is a
    /// little nearer, and any outweighs a length without such a word, which may be how long something lasted.
    private func time(_ act: Range<Int>, in span: Range<Int>) -> TimeExpression? {
        let own = times.filter { time in
            span.contains(time.range.lowerBound) && !attributes.contains { $0.overlaps(time.range) }
        }
        return own.min { weight($0, act) < weight($1, act) }
    }

    private func weight(_ time: TimeExpression, _ act: Range<Int>) -> Int {
        distance(time.range, act) + (time.isDeadline ? 0 : time.value.isLength ? 40 : 25)
    }

    private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
        if one.overlaps(other) { return 0 }
        return one.lowerBound >= other.upperBound
            ? one.lowerBound - other.upperBound : other.lowerBound - one.upperBound
    }
}

extension TimeExpression.Value {
    fileprivate var isLength: Bool {
        if case .day = self { false } else { true }
    }
}
