/// For whom a message of the brand was meant.
public struct Audience: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension Audience {
    /// Everybody.
    public static let `public` = Audience(rawValue: "public")
    /// The parties to the exchange.
    public static let `private` = Audience(rawValue: "private")
    /// Colleagues only; the customer never sees it.
    public static let internalNote = Audience(rawValue: "internalNote")
}
