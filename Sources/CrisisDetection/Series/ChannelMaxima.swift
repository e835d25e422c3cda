import ReputationFoundations

/// One law of block maxima for each channel of evidence, so that a channel which is always loud on this series has to
/// be louder still.
struct ChannelMaxima: Hashable, Codable, Sendable {
    private var above = Array(repeating: BlockMaxima(), count: 4)
    private var below = Array(repeating: BlockMaxima(), count: 4)
    private var unrest = BlockMaxima()

    // What a channel needs beyond its own law: the same as in ``EvidenceScales``, whose penalties cancel out in it.
    private static let penalties = [0, 0.4, 0.3, 0.4]

    /// Each channel's evidence in units of its own law.
    mutating func standardised(_ evidence: EvidenceScales.Evidence) -> EvidenceScales.Evidence {
        var result = evidence
        for index in 0..<4 {
            above[index].observe(evidence.above[index])
            below[index].observe(evidence.below[index])
            result.above[index] = Self.bounded(above[index].standardised(evidence.above[index])) - Self.penalties[index]
            result.below[index] =
                Self.bounded(below[index].standardised(evidence.below[index])) - Self.penalties[index] - 1.5
        }
        unrest.observe(evidence.unrest)
        result.unrest = Self.bounded(unrest.standardised(evidence.unrest)) - 0.3
        return result
    }

    mutating func endBlock(isLearnt: Bool) {
        for index in 0..<4 {
            above[index].endBlock(isLearnt: isLearnt)
            below[index].endBlock(isLearnt: isLearnt)
        }
        unrest.endBlock(isLearnt: isLearnt)
    }

    private static func bounded(_ units: Double) -> Double {
        units <= 20 ? units : 20 + (units - 19).naturalLogarithm
    }
}
