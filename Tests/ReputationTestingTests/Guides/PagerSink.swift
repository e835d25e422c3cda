import ServiceLevels

/// A sink that pages people, each notification once.
actor PagerSink: EscalationSink {
    private let page: @Sendable (ServiceLevelNotification, [String]) async throws -> Void
    private var sent: Set<String> = []
    private var underway: [String: Task<Void, any Error>] = [:]

    /// - Parameter page: Calls the pager's service.
    init(page: @escaping @Sendable (ServiceLevelNotification, [String]) async throws -> Void) {
        self.page = page
    }

    func deliver(_ notification: ServiceLevelNotification, to recipients: [String]) async throws {
        let name = "\(notification.key.text)/\(notification.revision)"
        if sent.contains(name) { return }
        // Who tells the same while it is being sent learns what became of it.
        if let same = underway[name] { return try await same.value }
        let sending = Task { [page] in try await page(notification, recipients) }
        underway[name] = sending
        defer { underway[name] = nil }
        try await sending.value
        // Only now: what could not be sent will be told again.
        sent.insert(name)
    }
}
