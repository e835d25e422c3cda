/// How well a statement about a platform is supported.
public enum EvidenceGrade: String, Codable, CaseIterable, Sendable {
    /// The platform's own documentation or source code says so.
    case vendor
    /// Somebody else quotes the platform, or code that uses it shows it.
    case secondary
    /// Sources, or pages of one source, contradict each other.
    case contradicted
    /// Widely repeated, but nobody has checked it.
    case unverified
    /// Observed or decided by whoever wrote the value down.
    case assumed

    /// Whether a decision may rest on it: not on what is contradicted or unverified.
    public var isSettled: Bool {
        self != .contradicted && self != .unverified
    }
}
