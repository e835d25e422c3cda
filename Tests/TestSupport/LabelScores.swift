/// Counts right and wrong labels, and works out precision, recall and F1.
public struct LabelScores: Sendable {
    private struct Counts {
        var hits = 0
        var misses = 0
        var alarms = 0

        var f1: Double { hits == 0 ? 0 : Double(2 * hits) / Double(2 * hits + misses + alarms) }
    }

    private var counts: [String: Counts] = [:]

    /// Nothing is counted yet.
    public init() {}

    /// Counts one decision; what is neither found nor true does not weigh.
    public mutating func count(_ label: String, isFound: Bool, isTrue: Bool) {
        if isFound, isTrue {
            counts[label, default: Counts()].hits += 1
        } else if isTrue {
            counts[label, default: Counts()].misses += 1
        } else if isFound {
            counts[label, default: Counts()].alarms += 1
        }
    }

    /// Counts all labels of an item.
    public mutating func count(found: Set<String>, true truth: Set<String>) {
        for label in found.union(truth) { count(label, isFound: found.contains(label), isTrue: truth.contains(label)) }
    }

    /// The harmonic mean of precision and recall, from 0 to 1; 0 for a label that never came up.
    public func f1(_ label: String) -> Double {
        counts[label]?.f1 ?? 0
    }

    /// How many items have a label in truth.
    public func support(_ label: String) -> Int {
        counts[label].map { $0.hits + $0.misses } ?? 0
    }

    /// The share of the items with a label in which it was found; `nil` where no item has it.
    public func recall(_ label: String) -> Double? {
        guard let own = counts[label], own.hits + own.misses > 0 else { return nil }
        return Double(own.hits) / Double(own.hits + own.misses)
    }

    /// The share of what was found that is true; `nil` where nothing was found.
    public func precision(_ label: String) -> Double? {
        guard let own = counts[label], own.hits + own.alarms > 0 else { return nil }
        return Double(own.hits) / Double(own.hits + own.alarms)
    }

    /// F1 over the decisions on all labels together.
    public var micro: Double {
        var sum = Counts()
        for own in counts.values {
            sum.hits += own.hits
            sum.misses += own.misses
            sum.alarms += own.alarms
        }
        return sum.f1
    }

    /// The mean F1 of some labels.
    public func macro(_ labels: [String]) -> Double {
        labels.isEmpty ? 0 : labels.reduce(0) { $0 + f1($1) } / Double(labels.count)
    }

    /// One line a label, sorted: its F1, precision and recall in hundredths and how many items have it.
    public func table(_ title: String) -> String {
        func hundredths(_ share: Double?) -> String { share.map { String(Int($0 * 100)) } ?? "-" }
        let lines = counts.keys.sorted().map { label in
            "  \(label): F1 \(hundredths(f1(label))), precision \(hundredths(precision(label))), "
                + "recall \(hundredths(recall(label))), n \(support(label))"
        }
        return ([title + ": micro-F1 \(hundredths(micro))"] + lines).joined(separator: "\n")
    }
}
