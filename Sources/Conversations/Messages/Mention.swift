/// An account named in a message.
public struct Mention: Hashable, Codable, Sendable {
    /// The account; `nil` when the platform gave only the handle.
    public var author: AuthorID?
    /// The handle as written, without a leading `@`.
    public var handle: String

    /// Names an account.
    public init(author: AuthorID? = nil, handle: String) {
        self.author = author
        self.handle = handle
    }
}
