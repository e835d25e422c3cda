/// Weighs what is known about a reply into labels: one logistic model a label, over features of all languages.
///
/// It decides where no single rule can: whether a reply moves the case on, whether a careful head of care would stop it.
/// The shipped weights were trained on the package's own replies in four languages; the model card tells how well they
/// do. A brand may train its own with ``ReplyModelTrainer``.
public struct ReplyModel: Sendable, Hashable {
    /// The labels it weighs, in the order of the weights.
    let labels: [String]
    /// Weights in hundredths by feature, one for each label.
    private(set) var weights: [String: [Int]] = [:]

    /// The feature that every reply has.
    static let constant = "*"

    init(labels: [String]) {
        self.labels = labels
    }

    mutating func set(_ weight: Float, of feature: String, label: Int) {
        let hundredths = Int((weight * 100).rounded())
        guard hundredths != 0 else { return }
        weights[feature, default: Array(repeating: 0, count: labels.count)][label] = hundredths
    }

    mutating func add(_ hundredths: [Int], of feature: String) {
        weights[feature] = hundredths
    }

    /// The log odds of each label the model knows.
    func logits(of features: ReplyFeatures) -> [String: Float] {
        var sums = (weights[ReplyModel.constant] ?? labels.map { _ in 0 }).map { $0 * ReplyFeatures.one }
        for (feature, value) in features.values {
            guard let row = weights[feature] else { continue }
            for (label, weight) in row.enumerated() { sums[label] += weight * value }
        }
        let unit = Float(100 * ReplyFeatures.one)
        return Dictionary(zip(labels, sums.map { Float($0) / unit }), uniquingKeysWith: { first, _ in first })
    }
}
