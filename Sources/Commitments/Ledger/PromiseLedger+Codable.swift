internal import Conversations
internal import ReputationFoundations

extension PromiseLedger: Codable {
    /// The newest JSON form that this version reads and the one it writes.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey {
        case schema, events, forgotten
    }

    /// Whom and what was forgotten, by the hexadecimal digits of the digest, with the time up to which.
    private struct Forgotten: Codable {
        var people: [String: Instant]
        var things: [String: Instant]

        init(_ tombstones: LogTombstones) {
            func named(_ times: [Digest128: Instant]) -> [String: Instant] {
                Dictionary(times.map { ($0.hexadecimal, $1) }) { first, _ in first }
            }
            people = named(tombstones.people)
            things = named(tombstones.things)
        }

        var tombstones: LogTombstones {
            get throws {
                func digests(_ times: [String: Instant]) throws -> [Digest128: Instant] {
                    try times.reduce(into: [:]) { digests, entry in
                        guard let digest = Digest128(hexadecimal: entry.key) else {
                            throw DecodingError.dataCorrupted(
                                .init(codingPath: [], debugDescription: "'\(entry.key)' is not a digest")
                            )
                        }
                        digests[digest] = entry.value
                    }
                }
                return LogTombstones(people: try digests(people), things: try digests(things))
            }
        }
    }

    /// Reads a ledger.
    ///
    /// - Throws: `DecodingError`; a newer schema is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.requireSchema(upTo: Self.schema, forKey: .schema)
        let forgotten = try container.decodeIfPresent(Forgotten.self, forKey: .forgotten)
        self.init(
            try container.decode([ConversationEvent].self, forKey: .events),
            forgetting: try forgotten?.tombstones ?? LogTombstones()
        )
    }

    /// Writes a ledger: its events by their names, so that the same ledger gives the same text, and whom it has forgotten.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(events, forKey: .events)
        if !tombstones.isEmpty { try container.encode(Forgotten(tombstones), forKey: .forgotten) }
    }
}
