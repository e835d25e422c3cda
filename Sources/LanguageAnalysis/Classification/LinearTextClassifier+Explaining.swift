/// A piece of a text that moved a classifier.
public struct TextContribution: Hashable, Sendable {
    /// Where the piece stands, in UTF-8 bytes.
    public var range: Range<Int>
    /// How far it moved the label's score, before calibration; negative where it spoke against it.
    public var score: Double
}

extension LinearTextClassifier {
    /// The pieces of a text that spoke most for or against a label, the strongest first.
    ///
    /// Runs of letters are counted towards the word they stand in, and pairs of words by themselves, so the scores of all
    /// pieces add up to the score of the text less its constant part.
    ///
    /// - Parameters:
    ///   - text: a text.
    ///   - label: one of ``labels``; another has no contributions.
    ///   - limit: how many pieces at most.
    /// - Returns: the pieces, the strongest first.
    /// - Complexity: O(*n* log *n*) in the text's bytes.
    public func contributions(in text: String, for label: String, limit: Int = 5) -> [TextContribution] {
        guard let index = labels.firstIndex(of: label), limit > 0 else { return [] }
        let column = columns == 1 ? 0 : index
        let sign = columns == 1 && index == 0 ? -1.0 : 1.0
        var features = TextFeatures(bits: bits, keepsRanges: true)
        features.read(Array(text.utf8))
        let values = LinearTrainer.values(
            words: features.words.count,
            letters: features.letters.count,
            share: Float(wordShare)
        )
        var scores: [Range<Int>: Double] = [:]
        func weight(_ feature: UInt32) -> Double {
            Double(weights[Int(feature) * columns + column]) * scales[column] * sign
        }
        var words: [Range<Int>] = []
        for (position, feature) in features.words.enumerated() {
            let range = features.wordRanges[position]
            scores[range, default: 0] += weight(feature) * Double(values.word)
            if position.isMultiple(of: 2) { words.append(range) }
        }
        var word = 0
        for (position, feature) in features.letters.enumerated() {
            let range = features.letterRanges[position]
            while word + 1 < words.count, words[word].upperBound < range.upperBound { word += 1 }
            scores[words[word], default: 0] += weight(feature) * Double(values.letter)
        }
        return scores.map { TextContribution(range: $0.key, score: $0.value) }
            .sorted { (-abs($0.score), $0.range.lowerBound) < (-abs($1.score), $1.range.lowerBound) }
            .prefix(limit).map { $0 }
    }
}
