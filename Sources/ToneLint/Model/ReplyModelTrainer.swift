internal import LanguageAnalysis

/// Trains a ``ReplyModel`` from replies that people have labelled.
public struct ReplyModelTrainer: Sendable {
    /// A reply, what it answers, and the labels that hold; `hold` for one that should be stopped.
    public struct Example: Hashable, Sendable {
        var features: [String: Int]
        var labels: Set<String>

        /// Reads an example with a linter's packs.
        public init(draft: Draft, incoming: String?, labels: Set<String>, linter: ToneLinter) {
            let context = ReplyContext(incoming: incoming.map { [$0] } ?? [])
            let scene = linter.scene(draft, context)
            features = ReplyFeatures(scene.reading, isLeak: !scene.personalData.isEmpty).named
            self.labels = labels
        }
    }

    /// The labels to train; the rules decide the others by themselves.
    public static let labels = [
        "hold", "substantive", "concrete", "canned_ack", "deflection", "admission", "defensive", "echo",
        "handoff_reason",
        "commitment", "commitment_dated", "joke_on_serious", "over_apology", "corporate", "question",
    ]

    /// How strongly weights are held near zero.
    public var regularization: Float = 2
    /// Passes over all examples.
    public var passes = 300

    /// Makes a trainer.
    public init() {}

    /// Trains on examples; the same examples in the same order give the same model.
    ///
    /// Gradient descent on the logistic loss with step sizes by AdaGrad (Duchi, Hazan and Singer 2011), classes weighed by the
    /// square root of their rarity.
    ///
    /// - Complexity: O(*p* · *l* · *n*) in passes, labels and features of all examples.
    public func train(_ examples: [Example]) -> ReplyModel {
        var counts: [String: Int] = [:]
        for example in examples { for name in example.features.keys { counts[name, default: 0] += 1 } }
        let names = counts.filter { $0.value >= 3 }.keys.sorted()
        let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        let rows = examples.map { example in
            example.features.compactMap { name, value in
                index[name].map { ($0, Float(value) / Float(ReplyFeatures.one)) }
            }.sorted { $0.0 < $1.0 }
        }
        var model = ReplyModel(labels: ReplyModelTrainer.labels)
        for (label, name) in ReplyModelTrainer.labels.enumerated() {
            let truths = examples.map { $0.labels.contains(name) }
            let (weights, bias) = fit(rows, truths, count: names.count)
            for (feature, weight) in zip(names, weights) { model.set(weight, of: feature, label: label) }
            model.set(bias, of: ReplyModel.constant, label: label)
        }
        return model
    }

    private func fit(_ rows: [[(Int, Float)]], _ truths: [Bool], count: Int) -> (weights: [Float], bias: Float) {
        let share = max(0.001, Float(truths.count { $0 }) / Float(max(1, truths.count)))
        let costs: [Float] = truths.map { $0 ? (0.5 / share).squareRoot() : (0.5 / max(0.001, 1 - share)).squareRoot() }
        let total = max(1, costs.reduce(0, +))
        var weights = [Float](repeating: 0, count: count)
        var bias: Float = 0
        var squares = [Float](repeating: 1e-8, count: count + 1)
        for _ in 0..<passes {
            var gradient = [Float](repeating: 0, count: count)
            var biasGradient: Float = 0
            for (row, features) in rows.enumerated() {
                var sum = bias
                for (feature, value) in features { sum += weights[feature] * value }
                let error = costs[row] * (Float(Logistic.of(Double(sum))) - (truths[row] ? 1 : 0))
                for (feature, value) in features { gradient[feature] += error * value }
                biasGradient += error
            }
            for feature in weights.indices {
                let slope = gradient[feature] / total + regularization * weights[feature] / Float(rows.count)
                squares[feature] += slope * slope
                weights[feature] -= 0.5 * slope / squares[feature].squareRoot()
            }
            let slope = biasGradient / total
            squares[count] += slope * slope
            bias -= 0.5 * slope / squares[count].squareRoot()
        }
        return (weights, bias)
    }
}
