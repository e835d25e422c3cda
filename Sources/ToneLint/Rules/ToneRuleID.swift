/// The name of a rule: its group, a full stop, its own name, such as `defensive.blame-customer`.
public struct ToneRuleID: RawRepresentable, Hashable, Comparable, Codable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// The name, such as `defensive.blame-customer`.
    public let rawValue: String

    /// Takes any name; a linter reports names it does not know.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name itself.
    public var description: String { rawValue }

    /// Takes any name.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }

    /// The part before the full stop.
    public var group: String {
        String(rawValue.prefix { $0 != "." })
    }

    /// Orders rules by name.
    public static func < (left: ToneRuleID, right: ToneRuleID) -> Bool {
        left.rawValue < right.rawValue
    }
}
