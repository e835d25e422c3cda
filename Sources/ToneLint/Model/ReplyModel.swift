/// Weighs what is known about a reply into labels: one logistic model a label, over features of all languages.
///
/// It decides where no single rule can: whether a reply moves the case on, whether a careful head of care would stop it.
/// The shipped weights were trained on the package's own replies in four languages; the model card tells how well they
/// do. A brand may train its own with ``ReplyModelTrainer``.
public struct ReplyModel: Sendable, Hashable {
    /// Weights in hundredths by feature, then by label.
    private(set) var weights: [String: [Weight]]
    /// Weights of the constant feature, by label.
    private(set) var biases: [String: Int]

    struct Weight: Hashable, Sendable {
        var label: String
        var hundredths: Int
    }

    /// Reads weights as written by ``text``: one line each of label, feature and hundredths, parted by tabs; lines that
    /// are not so are passed over.
    public init(text: String) {
        weights = [:]
        biases = [:]
        for line in text.utf8.split(separator: 0x0A) {
            let fields = line.split(separator: 0x09)
            guard fields.count == 3, let value = Int(String(decoding: fields[2], as: UTF8.self)) else { continue }
            let label = String(decoding: fields[0], as: UTF8.self)
            let feature = String(decoding: fields[1], as: UTF8.self)
            if feature == "*" {
                biases[label] = value
            } else {
                weights[feature, default: []].append(Weight(label: label, hundredths: value))
            }
        }
    }

    /// The weights as text, sorted, the same for the same model.
    public var text: String {
        let own = weights.flatMap { feature, list in list.map { "\($0.label)\t\(feature)\t\($0.hundredths)" } }
        return (own + biases.map { "\($0.key)\t*\t\($0.value)" }).sorted().joined(separator: "\n")
    }

    /// The log odds of each label the model knows.
    func logits(of features: ReplyFeatures) -> [String: Float] {
        var sums = biases.mapValues { Float($0) }
        // In one order, because sums of floating-point numbers depend on it.
        for (feature, value) in features.values.sorted(by: { $0.key < $1.key }) {
            for weight in weights[feature] ?? [] { sums[weight.label, default: 0] += Float(weight.hundredths) * value }
        }
        return sums.mapValues { $0 / 100 }
    }

    /// What speaks most for a label, strongest first.
    func reasons(for label: String, in features: ReplyFeatures, most: Int) -> [String] {
        features.values.compactMap { feature, value in
            weights[feature]?.first { $0.label == label }.map { (feature, Float($0.hundredths) * value) }
        }
        .filter { $0.1 > 0 }
        .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        .prefix(most).map(\.0)
    }
}
