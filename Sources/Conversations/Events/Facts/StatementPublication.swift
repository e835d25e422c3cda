/// A message of the brand publishes a statement: one answer to many, in one of its several forms.
public struct StatementPublication: Hashable, Codable, Sendable {
    /// The statement that is published.
    public var statement: StatementID
    /// The message that publishes it.
    public var message: MessageID
    /// Whether this is the form that the others link to.
    public var isCanonical: Bool

    /// Describes it.
    public init(statement: StatementID, message: MessageID, isCanonical: Bool = false) {
        self.statement = statement
        self.message = message
        self.isCanonical = isCanonical
    }

    private enum CodingKeys: String, CodingKey {
        case statement, message, isCanonical
    }

    /// Reads a publication; it is not canonical unless it says so.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        statement = try container.decode(StatementID.self, forKey: .statement)
        message = try container.decode(MessageID.self, forKey: .message)
        isCanonical = try container.decodeIfPresent(Bool.self, forKey: .isCanonical) ?? false
    }
}
