import ReputationFoundations

extension ConversationLog {
    /// Every promise whose making is known, with what became of it, in the order in which they were made.
    ///
    /// - Complexity: O(*n* log *n*) in the events about promises.
    public func promises() -> [PromiseState] {
        Set(graph.promiseNodes).compactMap { PromiseState.reduce(events(at: $0)) }
            .sorted { ($0.made, $0.id) < ($1.made, $1.id) }
    }
}
