/// What an entry of a lexicon is evidence of.
///
/// The names below are those that ``CommentReader`` knows; a lexicon may have others, which are matched and reported only.
public struct LexiconCategory: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
    /// The name, as packs write it.
    public let rawValue: String

    /// Takes a name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name itself.
    public var description: String { rawValue }

    /// Coarse words, whoever they are aimed at.
    public static let profanity = LexiconCategory(rawValue: "profanity")
    /// Words that insult whoever they are said to.
    public static let insult = LexiconCategory(rawValue: "insult")
    /// Words that insult only when they are said to somebody, such as "pig" or "clown".
    public static let epithet = LexiconCategory(rawValue: "epithet")
    /// Words of contempt for a group of people.
    public static let slur = LexiconCategory(rawValue: "slur")
    /// Sexual harassment.
    public static let sexual = LexiconCategory(rawValue: "sexual")
    /// Phrases that announce violence by themselves.
    public static let threat = LexiconCategory(rawValue: "threat")
    /// Lures of frauds.
    public static let scam = LexiconCategory(rawValue: "scam")
    /// Advertising for everybody.
    public static let spam = LexiconCategory(rawValue: "spam")

    /// Names of groups of people that are hated: harmless, and half of what makes hate.
    public static let group = LexiconCategory(rawValue: "group")
    /// Words of hatred and disgust, the other half.
    public static let contempt = LexiconCategory(rawValue: "contempt")
    /// Acts of violence.
    public static let violence = LexiconCategory(rawValue: "violence")
    /// Words of objection to abuse, which turn around what is quoted.
    public static let counter = LexiconCategory(rawValue: "counter")
}

extension LexiconCategory: Comparable {
    /// Orders categories by name.
    public static func < (left: LexiconCategory, right: LexiconCategory) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// How bad a word is.
public enum LexiconSeverity: String, Codable, CaseIterable, Comparable, Sendable {
    /// Said among friends.
    case mild
    /// Rude to anybody.
    case strong
    /// Among the worst there is.
    case severe

    private var rank: Int {
        switch self {
        case .mild: 0
        case .strong: 1
        case .severe: 2
        }
    }

    /// Mild is least.
    public static func < (left: LexiconSeverity, right: LexiconSeverity) -> Bool {
        left.rank < right.rank
    }
}
