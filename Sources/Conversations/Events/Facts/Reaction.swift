/// A like or another sign without words; it neither asks nor answers anything.
public struct Reaction: Hashable, Codable, Sendable {
    /// The message reacted to.
    public var message: MessageID
    /// The platform's word for the sign, such as `like`.
    public var name: String
    /// Who reacted.
    public var author: AuthorID?
    /// Whether the sign was taken back.
    public var isWithdrawn: Bool

    /// Describes it.
    public init(message: MessageID, name: String, author: AuthorID? = nil, isWithdrawn: Bool = false) {
        self.message = message
        self.name = name
        self.author = author
        self.isWithdrawn = isWithdrawn
    }
}
