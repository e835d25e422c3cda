/// Fits one-against-rest logistic regression with AdaGrad (Duchi, Hazan and Singer 2011) over hashed features.
///
/// A feature counts the more the more its share differs between texts with a label and those without, as in the
/// NB-SVM of Wang and Manning (2012); that is worked into the weights at the end and costs nothing when texts are read.
struct LinearTrainer {
    /// What is known of one text.
    struct Example {
        var words: [UInt32]
        var letters: [UInt32]
        var label: Int
    }

    let options: TrainingOptions
    /// How many scores a text gets: one for two labels, otherwise one for each.
    let columns: Int
    /// Weight of feature `f` in column `c` at `f * columns + c`.
    private(set) var weights: [Float]
    private(set) var biases: [Float]
    private var squares: [Float]
    private var biasSquares: [Float]
    /// What a feature counts in a column, in the order of the weights.
    private var ratios: [Float]

    /// What a feature counts that both sides have in equal shares.
    private static let leastRatio: Float = 0.3

    init(options: TrainingOptions, labels: Int) {
        self.options = options
        columns = labels == 2 ? 1 : labels
        weights = [Float](repeating: 0, count: columns << options.bits)
        // So much is taken as seen before that rare features do not jump at their first sight.
        squares = [Float](repeating: 1e-2, count: columns << options.bits)
        ratios = [Float](repeating: 0, count: columns << options.bits)
        biases = [Float](repeating: 0, count: columns)
        biasSquares = [Float](repeating: 1e-2, count: columns)
    }

    /// What one feature of each kind counts in a text with so many.
    static func values(words: Int, letters: Int, share: Float) -> (word: Float, letter: Float) {
        (
            2 * share / Float(max(1, words)).squareRoot(),
            2 * (1 - share) / Float(max(1, letters)).squareRoot()
        )
    }

    mutating func fit(_ examples: [Example], indices: [Int]) {
        for column in 0..<columns { weighRatios(examples, indices, column) }
        let costs = costs(examples, indices)
        var order = indices
        var generator = ShuffleGenerator(seed: options.seed)
        for epoch in 0..<options.epochs {
            order.shuffle(using: &generator)
            // Smaller steps towards the end, in place of averaging.
            let rate = Float(options.learningRate * (1 - 0.9 * Double(epoch) / Double(options.epochs)))
            for index in order { step(examples[index], rate: rate, cost: costs[examples[index].label]) }
        }
        for slot in weights.indices { weights[slot] *= ratios[slot] }
    }

    private func isMember(_ example: Example, _ column: Int) -> Bool {
        example.label == (columns == 1 ? 1 : column)
    }

    private mutating func weighRatios(_ examples: [Example], _ indices: [Int], _ column: Int) {
        // Each feature is taken as seen once on both sides.
        var inside = [Float](repeating: 1, count: 1 << options.bits)
        var outside = inside
        for index in indices {
            let isMember = isMember(examples[index], column)
            for features in [examples[index].words, examples[index].letters] {
                for feature in features {
                    if isMember { inside[Int(feature)] += 1 } else { outside[Int(feature)] += 1 }
                }
            }
        }
        let even = Double(outside.reduce(0, +) / inside.reduce(0, +))
        for feature in inside.indices {
            let ratio = abs(Logistic.log(Double(inside[feature] / outside[feature]) * even))
            ratios[feature * columns + column] = LinearTrainer.leastRatio + Float(ratio)
        }
    }

    private func costs(_ examples: [Example], _ indices: [Int]) -> [Float] {
        let labelCount = columns == 1 ? 2 : columns
        var counts = [Int](repeating: 0, count: labelCount)
        for index in indices { counts[examples[index].label] += 1 }
        return counts.map { count in
            let even = Double(indices.count) / (Double(labelCount) * Double(max(1, count)))
            return Float(Logistic.exp(options.balance * Logistic.log(even)))
        }
    }

    private mutating func step(_ example: Example, rate: Float, cost: Float) {
        let share = Float(options.wordShare)
        let values = LinearTrainer.values(words: example.words.count, letters: example.letters.count, share: share)
        let decay = Float(options.l2)
        for column in 0..<columns {
            var score = biases[column]
            for feature in example.words {
                let slot = Int(feature) * columns + column
                score += weights[slot] * ratios[slot] * values.word
            }
            for feature in example.letters {
                let slot = Int(feature) * columns + column
                score += weights[slot] * ratios[slot] * values.letter
            }
            let error = (Float(Logistic.of(Double(score))) - (isMember(example, column) ? 1 : 0)) * cost
            update(example.words, column, error * values.word, rate, decay)
            update(example.letters, column, error * values.letter, rate, decay)
            biasSquares[column] += error * error
            biases[column] -= rate * error / biasSquares[column].squareRoot()
        }
    }

    private mutating func update(_ features: [UInt32], _ column: Int, _ slope: Float, _ rate: Float, _ decay: Float) {
        for feature in features {
            let slot = Int(feature) * columns + column
            let gradient = slope * ratios[slot] + decay * weights[slot]
            squares[slot] += gradient * gradient
            weights[slot] -= rate * gradient / squares[slot].squareRoot()
        }
    }

    /// The score of a text by the finished weights.
    func score(_ example: Example, column: Int) -> Float {
        let share = Float(options.wordShare)
        let values = LinearTrainer.values(words: example.words.count, letters: example.letters.count, share: share)
        var words: Float = 0
        for feature in example.words { words += weights[Int(feature) * columns + column] }
        var letters: Float = 0
        for feature in example.letters { letters += weights[Int(feature) * columns + column] }
        return words * values.word + letters * values.letter + biases[column]
    }
}
