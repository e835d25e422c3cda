import Conversations

/// Several who append while somebody is forgotten again and again.
enum ErasureRace {
    /// Runs until all have appended what they have; the last forgetting may end before that.
    static func run(
        _ writers: [[ConversationEvent]],
        append: @escaping @Sendable (ConversationEvent) async throws -> Void,
        forget: @escaping @Sendable () async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for _ in 0..<8 {
                    try await forget()
                    await Task.yield()
                }
            }
            for events in writers {
                group.addTask {
                    for event in events {
                        try await append(event)
                        // Some of them must come while it is being forgotten, however fast the store is.
                        try await Task.sleep(for: .milliseconds(1))
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
