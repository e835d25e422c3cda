/// A BCP 47 language tag, such as `de` or `ro-MD`.
public struct LanguageTag: StringIdentifier {
    /// The tag as the platform wrote it.
    public var rawValue: String

    /// Takes any tag.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The primary language in lower case: `de` for `de-AT`; `nil` for an empty tag or `und`.
    public var primary: String? {
        let subtag = rawValue.prefix { $0 != "-" && $0 != "_" }.lowercased()
        return subtag.isEmpty || subtag == "und" ? nil : subtag
    }
}
