/// Who can see a message now, as far as the platform says.
public struct Visibility: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension Visibility {
    /// Everybody.
    public static let `public` = Visibility(rawValue: "public")
    /// Everybody who has the link or follows the author.
    public static let unlisted = Visibility(rawValue: "unlisted")
    /// Only the parties to the exchange.
    public static let `private` = Visibility(rawValue: "private")
    /// Hidden by the property's owner; who still sees it differs by platform.
    public static let hidden = Visibility(rawValue: "hidden")
    /// Not shown until somebody approves it.
    public static let held = Visibility(rawValue: "held")
    /// Refused by the platform or the property's owner.
    public static let rejected = Visibility(rawValue: "rejected")
    /// Gone.
    public static let deleted = Visibility(rawValue: "deleted")
    /// The platform does not say.
    public static let unknown = Visibility(rawValue: "unknown")
}
