internal import Conversations
internal import ReputationFoundations

extension PromiseLedger: Codable {
    /// The newest JSON form that this version reads and the one it writes.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey {
        case schema, events, forgotten
    }

    /// Reads a ledger.
    ///
    /// - Throws: `DecodingError`; a newer schema is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.requireSchema(upTo: Self.schema, forKey: .schema)
        let forgotten = try container.decodeIfPresent(LogTombstones.self, forKey: .forgotten)
        self.init(
            try container.decode([ConversationEvent].self, forKey: .events),
            forgetting: forgotten ?? LogTombstones()
        )
    }

    /// Writes a ledger: its events by their names, so that the same ledger gives the same text, and whom it has forgotten.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(events, forKey: .events)
        if !tombstones.isEmpty { try container.encode(tombstones, forKey: .forgotten) }
    }
}
