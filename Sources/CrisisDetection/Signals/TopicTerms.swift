import ReputationFoundations

/// The words that mentions of the last hours use more than those of the last days.
///
/// At most 2,000 words are kept; when there are more the rarest are forgotten.
struct TopicTerms: Hashable, Codable, Sendable {
    private struct Weight: Hashable, Codable, Sendable {
        var recent = 0.0
        var usual = 0.0
    }

    private var weights: [String: Weight] = [:]
    private var all = Weight()

    private static let most = 2000

    mutating func age(hours: Double) {
        let fast = (-0.6931471805599453 * hours / 3).exponential
        let slow = (-0.6931471805599453 * hours / 72).exponential
        all.recent *= fast
        all.usual *= slow
        for word in weights.keys {
            weights[word]?.recent *= fast
            weights[word]?.usual *= slow
        }
        guard weights.count > Self.most else { return }
        let kept = weights.sorted {
            ($0.value.recent + $0.value.usual, $0.key) > ($1.value.recent + $1.value.usual, $1.key)
        }
        weights = Dictionary(uniqueKeysWithValues: kept.prefix(Self.most * 3 / 4).map { ($0.key, $0.value) })
    }

    mutating func add(_ text: String) {
        all.recent += 1
        all.usual += 1
        for word in Set(WordSource.words(of: text)) where word.utf8.count >= 4 {
            weights[word, default: Weight()].recent += 1
            weights[word, default: Weight()].usual += 1
        }
    }

    /// The words whose use rose most, at most so many.
    func rising(_ count: Int = 5) -> [String] {
        guard all.usual > 0 else { return [] }
        return weights.compactMap { word, weight -> (String, Double)? in
            let expected = weight.usual / all.usual * all.recent
            guard weight.recent >= 3, weight.recent > expected else { return nil }
            return (word, weight.recent * ((weight.recent + 0.5) / (expected + 0.5)).naturalLogarithm)
        }
        .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
        .prefix(count).map(\.0)
    }
}
