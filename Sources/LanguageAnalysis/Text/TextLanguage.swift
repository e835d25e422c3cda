/// A language that a text is written in, as a BCP 47 primary tag in lower case.
public struct TextLanguage: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
    /// The primary tag, in lower case.
    public let rawValue: String

    /// Takes a tag and keeps its primary part: `de-AT` becomes `de`.
    public init(rawValue: String) {
        let primary = rawValue.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
        self.rawValue = String(decoding: primary, as: UTF8.self).lowercased()
    }

    /// The name itself.
    public var description: String { rawValue }

    /// English.
    public static let english = TextLanguage(rawValue: "en")
    /// German.
    public static let german = TextLanguage(rawValue: "de")
    /// Russian.
    public static let russian = TextLanguage(rawValue: "ru")
    /// Romanian.
    public static let romanian = TextLanguage(rawValue: "ro")
    /// A language for which the package has no pack.
    public static let other = TextLanguage(rawValue: "other")
}

extension TextLanguage: Comparable {
    /// Orders languages by their tags.
    public static func < (left: TextLanguage, right: TextLanguage) -> Bool {
        left.rawValue < right.rawValue
    }
}
