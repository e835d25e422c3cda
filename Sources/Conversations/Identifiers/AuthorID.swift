/// Names an account on a platform: `platform:property:native`.
public struct AuthorID: ExternalIdentifier {
    /// The whole name.
    public var rawValue: String

    /// Takes any string; nothing is checked or normalised.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
