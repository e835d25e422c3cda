/// What can be found in or about a comment.
public enum SignalKind: String, Codable, CaseIterable, Comparable, Sendable {
    /// An insult of somebody present: the staff, the brand's people, another commenter.
    case directedInsult
    /// Coarse words aimed at nobody.
    case profanity
    /// An announcement of violence.
    case threat
    /// Contempt for a group of people.
    case hate
    /// Sexual content or harassment.
    case sexualContent
    /// Advertising or a lure for everybody, unrelated to the page.
    case spam
    /// A fraud, such as somebody posing as the brand's support.
    case scam
    /// Personal data of somebody else.
    case personalDataOfOthers
    /// The author's own personal data.
    case personalDataOfSelf
    /// Something clearly against the law.
    case unlawful
    /// Words written so that a filter does not see them.
    case evasion
    /// Promotion of a competitor.
    case competitorPromotion
    /// Nearly the same text from many young accounts in a short time.
    case brigade
    /// The same author wrote the same before, and that earlier copy can still be read.
    case duplicateBySameAuthor

    /// Abuse that the author reports or objects to, not utters.
    case quotedAbuse
    /// A question.
    case question
    /// A complaint: something expected did not happen.
    case complaint
    /// Criticism that says what is wrong or what would be better.
    case constructive
    /// A proposal.
    case suggestion
    /// Praise that is meant.
    case praise
    /// Details that only somebody concerned gives: an order number, a date, a product, a place.
    case specifics
    /// A request for help.
    case requestForHelp
    /// A bad opinion without more.
    case negativeOpinion
    /// An announcement to go to the press, a court, an authority or the public.
    case escalationIntent

    /// Where evidence of this kind comes from.
    public var family: SignalFamily {
        switch self {
        case .directedInsult, .profanity, .threat, .hate, .sexualContent, .spam, .scam, .personalDataOfOthers,
            .personalDataOfSelf, .unlawful, .evasion, .competitorPromotion, .quotedAbuse:
            .text
        case .question, .complaint, .constructive, .suggestion, .praise, .specifics, .requestForHelp,
            .negativeOpinion, .escalationIntent:
            .substance
        case .brigade, .duplicateBySameAuthor: .network
        }
    }

    /// Whether it speaks for the comment, so that more of it can never make a decision stronger.
    public var protects: Bool {
        switch self {
        case .quotedAbuse, .question, .complaint, .constructive, .suggestion, .praise, .specifics, .requestForHelp,
            .escalationIntent:
            true
        default: false
        }
    }

    /// Whether it breaks a rule of conduct by itself.
    ///
    /// Profanity at nobody, a bad opinion, a competitor's name and a repeated text do not; whether they matter is for
    /// a policy to say.
    public var isViolation: Bool {
        switch self {
        case .directedInsult, .threat, .hate, .sexualContent, .spam, .scam, .personalDataOfOthers, .personalDataOfSelf,
            .unlawful, .brigade:
            true
        default: false
        }
    }

    /// Orders kinds by name, so that they are always listed alike.
    public static func < (left: SignalKind, right: SignalKind) -> Bool {
        left.rawValue < right.rawValue
    }
}
