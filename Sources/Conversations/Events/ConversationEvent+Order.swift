import ReputationFoundations

extension ConversationEvent {
    /// Whether this event comes before another in the order in which state is computed.
    ///
    /// The rule, first difference wins: `occurredAt`; the platform's `sequence`, where a missing one counts as 0; an
    /// arrival before an edit before anything else, because a platform that counts in seconds stamps them alike;
    /// `receivedAt`; the identifier. It is a total order over distinct events, so ties never depend on who came first.
    public func precedes(_ other: ConversationEvent) -> Bool {
        if occurred != other.occurred { return occurred < other.occurred }
        let sequences = (sequence ?? 0, other.sequence ?? 0)
        if sequences.0 != sequences.1 { return sequences.0 < sequences.1 }
        let ranks = (fact.rank, other.fact.rank)
        if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
        if received != other.received { return received < other.received }
        return id < other.id
    }
}

extension ConversationFact {
    fileprivate var rank: Int {
        switch self {
        case .arrived: 0
        case .edited: 1
        default: 2
        }
    }
}
