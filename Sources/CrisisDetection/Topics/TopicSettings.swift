/// When words make a topic.
public struct TopicSettings: Hashable, Codable, Sendable {
    /// The fewest people who write about it; what one person writes however often is no topic.
    public var fewestVoices = 3
    /// How many times as often as before a word has to be used.
    public var rise = 2.0
    /// How many standard deviations above what was usual its use has to be: with thousands of words, chance alone lets
    /// some double.
    public var deviations = 4.0
    /// The share of a word's mentions that have to be about a topic for the word to belong to it.
    public var together = 0.5

    /// Three people, twice as often and four deviations above, half of the mentions.
    public init() {}
}

/// What a person knows better about topics; taking an entry back undoes it.
public struct TopicCorrections: Hashable, Codable, Sendable {
    /// Two words, as ``TopicLink`` names them, in either order.
    public struct Pair: Hashable, Codable, Sendable {
        /// The word that comes first in the order of letters.
        public let first: String
        /// The other one.
        public let second: String

        /// Makes a pair; the order does not matter.
        public init(_ left: String, _ right: String) {
            (first, second) = left < right ? (left, right) : (right, left)
        }
    }

    /// Words that are not put together whatever the numbers say.
    public var apart: Set<Pair> = []
    /// Words that are put together if both are topics.
    public var joined: Set<Pair> = []

    /// Corrects nothing.
    public init() {}

    /// Takes two words apart that a link put together wrongly.
    public mutating func reject(_ link: TopicLink) {
        let pair = Pair(link.word, link.topic)
        joined.remove(pair)
        apart.insert(pair)
    }

    /// Puts the topics of two words together; ``reject(_:)`` of the link undoes it.
    public mutating func merge(_ word: String, into topic: String) {
        let pair = Pair(word, topic)
        apart.remove(pair)
        joined.insert(pair)
    }
}
