import Conversations

/// How often messages were passed on, with the median of their platform for those it does not count.
///
/// Unknown is not zero: a message without counts is taken to have spread like its neighbours.
struct SpreadEstimate {
    private let medians: [Platform: Double]

    init(_ messages: [Message]) {
        var counts: [Platform: [Double]] = [:]
        for message in messages {
            if let known = Self.known(message) { counts[message.channel.platform, default: []].append(known) }
        }
        medians = counts.mapValues { counts in
            let sorted = counts.sorted()
            let middle = sorted.count / 2
            return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
        }
    }

    func spread(of message: Message) -> (count: Double, isEstimated: Bool) {
        if let known = Self.known(message) { return (known, false) }
        return (medians[message.channel.platform] ?? 0, true)
    }

    /// Reposts and quotes; `nil` when the platform counts neither.
    private static func known(_ message: Message) -> Double? {
        guard let engagement = message.engagement, engagement.reposts != nil || engagement.quotes != nil else {
            return nil
        }
        return Double(engagement.reposts ?? 0) + Double(engagement.quotes ?? 0)
    }
}
