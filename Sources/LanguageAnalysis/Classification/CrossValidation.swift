/// What a classifier reaches on texts it was not trained on.
public struct CrossValidation: Hashable, Sendable {
    /// The labels, sorted.
    public let labels: [String]
    /// For each true label, how often each label was given.
    public let confusion: [[Int]]
    /// For each text, in the order given, the probabilities from the model that had not seen it.
    public let probabilities: [[Double]]
    /// For each text the index of its true label.
    let truth: [Int]

    /// Precision, recall and their harmonic mean of a label, each 0 to 1; 0 where nothing can be divided.
    public func scores(of label: String) -> (precision: Double, recall: Double, f1: Double) {
        guard let index = labels.firstIndex(of: label) else { return (0, 0, 0) }
        let hits = Double(confusion[index][index])
        let given = Double(confusion.reduce(0) { $0 + $1[index] })
        let real = Double(confusion[index].reduce(0, +))
        let precision = given > 0 ? hits / given : 0
        let recall = real > 0 ? hits / real : 0
        return (precision, recall, precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0)
    }

    /// The mean of the labels' F1.
    public var macroF1: Double {
        labels.reduce(0) { $0 + scores(of: $1).f1 } / Double(labels.count)
    }

    /// The share of texts given their true label.
    public var accuracy: Double {
        let hits = labels.indices.reduce(0) { $0 + confusion[$1][$1] }
        return Double(hits) / Double(max(1, truth.count))
    }

    /// The area under the ROC curve of a label against all others: how often a text with it is held likelier to have it
    /// than a text without; `nil` where either is missing.
    ///
    /// - Complexity: O(*n* log *n*) in the texts.
    public func areaUnderCurve(of label: String) -> Double? {
        guard let index = labels.firstIndex(of: label) else { return nil }
        let order = truth.indices.sorted { probabilities[$0][index] < probabilities[$1][index] }
        let members = truth.count { $0 == index }
        guard members > 0, members < truth.count else { return nil }
        var rankSum = 0.0
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, probabilities[order[end]][index] == probabilities[order[start]][index] { end += 1 }
            let rank = Double(start + end + 1) / 2
            for position in start..<end where truth[order[position]] == index { rankSum += rank }
            start = end
        }
        let count = Double(members)
        return (rankSum - count * (count + 1) / 2) / (count * Double(truth.count - members))
    }
}

extension LinearTextClassifier {
    /// Trains on all parts but one and reads that one, for each part in turn.
    ///
    /// - Parameters:
    ///   - texts: the examples; those of one group stay together.
    ///   - folds: the number of parts, moved into 2 to 20.
    ///   - options: how each model is trained.
    /// - Returns: what the models said of the texts they had not seen.
    /// - Throws: ``ClassifierError`` where there are fewer than two labels.
    /// - Complexity: that of training, times the folds.
    public static func crossValidate(
        _ texts: [LabelledText],
        folds: Int = 5,
        options: TrainingOptions = TrainingOptions()
    ) throws(ClassifierError) -> CrossValidation {
        let corpus = try TrainingCorpus(texts, options: options)
        let count = corpus.labels.count
        var confusion = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
        var probabilities = [[Double]](repeating: [], count: texts.count)
        var features = TextFeatures(bits: options.bits)
        let indices = Array(texts.indices)
        for (train, test) in corpus.folds(indices, count: min(20, max(2, folds)), seed: options.seed) {
            let model = corpus.train(train, options: options)
            for index in test {
                features.read(Array(texts[index].text.utf8))
                let found = model.probabilities(features)
                probabilities[index] = found
                confusion[corpus.examples[index].label][model.choice(found)] += 1
            }
        }
        return CrossValidation(
            labels: corpus.labels,
            confusion: confusion,
            probabilities: probabilities,
            truth: corpus.examples.map(\.label)
        )
    }
}
