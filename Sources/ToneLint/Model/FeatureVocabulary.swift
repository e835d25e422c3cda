internal import LanguageAnalysis

/// The names of all features, numbered, so that a reply is weighed without a string being made.
struct FeatureVocabulary: Sendable {
    /// What a message's stance is told by: its classes, then its polarity.
    private static let polarities = ["negative", "neutral", "positive", "unread"]
    private static let forms = [
        "f:length", "f:short", "f:questions", "f:exclamations", "f:anchors", "f:echoes", "f:numberEcho", "f:emoji",
        "f:quote", "f:negative", "f:neutral", "f:positive",
    ]
    private static let rules = ReplyLabel.allCases.map { "l:" + $0.rawValue } + ["l:leak"]
    private static let stances =
        ReplyFeatures.incomingClasses.map { "i:" + $0 } + polarities.map { "i:" + $0 }

    private static let firstRule = ReplyFeatures.replyClasses.count
    private static let firstStance = firstRule + rules.count
    private static let firstForm = firstStance + stances.count
    private static let firstPair = firstForm + forms.count

    /// The names, by number.
    static let names: [String] =
        ReplyFeatures.replyClasses.map { "r:" + $0 } + rules + stances + forms
        + rules.flatMap { rule in stances.map { rule + "&" + $0 } }

    /// The numbers, by name.
    static let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })

    /// The features of a reply's form.
    enum Form: Int {
        case length, short, questions, exclamations, anchors, echoes, numberEcho, emoji, quote
        case negative, neutral, positive

        var number: Int { FeatureVocabulary.firstForm + rawValue }
    }

    /// The number of one of ``ReplyFeatures/replyClasses``.
    static func number(ofReplyClass index: Int) -> Int { index }

    /// The number of a label that the rules give, among ``ReplyLabel``'s cases; the one after the last is a leak.
    static func number(ofRule rule: Int) -> Int { firstRule + rule }

    /// The number of one of ``ReplyFeatures/incomingClasses``, or of a polarity after them.
    static func number(ofStance stance: Int) -> Int { firstStance + stance }

    /// The number of a label together with a stance.
    static func number(ofRule rule: Int, stance: Int) -> Int { firstPair + rule * stances.count + stance }

    /// The stance that a polarity counts as; `nil` is unread.
    static func stance(_ polarity: Sentiment.Polarity?) -> Int {
        ReplyFeatures.incomingClasses.count + (polarity.map { form($0).rawValue - Form.negative.rawValue } ?? 3)
    }

    static func form(_ polarity: Sentiment.Polarity) -> Form {
        switch polarity {
        case .negative: .negative
        case .neutral: .neutral
        case .positive: .positive
        }
    }
}
