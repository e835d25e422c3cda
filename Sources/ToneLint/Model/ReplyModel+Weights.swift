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
        let sums = features.values.map { feature, value in
            Weight(
                feature: FeatureVocabulary.names[feature],
                odds: Double(rows[feature * labels.count + hold] * value) / unit
            )
        }
        return Array(
            sums.filter { $0.odds > 0 }.sorted { (-$0.odds, $0.feature) < (-$1.odds, $1.feature) }.prefix(limit)
        )
    }
}
