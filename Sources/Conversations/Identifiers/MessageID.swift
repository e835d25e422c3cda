/// Names a message, post or review: `platform:property:native`.
public struct MessageID: ExternalIdentifier {
    /// The whole name.
    public var rawValue: String

    /// Takes any string; nothing is checked or normalised.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
