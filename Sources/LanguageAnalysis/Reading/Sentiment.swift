/// How somebody feels about what they write of, with the words that say so.
public struct Sentiment: Hashable, Sendable {
    /// The three classes that published sets use.
    public enum Polarity: String, Hashable, Sendable, Codable, CaseIterable {
        /// A score of -0.2 or less.
        case negative
        /// A score between.
        case neutral
        /// A score of 0.2 or more.
        case positive
    }

    /// One word or phrase and what it adds.
    public struct Contribution: Hashable, Sendable {
        /// Where it stands, as places in the text's tokens.
        public var tokens: Range<Int>
        /// What it adds after intensifiers and negation: below zero is negative.
        public var weight: Double
    }

    /// The class.
    public var polarity: Polarity
    /// From -1, all bad, to 1, all good.
    public var score: Double
    /// What the score is made of, in the order of the text.
    public var contributions: [Contribution]
}

extension AnalyzedText {
    /// The sentiment of the text; `nil` where no pack covers its language: not assessed, not neutral.
    ///
    /// Words carry weights by class, which negation before them turns, intensifiers raise and diminishers lower, as in
    /// rule-based analysers (Hutto and Gilbert 2014, https://doi.org/10.1609/icwsm.v8i1.14550); what stands after "but"
    /// counts more than what stands before it. Reports of things going wrong and sarcasm weigh as words do.
    ///
    /// - Complexity: O(*n*) in tokens.
    public var sentiment: Sentiment? {
        guard language != .other else { return nil }
        var contributions: [Sentiment.Contribution] = []
        let modifiers = SentimentModifiers(of: self)
        for (name, weight) in SentimentWeights.classes {
            for range in ranges(of: name) {
                contributions.append(.init(tokens: range, weight: weight * factor(at: range, modifiers)))
            }
        }
        for (name, weight) in SentimentWeights.phrases {
            for range in ranges(of: name) { contributions.append(.init(tokens: range, weight: weight)) }
        }
        for index in tokens.indices where tokens[index].kind == .emoji {
            let weight = EmojiValence.weight(of: utf8[tokens[index].range])
            if weight != 0 { contributions.append(.init(tokens: index..<(index + 1), weight: weight)) }
        }
        contributions = keepingLongest(contributions)
        let sum = contributions.reduce(0) { $0 + $1.weight }
        let score = sum / (sum * sum + 4).squareRoot()
        let polarity: Sentiment.Polarity = score <= -0.2 ? .negative : score >= 0.2 ? .positive : .neutral
        return Sentiment(polarity: polarity, score: score, contributions: contributions)
    }

    /// Drops what lies inside a longer contribution: "not bad at all" outweighs "bad".
    private func keepingLongest(_ all: [Sentiment.Contribution]) -> [Sentiment.Contribution] {
        let sorted = all.sorted {
            ($0.tokens.lowerBound, -$0.tokens.count, $0.weight) < ($1.tokens.lowerBound, -$1.tokens.count, $1.weight)
        }
        var kept: [Sentiment.Contribution] = []
        var end = 0
        for contribution in sorted where contribution.tokens.upperBound > end {
            kept.append(contribution)
            end = contribution.tokens.upperBound
        }
        return kept
    }

    /// What negation, degree and contrast around a word make of its weight.
    private func factor(at range: Range<Int>, _ modifiers: SentimentModifiers) -> Double {
        let sentence = sentences[Int(tokens[range.lowerBound].sentence)].tokens
        var factor = 1.0
        let first = max(sentence.lowerBound, range.lowerBound - 4)
        for index in first..<range.lowerBound {
            if token(index, is: modifiers.shift) { factor *= -0.75 }
            if index >= range.lowerBound - 2 {
                if token(index, is: modifiers.intensifier) { factor *= 1.5 }
                if token(index, is: modifiers.diminisher) { factor *= 0.5 }
            }
        }
        let contrast = sentence.dropFirst().first { token($0, is: modifiers.contrast) }
        if let contrast { factor *= range.lowerBound > contrast ? 1.3 : 0.6 }
        if tokens[range.lowerBound].flags.contains(.allCapitals), range.count == 1 { factor *= 1.2 }
        return factor
    }
}

/// The numbers of the classes that change the weight of words near them.
private struct SentimentModifiers {
    let shift: Int32
    let intensifier: Int32
    let diminisher: Int32
    let contrast: Int32

    init(of text: AnalyzedText) {
        shift = text.number(of: "SENTIMENT_SHIFT")
        intensifier = text.number(of: "INTENSIFIER")
        diminisher = text.number(of: "DIMINISHER")
        contrast = text.number(of: "CONTRAST")
    }
}

/// The weights of the classes that carry sentiment.
private enum SentimentWeights {
    static let classes = [("POSITIVE", 1.0), ("VERY_POSITIVE", 2.0), ("NEGATIVE", -1.0), ("VERY_NEGATIVE", -2.0)]
    static let phrases = [
        ("SARCASM", -3.0), ("in.complaint", -1.5), ("in.praise", 1.5), ("in.waiting", -1.0), ("in.angry", -2.0),
        ("in.thanks", 0.7),
    ]
}
