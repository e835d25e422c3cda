import Conversations

/// How often messages were passed on, with the median of their platform for those it does not count.
///
/// Unknown is not zero: a message without counts is taken to have spread like its neighbours.
struct SpreadEstimate {
    /// What is counted.
    enum Measure {
        /// Reposts and quotes.
        case passedOn
        /// Views of the message or followers of its writer, whichever is more.
        case audience
    }

    private let medians: [Platform: Double]
    private let measure: Measure

    init(_ messages: [Message], of measure: Measure = .passedOn) {
        self.measure = measure
        var counts: [Platform: [Double]] = [:]
        for message in messages {
            if let known = Self.known(message, measure) { counts[message.channel.platform, default: []].append(known) }
        }
        medians = counts.mapValues { counts in
            let sorted = counts.sorted()
            let middle = sorted.count / 2
            return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
        }
    }

    func spread(of message: Message) -> (count: Double, isEstimated: Bool) {
        if let known = Self.known(message, measure) { return (known, false) }
        return (medians[message.channel.platform] ?? 0, true)
    }

    /// The count; `nil` when the platform tells none.
    private static func known(_ message: Message, _ measure: Measure) -> Double? {
        if measure == .audience {
            let counts = [message.engagement?.views, message.author?.followers].compactMap { $0 }
            return counts.max().map { Double($0) }
        }
        guard let engagement = message.engagement, engagement.reposts != nil || engagement.quotes != nil else {
            return nil
        }
        return Double(engagement.reposts ?? 0) + Double(engagement.quotes ?? 0)
    }
}
