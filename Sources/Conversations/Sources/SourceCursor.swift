/// A place in a source from which reading can go on; only the source that gave it can read it.
public struct SourceCursor: StringIdentifier {
    /// The place in the source's own notation.
    public var rawValue: String

    /// Takes a place in the source's own notation.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
