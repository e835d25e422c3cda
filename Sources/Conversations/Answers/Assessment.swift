/// What somebody or something judged a message to be; stored once, as an event, and read by everything else.
///
/// Of several assessments of one aspect of one revision, a person's wins over a classifier's, then the higher
/// version, then the later one.
public struct Assessment: Hashable, Codable, Sendable {
    /// The message judged.
    public var message: MessageID
    /// The edit whose words were judged; `nil` for the words it arrived with.
    public var revision: EventID?
    /// What about it was judged.
    public var aspect: AssessmentAspect
    /// The judgement; `nil` when the judge could not tell.
    public var value: String?
    /// How sure the judge was, 0 to 1; `nil` when it does not say.
    public var confidence: Double?
    /// Who judged.
    public var assessor: Assessor

    /// Describes a judgement.
    public init(
        message: MessageID,
        revision: EventID? = nil,
        aspect: AssessmentAspect,
        value: String?,
        confidence: Double? = nil,
        assessor: Assessor
    ) {
        self.message = message
        self.revision = revision
        self.aspect = aspect
        self.value = value
        self.confidence = confidence
        self.assessor = assessor
    }

    /// Describes a judgement of what a reply gives its reader; `nil` when the judge could not tell.
    public init(
        message: MessageID,
        revision: EventID? = nil,
        substance: Substance?,
        confidence: Double? = nil,
        assessor: Assessor
    ) {
        self.init(
            message: message,
            revision: revision,
            aspect: .substance,
            value: substance?.rawValue,
            confidence: confidence,
            assessor: assessor
        )
    }

    /// The judgement of a reply's substance; `nil` for another aspect or when the judge could not tell.
    public var substance: Substance? {
        aspect == .substance ? value.map { Substance(rawValue: $0) } : nil
    }
}
