/// What a stretch of a reply does, and who is to do what it speaks of.
public struct SpeechAct: Hashable, Sendable {
    /// What it does.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Thanks.
        case thank
        /// Takes the blame: "we apologise", "entschuldigen Sie".
        case apologise
        /// Is sorry that it happened, without taking the blame.
        case regret
        /// Puts itself in the other's place.
        case empathise
        /// Says that the brand was wrong.
        case admit
        /// Gives a reason.
        case explain
        /// Promises.
        case commit
        /// Tells what was done already.
        case did
        /// Offers.
        case offer
        /// Tells the other what to do.
        case instruct
        /// Asks for something.
        case ask
        /// Sends the other somewhere else.
        case redirect
        /// Says that it is not so.
        case deny
    }

    /// Who is to act, or has acted.
    public enum Doer: String, Hashable, Sendable, Codable {
        /// Whoever writes.
        case writer
        /// Whoever reads.
        case reader
        /// The words do not say.
        case unstated
    }

    /// What it does.
    public var kind: Kind
    /// Who is to act.
    public var doer: Doer
    /// Where, in UTF-8 bytes.
    public var range: Range<Int>
}

extension AnalyzedText {
    /// What the text does, in its own order; of overlapping acts of one kind the longer.
    ///
    /// - Complexity: O(*n*) in tokens for each kind.
    public var speechActs: [SpeechAct] {
        speechActs(of: SpeechAct.Kind.allCases)
    }

    /// Where the text does some things, in its own order; of overlapping acts of one kind the longer.
    ///
    /// - Complexity: O(*n*) in tokens for each kind.
    public func speechActs(of kinds: [SpeechAct.Kind]) -> [SpeechAct] {
        var acts: [SpeechAct] = []
        for kind in kinds {
            var end = 0
            for tokens in ranges(of: SpeechAct.className(of: kind)) where tokens.lowerBound >= end {
                end = tokens.upperBound
                acts.append(SpeechAct(kind: kind, doer: doer(of: kind, at: tokens), range: bytes(of: tokens)))
            }
        }
        return acts.sorted { ($0.range.lowerBound, $0.kind.rawValue) < ($1.range.lowerBound, $1.kind.rawValue) }
    }

    /// Whoever a pronoun in the act or next to it names; asking and instructing are for the reader to follow.
    ///
    /// Who acts comes before whom it is for: in "I will call you" the writer does.
    private func doer(of kind: SpeechAct.Kind, at range: Range<Int>) -> SpeechAct.Doer {
        if kind == .ask || kind == .instruct || kind == .redirect { return .reader }
        if range.contains(where: { token($0, is: "WE") || token($0, is: "I") }) { return .writer }
        let sentence = sentences[Int(tokens[range.lowerBound].sentence)].tokens
        let first = max(sentence.lowerBound, range.lowerBound - 3)
        for index in (first..<range.upperBound).reversed() {
            if token(index, is: "WE") || token(index, is: "I") { return .writer }
            if token(index, is: "YOU") { return .reader }
        }
        return kind == .commit || kind == .did || kind == .apologise ? .writer : .unstated
    }
}

extension SpeechAct {
    fileprivate static func className(of kind: Kind) -> String {
        kind == .deny ? "rule.defensive.contradict" : "act.\(kind.rawValue)"
    }
}
