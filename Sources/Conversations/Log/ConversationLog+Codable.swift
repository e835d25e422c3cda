import ReputationFoundations

/// A snapshot of a log: its events, and who and what was erased.
extension ConversationLog: Codable {
    private enum CodingKeys: String, CodingKey {
        case schema, events, erased, erasures, things
    }

    private struct Erasure: Codable {
        var person: CaseID
        var upTo: Instant
    }

    /// Reads a snapshot.
    ///
    /// - Throws: `DecodingError`; a schema newer than that of ``ConversationEvent`` is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.requireSchema(upTo: ConversationEvent.schema, forKey: .schema)
        self.init()
        erasedThings = try container.decodeIfPresent(DigestTimes.self, forKey: .things)?.times ?? [:]
        for shell in try container.decode([ConversationEvent].self, forKey: .erased) {
            if position(of: shell.id) == nil { insert(shell, isErased: true) }
        }
        append(try container.decode([ConversationEvent].self, forKey: .events))
        for erasure in try container.decode([Erasure].self, forKey: .erasures) {
            erase(erasure.person, upTo: erasure.upTo)
        }
        if !erasures.isEmpty { redactAll() }
    }

    /// Writes a snapshot, from which ``init(from:)`` makes a log that says the same.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(ConversationEvent.schema, forKey: .schema)
        let records = graph.records.indices.filter { !graph.records[$0].isReplaced }
        try container.encode(
            records.filter { !graph.records[$0].isErased }.map { graph.records[$0].event },
            forKey: .events
        )
        try container.encode(
            records.filter { graph.records[$0].isErased }.map { graph.records[$0].event },
            forKey: .erased
        )
        try container.encode(
            erasures.map { Erasure(person: $0.key, upTo: $0.value) }.sorted { $0.person < $1.person },
            forKey: .erasures
        )
        if !erasedThings.isEmpty { try container.encode(DigestTimes(erasedThings), forKey: .things) }
    }
}
