/// A name that is a string inside and a type of its own outside.
///
/// Conforming types are ordered by the Unicode scalars of their string and encode as a plain JSON string.
public protocol StringIdentifier: RawRepresentable, Hashable, Comparable, Codable, Sendable, CustomStringConvertible,
    ExpressibleByStringLiteral
where RawValue == String, StringLiteralType == String {
    /// Takes any string; nothing is checked or normalised.
    init(rawValue: String)
}

extension StringIdentifier {
    /// Takes any string written in source.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }

    /// The string itself.
    public var description: String { rawValue }

    /// Orders identifiers by their strings.
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }
}
