/// Two cases belong to one person.
public struct CaseMerge: Hashable, Codable, Sendable {
    /// The one case.
    public var into: CaseID
    /// The other.
    public var from: CaseID
    /// Why they are held to be one.
    public var evidence: LinkEvidenceKind
    /// The evidence in words.
    public var note: String?

    /// Describes it.
    public init(into: CaseID, from: CaseID, evidence: LinkEvidenceKind, note: String? = nil) {
        self.into = into
        self.from = from
        self.evidence = evidence
        self.note = note
    }
}
