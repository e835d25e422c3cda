/// Yes, no, or not known.
///
/// Unknown is a value of its own in the whole package: it never punishes anybody and never counts as clean.
public enum ThreeValued: String, Codable, Sendable {
    /// Known to be so.
    case yes
    /// Known not to be so.
    case no
    /// Nobody said.
    case unknown

    /// A Boolean that may be missing.
    public init(_ value: Bool?) {
        self = value.map { $0 ? .yes : .no } ?? .unknown
    }
}
