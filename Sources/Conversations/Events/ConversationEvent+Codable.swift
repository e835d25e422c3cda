import ReputationFoundations

extension ConversationEvent: Codable {
    /// The version of the JSON form that this release writes.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey {
        case schema, id, type, occurredAt, receivedAt, sequence, actor, source, data
    }

    /// Reads an event.
    ///
    /// Required are `type`, `occurredAt` and `data`. A missing `id` follows from the fact, a missing `receivedAt` is
    /// `occurredAt`, a missing `schema` is 1.
    ///
    /// - Throws: `DecodingError` with the coding path of the faulty member; a schema newer than ``schema`` is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if container.contains(.schema) { try container.requireSchema(upTo: Self.schema, forKey: .schema) }
        let type = try container.decode(String.self, forKey: .type)
        let fact = try ConversationFact.decode(type: type, from: container, forKey: .data)
        let occurred = try container.decode(Instant.self, forKey: .occurredAt)
        self.init(
            id: try container.decodeIfPresent(EventID.self, forKey: .id) ?? fact.defaultKey(occurred: occurred),
            occurred: occurred,
            received: try container.decodeIfPresent(Instant.self, forKey: .receivedAt) ?? occurred,
            sequence: try container.decodeIfPresent(Int64.self, forKey: .sequence),
            actor: try container.decodeIfPresent(EventActor.self, forKey: .actor),
            source: try container.decodeIfPresent(SourceRecord.self, forKey: .source),
            fact: fact
        )
    }

    /// Writes an event with every member that is known.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(id, forKey: .id)
        try container.encode(fact.type, forKey: .type)
        try container.encode(occurred, forKey: .occurredAt)
        try container.encode(received, forKey: .receivedAt)
        try container.encodeIfPresent(sequence, forKey: .sequence)
        try container.encodeIfPresent(actor, forKey: .actor)
        try container.encodeIfPresent(source, forKey: .source)
        try fact.encodeData(to: &container, forKey: .data)
    }
}
