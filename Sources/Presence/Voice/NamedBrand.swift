import LanguageAnalysis

/// A brand as people name it.
public struct NamedBrand: Hashable, Sendable {
    /// What it is called in reports.
    public var name: String
    /// What people call it: names, short forms, accounts with `@`, tags with `#`.
    ///
    /// A word ending in `*` stands for every word that begins so, as endings change in German, Russian and Romanian.
    public var aliases: [String]
    /// Whether a name counts only where it begins with a capital, for names that are common words too.
    public var needsCapital: Bool

    /// Names a brand; its name is an alias too.
    public init(_ name: String, aliases: [String] = [], needsCapital: Bool = false) {
        self.name = name
        self.aliases = aliases
        self.needsCapital = needsCapital
    }
}

/// A set of brand names that cannot be told apart.
public enum NamedBrandError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Two brands have one alias.
    case sharedAlias(String, first: String, second: String)
    /// An alias has no letter or digit.
    case emptyAlias(of: String)
    /// Two brands have one name.
    case repeatedName(String)

    /// The fault in a sentence.
    public var description: String {
        switch self {
        case .sharedAlias(let alias, let first, let second): "'\(alias)' stands for both \(first) and \(second)"
        case .emptyAlias(let name): "an alias of \(name) is empty"
        case .repeatedName(let name): "\(name) is named twice"
        }
    }
}
