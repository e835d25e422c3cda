import CrisisDetection

/// A sink that reads alerts out on the harbour radio, each once.
actor HarbourRadioSink: AlertSink {
    private let say: @Sendable (AlertNotification) async throws -> Void
    private var said: Set<String> = []
    private var underway: [String: Task<Void, any Error>] = [:]

    /// - Parameter say: Reads a notification out.
    init(say: @escaping @Sendable (AlertNotification) async throws -> Void) {
        self.say = say
    }

    func deliver(_ notification: AlertNotification) async throws {
        let key = notification.deduplicationKey
        if said.contains(key) { return }
        // Who tells the same while it is being said learns what became of it.
        if let same = underway[key] { return try await same.value }
        let saying = Task { [say] in try await say(notification) }
        underway[key] = saying
        defer { underway[key] = nil }
        try await saying.value
        // Only now: what could not be said will be delivered again.
        said.insert(key)
    }
}
