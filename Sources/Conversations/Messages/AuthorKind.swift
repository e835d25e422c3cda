/// What stands behind an account.
public struct AuthorKind: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension AuthorKind {
    /// A person.
    public static let human = AuthorKind(rawValue: "human")
    /// A program.
    public static let bot = AuthorKind(rawValue: "bot")
    /// Somebody whom the platform does not name, even to itself.
    public static let anonymous = AuthorKind(rawValue: "anonymous")
    /// The platform does not say.
    public static let unknown = AuthorKind(rawValue: "unknown")
}
