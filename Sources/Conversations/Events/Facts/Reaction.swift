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

    private enum CodingKeys: String, CodingKey {
        case message, name, author, isWithdrawn
    }

    /// Reads a reaction; it stands unless it says that it was withdrawn.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        message = try container.decode(MessageID.self, forKey: .message)
        name = try container.decode(String.self, forKey: .name)
        author = try container.decodeIfPresent(AuthorID.self, forKey: .author)
        isWithdrawn = try container.decodeIfPresent(Bool.self, forKey: .isWithdrawn) ?? false
    }
}
