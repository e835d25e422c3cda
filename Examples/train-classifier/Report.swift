import LanguageAnalysis

/// A cross-validation as text.
struct Report {
    let text: String

    init(_ result: CrossValidation, folds: Int) {
        let width = max(10, result.labels.map(\.count).max() ?? 0)
        func padded(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: max(0, width - text.count)) + text
        }
        func percent(_ share: Double) -> String {
            let tenths = Int((share * 1000).rounded())
            return "\(tenths / 10).\(tenths % 10)"
        }
        var lines = ["by cross-validation in \(folds) parts, in percent:"]
        let head = ["precision", "recall", "F1", "AUC"].map { padded($0, 10) }.joined()
        lines.append(padded("label", width) + head)
        for label in result.labels {
            let scores = result.scores(of: label)
            let area = result.areaUnderCurve(of: label).map(percent) ?? "-"
            let cells = [percent(scores.precision), percent(scores.recall), percent(scores.f1), area]
            lines.append(padded(label, width) + cells.map { padded($0, 10) }.joined())
        }
        lines.append("macro-F1 \(percent(result.macroF1)), accuracy \(percent(result.accuracy))")
        lines.append("true label in lines, given label in columns:")
        lines.append(padded("", width) + result.labels.map { padded($0, max(10, $0.count + 1)) }.joined())
        for (label, counts) in zip(result.labels, result.confusion) {
            let cells = zip(result.labels, counts).map { padded(String($1), max(10, $0.count + 1)) }
            lines.append(padded(label, width) + cells.joined())
        }
        text = lines.joined(separator: "\n")
    }
}
