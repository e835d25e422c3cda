public import Conversations
import ReputationFoundations

/// Names a topic: by the word that leads it.
public struct TopicID: StringIdentifier {
    /// The whole name.
    public var rawValue: String

    /// Takes any string; nothing is checked or normalised.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Why a word belongs to a topic.
public struct TopicLink: Hashable, Codable, Sendable {
    /// The word that was added.
    public let word: String
    /// The word that leads the topic.
    public let topic: String
    /// How many people used the word in the window.
    public let voices: Int
    /// How many of them used a word that the topic had already.
    public let shared: Int
    /// Whether a person decided it.
    public let isDecided: Bool

    /// Such as `42 of the 60 people who write 'stranded' write about 'cancelled'`.
    public var explanation: String {
        isDecided
            ? "somebody put '\(word)' and '\(topic)' together"
            : "\(shared) of the \(voices) people who write '\(word)' write about '\(topic)'"
    }
}

/// A word that is used more than before.
public struct RisingWord: Hashable, Codable, Sendable {
    /// The commonest of its forms, without case and diacritics.
    public let word: String
    /// How many people used it in the window.
    public let voices: Int
    /// How many of as many mentions would have used it before.
    public let expected: Double
    /// How much speaks for a rise: the voices times the logarithm of how many times as many they are as expected.
    public let weight: Double
}

/// What many people write about in a storm, each in their own words.
///
/// A topic stands above incidents: two customers with similar complaints stay two ``Incident`` values, since nothing says
/// that they are one person's, and both are about one topic.
public struct StormTopic: Hashable, Sendable, Identifiable {
    /// Its name.
    public let id: TopicID
    /// The words that make it, the leading one first.
    public let words: [RisingWord]
    /// Why each further word belongs to it.
    public let links: [TopicLink]
    /// The mentions that are about it, earliest first.
    public let postings: [IncidentPosting]
    /// Mentions that are about it because what they reply to is.
    public let replies: Set<MessageID>
    /// How many people wrote them; who is not named counts as one for each mention.
    public let voices: Int

    /// The earliest mention.
    public var firstPost: IncidentPosting { postings[0] }

    /// How many of them are negative.
    public var negative: Int { postings.count { $0.sentiment == .negative } }

    /// The sites, in the order in which they were reached.
    public var sites: [String] {
        var seen: Set<String> = []
        return postings.map(\.site).filter { seen.insert($0).inserted }
    }

    /// In a line, such as `60 people about 'cancelled', 'stranded', usually 2`.
    public var explanation: String {
        let names = words.prefix(5).map { "'\($0.word)'" }.joined(separator: ", ")
        let people = voices == 1 ? "1 person" : "\(voices) people"
        return "\(people) about \(names); \(words[0].voices) write '\(words[0].word)', expected "
            + words[0].expected.shortText
    }
}
