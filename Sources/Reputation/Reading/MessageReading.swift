public import LanguageAnalysis

/// What the words of one message say, read once and shared by every part of the desk.
public struct MessageReading: Hashable, Sendable {
    /// The language it was read in; `TextLanguage.other` where no pack covers it, and then nothing
    /// else is known.
    public var language: TextLanguage
    /// How it sounds; `nil` where that was not assessed.
    public var polarity: Sentiment.Polarity?
    /// What it says to take a complaint further.
    public var escalations: [EscalationIntent]
    /// What else it is.
    public var traits: Traits
    /// By what its writer can be known again on another channel.
    public var clues: [PersonalClue]

    /// What a message is; several may hold.
    public struct Traits: OptionSet, Hashable, Sendable, Codable {
        /// The bits.
        public let rawValue: UInt16

        /// Takes bits.
        public init(rawValue: UInt16) {
            self.rawValue = rawValue
        }

        /// Something went wrong for the writer.
        public static let complaint = Self(rawValue: 1 << 0)
        /// It asks something.
        public static let question = Self(rawValue: 1 << 1)
        /// It praises.
        public static let praise = Self(rawValue: 1 << 2)
        /// It suggests something.
        public static let suggestion = Self(rawValue: 1 << 3)
        /// It thanks.
        public static let thanks = Self(rawValue: 1 << 4)
        /// Health, safety, money or grief is at stake.
        public static let serious = Self(rawValue: 1 << 5)
        /// The writer is furious.
        public static let anger = Self(rawValue: 1 << 6)
        /// The writer has waited, or asks again.
        public static let waiting = Self(rawValue: 1 << 7)
        /// It closes the talk: a thanks, a goodbye, a sign.
        public static let closing = Self(rawValue: 1 << 8)
        /// Numbers or addresses of a person stand in it.
        public static let personalData = Self(rawValue: 1 << 9)
        /// It has no words: a picture, a link, a sign.
        public static let wordless = Self(rawValue: 1 << 10)
    }

    /// Describes a reading; nothing is known by default.
    public init(
        language: TextLanguage = .other,
        polarity: Sentiment.Polarity? = nil,
        escalations: [EscalationIntent] = [],
        traits: Traits = [],
        clues: [PersonalClue] = []
    ) {
        self.language = language
        self.polarity = polarity
        self.escalations = escalations
        self.traits = traits
        self.clues = clues
    }

    /// Whether anything is known of the words.
    public var isAssessed: Bool { language != .other }

    /// How much the message calls for an answer.
    ///
    /// A language without a pack counts as a clear call: what nobody could read must not sink. Praise without anything
    /// else in it is courtesy as thanks are.
    public var need: ReplyNeed {
        guard isAssessed else { return traits.contains(.wordless) ? .possible : .clear }
        let calls: Traits = [.complaint, .question, .serious, .anger, .waiting, .suggestion]
        if !traits.isDisjoint(with: calls) || !escalations.isEmpty || polarity == .negative { return .clear }
        if !traits.isDisjoint(with: [.closing, .thanks]) { return .courtesy }
        return traits.contains(.praise) && polarity == .positive ? .courtesy : .possible
    }

    /// How much a remark to another customer calls for an answer of the brand, which is named only in the line of those
    /// who read it too: trouble as much as anything else, the rest a step less.
    public var needAsAside: ReplyNeed {
        let troubles: Traits = [.complaint, .serious, .anger, .waiting]
        guard isAssessed || traits.contains(.wordless) else { return need }
        if !traits.isDisjoint(with: troubles) { return need }
        return need == .clear ? .possible : .courtesy
    }
}

/// How much a message calls for an answer; every message that reached the brand stays owed one.
public enum ReplyNeed: Int, Hashable, Sendable, Codable, Comparable, CaseIterable {
    /// Thanks or a goodbye: an answer is courtesy.
    case courtesy
    /// A remark: an answer is good.
    case possible
    /// A complaint, question or request, or words that nobody could read.
    case clear

    /// The factor on the points for waiting: a default of this package's own.
    var weight: Double {
        switch self {
        case .courtesy: 0.25
        case .possible: 0.7
        case .clear: 1
        }
    }

    /// Orders by how much is called for.
    public static func < (left: ReplyNeed, right: ReplyNeed) -> Bool {
        left.rawValue < right.rawValue
    }
}
