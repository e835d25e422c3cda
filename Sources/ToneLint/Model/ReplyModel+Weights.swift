extension ReplyModel {
    /// What one feature adds to the log odds of holding a reply.
    struct Weight: Hashable, Sendable {
        var feature: String
        var odds: Double

        /// The feature in words: what the reply or the message has.
        var text: String {
            let names = feature.split(separator: "&").map { part in
                let name = part.dropFirst(2)
                switch part.prefix(2) {
                case "i:": return "\(name) in the message"
                case "l:": return "the reply's label \(name)"
                case "f:": return "the reply's form (\(name))"
                case "w:": return "the reply's words"
                default: return "\(name) in the reply"
                }
            }
            return names.joined(separator: " with ")
        }
    }

    /// The features that weigh most for holding a reply, the heaviest first.
    func weightsForHolding(_ features: ReplyFeatures, atMost limit: Int) -> [Weight] {
        guard let hold else { return [] }
        let unit = Double(100 * ReplyFeatures.one)
        var words = Weight(feature: "w:", odds: 0)
        var sums: [Weight] = []
        for (feature, value) in features.values {
            let odds = Double(rows[feature * labels.count + hold] * value) / unit
            if FeatureVocabulary.isWord(feature) {
                words.odds += odds
            } else {
                sums.append(Weight(feature: FeatureVocabulary.names[feature], odds: odds))
            }
        }
        sums.append(words)
        return Array(
            sums.filter { $0.odds > 0 }.sorted { (-$0.odds, $0.feature) < (-$1.odds, $1.feature) }.prefix(limit)
        )
    }
}
