public import Conversations
import LanguageAnalysis

/// How reviewers of a site come to write: of their own accord, or because they were asked.
public enum SolicitationMode: String, Hashable, Codable, Sendable {
    /// Nobody asks.
    case organic
    /// The brand asks all customers.
    case invited
    /// The brand rewards reviews.
    case rewarded
    /// Nobody said.
    case unknown
}

/// How what people wrote sounds, with how far that speaks for all customers: hardly ever.
public struct SentimentSummary: Hashable, Encodable, Sendable {
    /// What is summed up, such as a site or a week.
    public let label: String
    /// Messages that sound positive.
    public let positive: Int
    /// Messages that sound neither positive nor negative.
    public let neutral: Int
    /// Messages that sound negative.
    public let negative: Int
    /// Messages that nobody judged; they are in no part.
    public let unjudged: Int
    /// Distinct people among the named writers.
    public let people: Int
    /// How many customers could have written, where the brand knows; `nil` otherwise.
    public let customers: Int?
    /// How the writers came to write.
    public let solicitation: SolicitationMode

    /// What every reader of the figures must know.
    public let caveat = """
        Who writes chose to write: the unhappy write more readily than the content. These figures describe those who \
        wrote, not all customers.
        """

    /// The part that sounds negative of what was judged, with its interval; `nil` when nothing was.
    public var negativeShare: Share? { Share(negative, of: positive + neutral + negative) }
    /// The part that sounds positive, likewise.
    public var positiveShare: Share? { Share(positive, of: positive + neutral + negative) }
    /// The part of the customers that wrote; `nil` when their number is not known or smaller than that of the writers.
    public var responseShare: Share? { customers.flatMap { Share(people, of: $0) } }

    private enum CodingKeys: String, CodingKey {
        case label, positive, neutral, negative, unjudged, people, customers, solicitation, caveat
    }

    /// Sums up messages.
    ///
    /// - Parameters:
    ///   - messages: The messages, in any order.
    ///   - label: What is summed up.
    ///   - customers: How many customers could have written; `nil` when not known.
    ///   - solicitation: How the writers came to write.
    public init(
        _ messages: some Sequence<InboundMessage>,
        label: String,
        customers: Int? = nil,
        solicitation: SolicitationMode = .unknown
    ) {
        var counts: [Sentiment.Polarity: Int] = [:]
        var unjudged = 0
        var people: Set<CaseID> = []
        for message in messages {
            if let polarity = message.polarity { counts[polarity, default: 0] += 1 } else { unjudged += 1 }
            if message.item.message.author != nil { people.insert(message.customer) }
        }
        self.label = label
        positive = counts[.positive] ?? 0
        neutral = counts[.neutral] ?? 0
        negative = counts[.negative] ?? 0
        self.unjudged = unjudged
        self.people = people.count
        self.customers = customers
        self.solicitation = solicitation
    }

    /// Whether the figures of two summaries may be held against each other.
    ///
    /// - Returns: Why not, in a sentence; `nil` when both came about in the same known way.
    public func objection(toComparingWith other: SentimentSummary) -> String? {
        if solicitation == .unknown || other.solicitation == .unknown {
            let name = solicitation == .unknown ? label : other.label
            return "it is not known how the reviews of \(name) came about"
        }
        if solicitation == other.solicitation { return nil }
        return "\(label) is \(solicitation.rawValue), \(other.label) is \(other.solicitation.rawValue): "
            + "the writers were chosen in different ways"
    }
}
