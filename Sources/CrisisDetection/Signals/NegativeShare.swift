import ReputationFoundations

/// Whether a larger share of the judged mentions is negative than of those of the last days.
///
/// The mentions of about the last three hours are held against the share of about three days, with room for a share that
/// wanders: a beta-binomial law with the weight of 200 mentions. Nine angry mentions of ten in a night prove less than
/// sixty of a hundred at noon, and the law says how much.
struct NegativeShare: Hashable, Codable, Sendable {
    private var recent = Weight()
    private var usual = Weight()

    private static let recentHours = 3.0
    private static let usualHours = 72.0

    /// What the last hours show.
    struct Evidence: Hashable, Codable, Sendable {
        /// -log10 of the probability of so many negative ones.
        var surprise = 0.0
        /// The share of the last hours, as far as anything was judged.
        var share: Double?
        /// The share of the last days.
        var usualShare: Double?
        /// The weight of the judged mentions of the last hours.
        var judged = 0.0
        /// The weight of the negative ones.
        var negative = 0.0
    }

    /// Mentions, the older the less they weigh.
    private struct Weight: Hashable, Codable, Sendable {
        var judged = 0.0
        var negative = 0.0

        mutating func add(_ judged: Double, _ negative: Double, hours: Double, halfLife: Double) {
            let keep = (-0.6931471805599453 * hours / halfLife).exponential
            self.judged = self.judged * keep + judged
            self.negative = self.negative * keep + negative
        }
    }

    /// Takes in a bucket.
    mutating func step(judged: Double, negative: Double, hours: Double) -> Evidence {
        recent.add(judged, negative, hours: hours, halfLife: Self.recentHours)
        // Twenty mentions of doubt, half of them negative, stand for what is not known yet.
        let share = (usual.negative + 10) / (usual.judged + 20)
        var evidence = Evidence(judged: recent.judged, negative: recent.negative)
        if recent.judged > 0.5 { evidence.share = recent.negative / recent.judged }
        if usual.judged >= 30 { evidence.usualShare = usual.negative / usual.judged }
        if recent.judged >= 5, usual.judged >= 30 {
            let variance = recent.judged * share * (1 - share) * (1 + recent.judged / 200)
            let z = (recent.negative - recent.judged * share) / max(1e-9, variance).squareRoot()
            evidence.surprise = normalSurprise(z)
        }
        usual.add(judged, negative, hours: hours, halfLife: Self.usualHours)
        return evidence
    }
}
