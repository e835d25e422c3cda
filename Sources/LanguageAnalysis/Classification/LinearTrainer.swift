/// Fits one-against-rest logistic regression with AdaGrad (Duchi, Hazan and Singer 2011) over hashed features.
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

    init(options: TrainingOptions, labels: Int) {
        self.options = options
        columns = labels == 2 ? 1 : labels
        weights = [Float](repeating: 0, count: columns << options.bits)
        squares = [Float](repeating: 1e-2, count: columns << options.bits)
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
        let labelCount = columns == 1 ? 2 : columns
        var counts = [Int](repeating: 0, count: labelCount)
        for index in indices { counts[examples[index].label] += 1 }
        let costs = counts.map { count in
            let even = Double(indices.count) / (Double(labelCount) * Double(max(1, count)))
            return Float(Logistic.exp(options.balance * Logistic.log(even)))
        }
        var order = indices
        var generator = ShuffleGenerator(seed: options.seed)
        for epoch in 0..<options.epochs {
            order.shuffle(using: &generator)
            // Smaller steps towards the end, in place of averaging.
            let rate = Float(options.learningRate * (1 - 0.9 * Double(epoch) / Double(options.epochs)))
            for index in order { step(examples[index], rate: rate, cost: costs[examples[index].label]) }
        }
    }

    private mutating func step(_ example: Example, rate: Float, cost: Float) {
        let share = Float(options.wordShare)
        let values = LinearTrainer.values(words: example.words.count, letters: example.letters.count, share: share)
        let decay = Float(options.l2)
        for column in 0..<columns {
            let isMember = columns == 1 ? example.label == 1 : example.label == column
            let score = score(example, column: column, values: values)
            let error = (Float(Logistic.of(Double(score))) - (isMember ? 1 : 0)) * cost
            update(example.words, column, error * values.word, rate, decay)
            update(example.letters, column, error * values.letter, rate, decay)
            biasSquares[column] += error * error
            biases[column] -= rate * error / biasSquares[column].squareRoot()
        }
    }

    private mutating func update(_ features: [UInt32], _ column: Int, _ slope: Float, _ rate: Float, _ decay: Float) {
        for feature in features {
            let slot = Int(feature) * columns + column
            let gradient = slope + decay * weights[slot]
            squares[slot] += gradient * gradient
            weights[slot] -= rate * gradient / squares[slot].squareRoot()
        }
    }

    func score(_ example: Example, column: Int) -> Float {
        let share = Float(options.wordShare)
        return score(
            example,
            column: column,
            values: LinearTrainer.values(words: example.words.count, letters: example.letters.count, share: share)
        )
    }

    private func score(_ example: Example, column: Int, values: (word: Float, letter: Float)) -> Float {
        var words: Float = 0
        for feature in example.words { words += weights[Int(feature) * columns + column] }
        var letters: Float = 0
        for feature in example.letters { letters += weights[Int(feature) * columns + column] }
        return words * values.word + letters * values.letter + biases[column]
    }
}
