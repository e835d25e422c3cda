/// Names a hand-off; the event of the giving and of the taking side carry the same one.
public struct HandOffID: StringIdentifier {
    /// The whole name.
    public var rawValue: String

    /// Takes any string; nothing is checked or normalised.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
