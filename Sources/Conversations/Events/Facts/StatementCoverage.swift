/// A message is answered by a public statement, by an explicit link to it.
public struct StatementCoverage: Hashable, Codable, Sendable {
    /// The message covered.
    public var message: MessageID
    /// The statement that answers it.
    public var statement: StatementID
    /// The message of the brand that carries the link.
    public var link: MessageID?

    /// Describes it.
    public init(message: MessageID, statement: StatementID, link: MessageID? = nil) {
        self.message = message
        self.statement = statement
        self.link = link
    }
}
