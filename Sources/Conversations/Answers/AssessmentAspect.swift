/// What about a message was judged.
public struct AssessmentAspect: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension AssessmentAspect {
    /// Whether a reply answers; values are those of ``Substance``.
    public static let substance = AssessmentAspect(rawValue: "substance")
    /// Whether a message, or the words of an edit, ask for a reply: `yes` or `no`.
    ///
    /// A `no` keeps clocks from starting; a `yes` for an edit of an answered message starts a new one.
    public static let needsReply = AssessmentAspect(rawValue: "needsReply")
    /// `positive`, `neutral` or `negative`.
    public static let sentiment = AssessmentAspect(rawValue: "sentiment")
}
