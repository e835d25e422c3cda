/// The notation of a text as the platform sent it.
public struct MarkupFormat: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension MarkupFormat {
    /// No markup.
    public static let plain = MarkupFormat(rawValue: "plain")
    /// HTML.
    public static let html = MarkupFormat(rawValue: "html")
    /// Markdown.
    public static let markdown = MarkupFormat(rawValue: "markdown")
}
