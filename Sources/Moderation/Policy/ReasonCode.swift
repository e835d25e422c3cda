public import Conversations

/// Why something is done about a comment, or why it is not: a code that texts in four languages exist for.
public struct ReasonCode: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name; a code of one's own is explained by the rationale of the rule that uses it.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension ReasonCode {
    /// Nothing speaks against it.
    public static let noViolation = ReasonCode(rawValue: "noViolation")
    /// It has no words to judge.
    public static let noText = ReasonCode(rawValue: "noText")
    /// A complaint with a cause.
    public static let genuineComplaint = ReasonCode(rawValue: "genuineComplaint")
    /// Criticism that helps.
    public static let constructiveCriticism = ReasonCode(rawValue: "constructiveCriticism")
    /// A question or a request.
    public static let question = ReasonCode(rawValue: "question")
    /// Praise.
    public static let praise = ReasonCode(rawValue: "praise")
    /// A bad opinion.
    public static let negativeOpinion = ReasonCode(rawValue: "negativeOpinion")
    /// A bad opinion under an advertisement, hidden by the page's choice.
    public static let adPlacement = ReasonCode(rawValue: "adPlacement")
    /// Abuse that the author only reports.
    public static let quotedAbuse = ReasonCode(rawValue: "quotedAbuse")
    /// An insult of somebody.
    public static let directedInsult = ReasonCode(rawValue: "directedInsult")
    /// What may be an insult, for a person to look at.
    public static let possibleAbuse = ReasonCode(rawValue: "possibleAbuse")
    /// What may be advertising or a fraud, for a person to look at.
    public static let possibleSpam = ReasonCode(rawValue: "possibleSpam")
    /// A pattern of removals that people upheld, and abuse again.
    public static let trollPattern = ReasonCode(rawValue: "trollPattern")
    /// Contempt for a group of people.
    public static let hateSpeech = ReasonCode(rawValue: "hateSpeech")
    /// A threat.
    public static let threat = ReasonCode(rawValue: "threat")
    /// Something clearly unlawful.
    public static let unlawful = ReasonCode(rawValue: "unlawful")
    /// Sexual content.
    public static let sexualContent = ReasonCode(rawValue: "sexualContent")
    /// The author's own personal data.
    public static let piiSelf = ReasonCode(rawValue: "piiSelf")
    /// Somebody else's personal data.
    public static let piiOther = ReasonCode(rawValue: "piiOther")
    /// Advertising.
    public static let spamPromotion = ReasonCode(rawValue: "spamPromotion")
    /// A fraud.
    public static let scamImpersonation = ReasonCode(rawValue: "scamImpersonation")
    /// Many young accounts with one text.
    public static let suspectedBrigade = ReasonCode(rawValue: "suspectedBrigade")
    /// Many customers with one problem.
    public static let notBrigade = ReasonCode(rawValue: "notBrigade")
    /// The same author's same text again.
    public static let repeatPosting = ReasonCode(rawValue: "repeatPosting")
    /// A customer; never deleted, never blocked.
    public static let customerProtection = ReasonCode(rawValue: "customerProtection")
    /// An author about whom too little is known for anything final.
    public static let insufficientHistory = ReasonCode(rawValue: "insufficientHistory")
    /// The brand's own staff.
    public static let staffExempt = ReasonCode(rawValue: "staffExempt")
    /// A subject that only people decide about.
    public static let protectedSubject = ReasonCode(rawValue: "protectedSubject")
    /// A source that should have spoken did not.
    public static let degraded = ReasonCode(rawValue: "degraded")
    /// It is not known whether this is a customer or a bully.
    public static let uncertain = ReasonCode(rawValue: "uncertain")
    /// A person decided.
    public static let manualDecision = ReasonCode(rawValue: "manualDecision")
}
