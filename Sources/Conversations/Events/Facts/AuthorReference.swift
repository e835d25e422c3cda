/// An account to which something was done, and why.
public struct AuthorReference: Hashable, Codable, Sendable {
    /// The account.
    public var author: AuthorID
    /// The page or account that did it; `nil` for all of the brand's.
    public var property: String?
    /// Why, where somebody said.
    public var reason: String?

    /// Describes it.
    public init(author: AuthorID, property: String? = nil, reason: String? = nil) {
        self.author = author
        self.property = property
        self.reason = reason
    }
}
