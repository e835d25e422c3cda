/// How scores become probabilities, and which label is given.
struct Calibration {
    private(set) var slopes: [Double]
    private(set) var offsets: [Double]
    private(set) var preferences: [Double]

    /// Leaves scores as they are.
    init(columns: Int, labels: Int) {
        slopes = [Double](repeating: 1, count: columns)
        offsets = [Double](repeating: 0, count: columns)
        preferences = [Double](repeating: 1, count: labels)
    }

    /// Fits both to the scores of texts that were not trained on.
    init(scores: [[Double]], truth: [Int], labels: Int) {
        let columns = labels == 2 ? 1 : labels
        self.init(columns: columns, labels: labels)
        for column in 0..<columns {
            let member = columns == 1 ? 1 : column
            (slopes[column], offsets[column]) = Calibration.fit(scores.map { $0[column] }, truth.map { $0 == member })
        }
        let probabilities = scores.map { self.probabilities($0) }
        // The best factor for one label after the other, a few rounds.
        for _ in 0..<3 {
            for label in 0..<labels { prefer(label, probabilities, truth) }
        }
    }

    /// Probabilities that add up to 1.
    func probabilities(_ scores: [Double]) -> [Double] {
        let single = scores.indices.map { Logistic.of(slopes[$0] * scores[$0] + offsets[$0]) }
        if single.count == 1 { return [1 - single[0], single[0]] }
        let total = single.reduce(0, +)
        return single.map { $0 / total }
    }

    static func choice(_ probabilities: [Double], _ preferences: [Double]) -> Int {
        var best = 0
        for label in probabilities.indices.dropFirst()
        where probabilities[label] * preferences[label] > probabilities[best] * preferences[best] { best = label }
        return best
    }

    private mutating func prefer(_ label: Int, _ probabilities: [[Double]], _ truth: [Int]) {
        var best = (score: -1.0, factor: 1.0)
        for factor in [1, 0.9, 1.1, 0.8, 1.25, 0.7, 1.4, 0.6, 1.7, 0.5, 2] {
            var trial = preferences
            trial[label] *= factor
            let score = Calibration.macroF1(probabilities.map { Calibration.choice($0, trial) }, truth, trial.count)
            // Only a clear gain moves it: the last tenths of a percent are chance.
            if score > best.score + 0.001 { best = (score, factor) }
        }
        preferences[label] *= best.factor
    }

    private static func macroF1(_ given: [Int], _ truth: [Int], _ labels: Int) -> Double {
        var hits = [Double](repeating: 0, count: labels)
        var counts = [Double](repeating: 0, count: labels)
        for (given, real) in zip(given, truth) {
            if given == real { hits[given] += 1 }
            counts[given] += 1
            counts[real] += 1
        }
        return (0..<labels).reduce(0) { $0 + 2 * hits[$1] / max(1, counts[$1]) } / Double(labels)
    }

    /// Slope and offset that turn scores into probabilities (Platt 1999, with the targets of Lin, Lin and Weng 2007).
    ///
    /// - Complexity: O(*n*) in the number of scores.
    private static func fit(_ scores: [Double], _ isMember: [Bool]) -> (slope: Double, offset: Double) {
        let members = Double(isMember.count { $0 })
        let others = Double(isMember.count) - members
        guard members > 0, others > 0 else { return (1, 0) }
        let high = (members + 1) / (members + 2)
        let low = 1 / (others + 2)
        var slope = 1.0
        var offset = Logistic.log((members + 1) / (others + 1))
        for _ in 0..<50 {
            var gradient = (0.0, 0.0)
            var curvature = (1e-9, 0.0, 1e-9)
            for (score, member) in zip(scores, isMember) {
                let probability = Logistic.of(slope * score + offset)
                let error = probability - (member ? high : low)
                let weight = probability * (1 - probability)
                gradient.0 += error * score
                gradient.1 += error
                curvature.0 += weight * score * score
                curvature.1 += weight * score
                curvature.2 += weight
            }
            let determinant = curvature.0 * curvature.2 - curvature.1 * curvature.1
            guard determinant > 1e-12 else { break }
            let step = (
                (curvature.2 * gradient.0 - curvature.1 * gradient.1) / determinant,
                (curvature.0 * gradient.1 - curvature.1 * gradient.0) / determinant
            )
            slope -= min(2, max(-2, step.0))
            offset -= min(2, max(-2, step.1))
            if abs(step.0) + abs(step.1) < 1e-7 { break }
        }
        return (max(1e-3, slope), offset)
    }
}
