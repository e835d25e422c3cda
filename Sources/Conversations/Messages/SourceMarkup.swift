/// A text as the platform sent it, before markup was taken off.
public struct SourceMarkup: Hashable, Codable, Sendable {
    /// The notation.
    public var format: MarkupFormat
    /// The text in that notation.
    public var text: String

    /// Keeps a text with its notation.
    public init(format: MarkupFormat, text: String) {
        self.format = format
        self.text = text
    }
}
