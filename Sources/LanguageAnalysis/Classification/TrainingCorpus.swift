/// Examples read into features once, for training on any part of them.
struct TrainingCorpus {
    let labels: [String]
    let examples: [LinearTrainer.Example]
    /// For each example a number that texts of one group share.
    let groups: [Int]

    init(_ texts: [LabelledText], options: TrainingOptions) throws(ClassifierError) {
        let labels = Set(texts.map(\.label)).sorted()
        guard labels.count > 1 else { throw .tooFewLabels(labels.count) }
        var features = TextFeatures(bits: options.bits)
        let index = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
        var groupIndex: [String: Int] = [:]
        var groups: [Int] = []
        self.labels = labels
        examples = texts.enumerated().map { position, text in
            features.read(Array(text.text.utf8))
            if let name = text.group {
                groups.append(groupIndex[name, default: -1 - groupIndex.count])
                groupIndex[name] = groups[position]
            } else {
                groups.append(position)
            }
            return LinearTrainer.Example(
                words: features.words,
                letters: features.letters,
                label: index[text.label] ?? 0
            )
        }
        self.groups = groups
    }

    /// Trains on some of the examples, calibrated on folds of these.
    func train(_ indices: [Int], options: TrainingOptions) -> LinearTextClassifier {
        var trainer = LinearTrainer(options: options, labels: labels.count)
        trainer.fit(examples, indices: indices)
        return LinearTextClassifier(
            labels: labels,
            trainer: trainer,
            calibration: calibration(indices, options: options, columns: trainer.columns)
        )
    }

    private func calibration(_ indices: [Int], options: TrainingOptions, columns: Int) -> Calibration {
        guard options.calibrationFolds > 1, indices.count >= options.calibrationFolds * 10 else {
            return Calibration(columns: columns, labels: labels.count)
        }
        var scores: [[Double]] = []
        var truth: [Int] = []
        for (train, test) in folds(indices, count: options.calibrationFolds, seed: options.seed &+ 17) {
            var trainer = LinearTrainer(options: options, labels: labels.count)
            trainer.fit(examples, indices: train)
            for index in test {
                scores.append((0..<columns).map { Double(trainer.score(examples[index], column: $0)) })
                truth.append(examples[index].label)
            }
        }
        return Calibration(scores: scores, truth: truth, labels: labels.count)
    }

    /// Cuts examples into parts with about the same share of each label, groups kept together.
    func folds(_ indices: [Int], count: Int, seed: UInt64) -> [(train: [Int], test: [Int])] {
        var byGroup: [Int: [Int]] = [:]
        for index in indices { byGroup[groups[index], default: []].append(index) }
        var generator = ShuffleGenerator(seed: seed)
        var order = byGroup.keys.sorted()
        order.shuffle(using: &generator)
        // Groups go by their first label in turn, so that each part gets its share of each.
        let sorted = order.enumerated().sorted {
            let labels = (examples[byGroup[$0.element]?[0] ?? 0].label, examples[byGroup[$1.element]?[0] ?? 0].label)
            return (labels.0, $0.offset) < (labels.1, $1.offset)
        }
        var parts = [[Int]](repeating: [], count: count)
        for (position, group) in sorted.enumerated() { parts[position % count] += byGroup[group.element] ?? [] }
        return parts.indices.map { part in
            (parts.indices.filter { $0 != part }.flatMap { parts[$0] }.sorted(), parts[part].sorted())
        }
    }
}
