/// How likely each label is for a text.
public struct TextClassification: Hashable, Sendable {
    /// The probabilities, in the order of the model's labels; they add up to 1.
    public var probabilities: [Double]
    /// The labels, in the model's order.
    public var labels: [String]

    /// The label to give, which need not be the likeliest: rare labels are given as readily as makes the mean of all
    /// labels' F1 best on the examples.
    public var label: String

    /// The probability of a label; `nil` where the model has no such label.
    public subscript(label: String) -> Double? {
        labels.firstIndex(of: label).map { probabilities[$0] }
    }
}

extension LinearTextClassifier {
    /// Says how likely each label is.
    ///
    /// - Complexity: O(*n* · *l*) in the text's bytes and the labels.
    public func classify(_ text: String) -> TextClassification {
        var features = TextFeatures(bits: bits)
        return classify(text, &features)
    }

    /// Says how likely each label is for many texts, faster than one by one.
    public func classify(_ texts: some Sequence<String>) -> [TextClassification] {
        var features = TextFeatures(bits: bits)
        return texts.map { classify($0, &features) }
    }

    private func classify(_ text: String, _ features: inout TextFeatures) -> TextClassification {
        features.read(Array(text.utf8))
        let probabilities = probabilities(features)
        return TextClassification(probabilities: probabilities, labels: labels, label: labels[choice(probabilities)])
    }

    func choice(_ probabilities: [Double]) -> Int {
        Calibration.choice(probabilities, preferences)
    }

    func probabilities(_ features: TextFeatures) -> [Double] {
        let values = LinearTrainer.values(
            words: features.words.count,
            letters: features.letters.count,
            share: Float(wordShare)
        )
        var probabilities = [Double](repeating: 0, count: columns)
        if columns == 1 {
            let score =
                Double(sum(features.words)) * Double(values.word)
                + Double(sum(features.letters)) * Double(values.letter)
            let probability = Logistic.of(slopes[0] * (score * scales[0] + biases[0]) + offsets[0])
            return [1 - probability, probability]
        }
        add(features.words, Double(values.word), to: &probabilities)
        add(features.letters, Double(values.letter), to: &probabilities)
        var total = 0.0
        for column in 0..<columns {
            let score = probabilities[column] * scales[column] + biases[column]
            probabilities[column] = Logistic.of(slopes[column] * score + offsets[column])
            total += probabilities[column]
        }
        for column in 0..<columns { probabilities[column] /= total }
        return probabilities
    }

    private func sum(_ features: [UInt32]) -> Int {
        var sum = 0
        for feature in features { sum &+= Int(weights[Int(feature)]) }
        return sum
    }

    private func add(_ features: [UInt32], _ value: Double, to scores: inout [Double]) {
        for column in 0..<columns {
            var sum = 0
            for feature in features { sum &+= Int(weights[Int(feature) &* columns &+ column]) }
            scores[column] += Double(sum) * value
        }
    }
}
