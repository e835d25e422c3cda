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
    /// The same for the features of ``FeatureVocabulary``: by number a row with one weight for each label.
    private(set) var rows: [Int]
    /// For each case of ``ReplyLabel`` its position in ``labels``; `nil` where the model does not know it.
    private let positions: [Int?]
    let hold: Int?

    /// The feature that every reply has.
    static let constant = "*"

    init(labels: [String]) {
        self.labels = labels
        rows = Array(repeating: 0, count: FeatureVocabulary.names.count * labels.count)
        positions = ReplyLabel.allCases.map { labels.firstIndex(of: $0.rawValue) }
        hold = labels.firstIndex(of: "hold")
    }

    mutating func set(_ weight: Float, of feature: String, label: Int) {
        let hundredths = Int((weight * 100).rounded())
        guard hundredths != 0 else { return }
        weights[feature, default: Array(repeating: 0, count: labels.count)][label] = hundredths
        if let number = FeatureVocabulary.numbers[feature] { rows[number * labels.count + label] = hundredths }
    }

    mutating func add(_ hundredths: [Int], of feature: String) {
        weights[feature] = hundredths
        guard let number = FeatureVocabulary.numbers[feature] else { return }
        for (label, weight) in hundredths.enumerated() { rows[number * labels.count + label] = weight }
    }

    /// The log odds of each label the model knows, in their order.
    func logits(of features: ReplyFeatures) -> [Float] {
        var sums = (weights[ReplyModel.constant] ?? labels.map { _ in 0 }).map { $0 * ReplyFeatures.one }
        for (feature, value) in features.values {
            let row = feature * labels.count
            for label in sums.indices { sums[label] += rows[row + label] * value }
        }
        let unit = Float(100 * ReplyFeatures.one)
        return sums.map { Float($0) / unit }
    }

    /// What a label got; `nil` where the model does not know it.
    func logit(of label: ReplyLabel, in logits: [Float]) -> Float? {
        positions[label.ordinal].map { logits[$0] }
    }

    /// The log odds that a reply should be held; `nil` where the model does not know.
    func holdLogit(in logits: [Float]) -> Float? {
        hold.map { logits[$0] }
    }
}
