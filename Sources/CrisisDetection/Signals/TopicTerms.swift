import ReputationFoundations

/// The words that mentions of the last hours use more than those of the last days.
///
/// At most 2,000 words are kept; when there are more the rarest are forgotten.
struct TopicTerms: Hashable, Codable, Sendable {
    private struct Weight: Hashable, Codable, Sendable {
        var recent = 0.0
        var usual = 0.0

        mutating func add(_ other: Weight) {
            recent += other.recent
            usual += other.usual
        }
    }

    private var weights: [String: Weight] = [:]
    private var all = Weight()

    private static let most = 2000

    /// What a word weighs that is written now: old weights fade because new ones grow.
    private var unit = Weight(recent: 1, usual: 1)

    mutating func age(hours: Double) {
        unit.recent *= (0.6931471805599453 * hours / 3).exponential
        unit.usual *= (0.6931471805599453 * hours / 72).exponential
        if unit.recent > 1e60 { rescale() }
        guard weights.count > Self.most else { return }
        let usual = unit.usual
        let recent = unit.recent
        let kept = weights.sorted {
            ($0.value.recent / recent + $0.value.usual / usual, $0.key)
                > ($1.value.recent / recent + $1.value.usual / usual, $1.key)
        }
        weights = Dictionary(uniqueKeysWithValues: kept.prefix(Self.most * 3 / 4).map { ($0.key, $0.value) })
    }

    private mutating func rescale() {
        let unit = unit
        weights = weights.mapValues { Weight(recent: $0.recent / unit.recent, usual: $0.usual / unit.usual) }
        all = Weight(recent: all.recent / unit.recent, usual: all.usual / unit.usual)
        self.unit = Weight(recent: 1, usual: 1)
    }

    mutating func add(_ words: [String]) {
        all.add(unit)
        for word in words {
            weights[word, default: Weight()].add(unit)
        }
    }

    /// The words whose use rose most, at most so many; by a third at least, so that words of every day are none.
    func rising(_ count: Int = 5) -> [String] {
        weights.compactMap { word, weight -> (String, Double)? in
            let recent = weight.recent / unit.recent
            // What was written before the last hours; a brand without a past has no habits, and shows its commonest words.
            let before = max(0, weight.usual / unit.usual - recent) + 0.5
            let allBefore = max(0, all.usual / unit.usual - all.recent / unit.recent) + 20
            let expected = before / allBefore * all.recent / unit.recent
            let ratio = (recent + 2) / (expected + 2)
            guard recent >= 3, ratio > 1.3 else { return nil }
            return (word, recent * ratio.naturalLogarithm)
        }
        .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
        .prefix(count).map(\.0)
    }
}
