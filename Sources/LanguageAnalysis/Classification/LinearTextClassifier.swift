/// A small text classifier: words, pairs of words and runs of letters, each with a weight for each label.
///
/// It is trained from examples (``init(training:options:)``), says a calibrated probability for each label, shows which
/// words moved it, and is kept as JSON or as Swift source. A model knows what its examples knew: measure it with
/// ``crossValidate(_:folds:options:)`` on texts like those it will read.
public struct LinearTextClassifier: Hashable, Sendable {
    /// The labels, sorted.
    public let labels: [String]
    /// The power of two of weights for each label.
    public let bits: Int
    /// The share of words in the score, as trained.
    public let wordShare: Double

    /// One score for two labels, that of the second; otherwise one for each.
    let columns: Int
    /// Weight of feature `f` in column `c` at `f * columns + c`, in steps of ``scales``.
    let weights: [Int8]
    let scales: [Double]
    let biases: [Double]
    /// Slopes and offsets that make scores probabilities.
    let slopes: [Double]
    let offsets: [Double]
    /// What each label's probability is multiplied with before the best is chosen.
    let preferences: [Double]

    /// Trains a model; the same examples in the same order with the same options give the same model everywhere.
    ///
    /// - Throws: ``ClassifierError`` where there are fewer than two labels.
    /// - Complexity: O(*n* · *e* · *l*) in the examples' bytes, epochs and labels, times the folds of the calibration.
    public init(training texts: [LabelledText], options: TrainingOptions = TrainingOptions()) throws(ClassifierError) {
        let corpus = try TrainingCorpus(texts, options: options)
        self = corpus.train(Array(corpus.examples.indices), options: options)
    }

    /// Puts a model together from its parts, as generated sources do.
    ///
    /// - Parameters:
    ///   - labels: two or more, sorted.
    ///   - bits: the power of two of weights for each label, 8 to 20.
    ///   - wordShare: the share of words in the score.
    ///   - scales: what one step of a weight counts, for each score.
    ///   - biases: the scores of a text without known features.
    ///   - slopes: what scores are multiplied with to become logits.
    ///   - offsets: what is then added.
    ///   - preferences: for each label, what its probability is multiplied with before the best is chosen.
    ///   - weights: the weights in base 64.
    /// - Throws: ``ClassifierError`` where the parts do not fit.
    public init(
        labels: [String],
        bits: Int,
        wordShare: Double,
        scales: [Double],
        biases: [Double],
        slopes: [Double],
        offsets: [Double],
        preferences: [Double],
        weights: String
    ) throws(ClassifierError) {
        guard labels.count > 1, Set(labels).count == labels.count, labels == labels.sorted() else {
            throw .malformed("labels")
        }
        guard (8...20).contains(bits) else { throw .malformed("bits") }
        guard (0...1).contains(wordShare) else { throw .malformed("wordShare") }
        let columns = labels.count == 2 ? 1 : labels.count
        for (name, values) in [("scales", scales), ("biases", biases), ("slopes", slopes), ("offsets", offsets)] {
            guard values.count == columns, values.allSatisfy(\.isFinite) else { throw .malformed(name) }
        }
        guard preferences.count == labels.count, preferences.allSatisfy({ $0.isFinite && $0 > 0 }) else {
            throw .malformed("preferences")
        }
        guard let bytes = ByteText.decode(weights.utf8, expecting: columns << bits), bytes.count == columns << bits
        else { throw .malformed("weights") }
        self.labels = labels
        self.bits = bits
        self.wordShare = wordShare
        self.columns = columns
        self.scales = scales
        self.biases = biases
        self.slopes = slopes
        self.offsets = offsets
        self.preferences = preferences
        self.weights = bytes.map { Int8(bitPattern: $0) }
    }

    init(labels: [String], trainer: LinearTrainer, calibration: Calibration) {
        self.labels = labels
        bits = trainer.options.bits
        wordShare = trainer.options.wordShare
        columns = trainer.columns
        var scales: [Double] = []
        var weights = [Int8](repeating: 0, count: trainer.weights.count)
        for column in 0..<trainer.columns {
            var largest: Float = 0
            for slot in stride(from: column, to: weights.count, by: trainer.columns) {
                largest = max(largest, abs(trainer.weights[slot]))
            }
            let scale = max(largest, 1e-6) / 127
            for slot in stride(from: column, to: weights.count, by: trainer.columns) {
                weights[slot] = Int8((trainer.weights[slot] / scale).rounded())
            }
            scales.append(Double(scale))
        }
        self.scales = scales
        self.weights = weights
        biases = trainer.biases.map(Double.init)
        slopes = calibration.slopes
        offsets = calibration.offsets
        preferences = calibration.preferences
    }
}

/// Why a classifier could not be trained or read.
public enum ClassifierError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The examples have fewer than two labels.
    case tooFewLabels(Int)
    /// A part of a stored model does not fit the others.
    case malformed(String)
    /// The stored model is of a schema that this version does not know.
    case unknownSchema(Int)

    /// What a person reads.
    public var description: String {
        switch self {
        case .tooFewLabels(let count): "a classifier needs two labels or more, not \(count)"
        case .malformed(let part): "the model's '\(part)' does not fit"
        case .unknownSchema(let schema): "the model is of schema \(schema), known is \(LinearTextClassifier.schema)"
        }
    }
}
