import ReputationFoundations

/// Who is told what the clocks have to tell: a pager, a chat room, a queue.
///
/// Requirements for a conforming type: a notification whose ``ServiceLevelNotification/key`` and
/// ``ServiceLevelNotification/revision`` it has taken before changes nothing, because whoever tells may have to tell
/// again. The box holds ``InMemoryEscalationSink``.
public protocol EscalationSink: Sendable {
    /// Takes a notification.
    ///
    /// - Parameters:
    ///   - notification: What happened.
    ///   - recipients: Whom the escalation's level names; empty for other notifications.
    /// - Throws: An error when it could not be taken; it will be told again.
    func deliver(_ notification: ServiceLevelNotification, to recipients: [String]) async throws
}

/// Keeps what it was told in memory.
public actor InMemoryEscalationSink: EscalationSink {
    /// What was told, in order, each once.
    public private(set) var delivered: [ServiceLevelNotification] = []
    /// To whom, for each of ``delivered``.
    public private(set) var recipients: [[String]] = []
    private var seen: Set<String> = []

    /// Makes an empty sink.
    public init() {}

    /// Keeps a notification unless it was told before.
    public func deliver(_ notification: ServiceLevelNotification, to recipients: [String]) {
        guard seen.insert("\(notification.key.text)/\(notification.revision)").inserted else { return }
        delivered.append(notification)
        self.recipients.append(recipients)
    }
}

extension ServiceLevelEngine {
    /// Whether a notification still holds: ask right before acting on it, after taking in what has arrived.
    ///
    /// An escalation waits in some queue between falling due and being sent, and the reply may come in between.
    ///
    /// - Parameter notification: What the engine told earlier.
    /// - Returns: Whether it would tell the same now.
    public func holds(_ notification: ServiceLevelNotification) -> Bool {
        guard let position = clocks.position(of: notification.clock.digest) else { return false }
        let record = clocks.records[position]
        var report = NotificationReport(detected: now)
        for entry in schedule.entries(of: record, acknowledgements: acknowledgements(of: record))
        where isDue(entry, record) {
            tell(entry, record, &report)
        }
        return report.notifications.contains {
            $0.key == notification.key && $0.kind == notification.kind && $0.nominalAt == notification.nominalAt
        }
    }

    /// Hands notifications on, each checked again right before, and tells which were left out.
    ///
    /// - Parameters:
    ///   - notifications: What the engine told.
    ///   - sink: Where to.
    /// - Returns: Those that no longer hold and were not delivered. Retractions are always delivered.
    /// - Throws: The first error of the sink; what was delivered before it is known by its keys.
    @discardableResult
    public func deliver(
        _ notifications: [ServiceLevelNotification],
        to sink: some EscalationSink
    ) async throws -> [ServiceLevelNotification] {
        var suppressed: [ServiceLevelNotification] = []
        for notification in notifications {
            switch notification.kind {
            case .breachRetracted, .withdrawn: break
            default:
                guard holds(notification) else {
                    suppressed.append(notification)
                    continue
                }
            }
            try await sink.deliver(notification, to: recipients(of: notification))
        }
        return suppressed
    }

    /// Whom a level of escalation names; empty for any other notification.
    public func recipients(of notification: ServiceLevelNotification) -> [String] {
        guard case .escalated(let level, _) = notification.kind,
            let position = clocks.position(of: notification.clock.digest)
        else { return [] }
        let record = clocks.records[position]
        let rules = (record.detail?.value.parts.map(\.rule) ?? []) + [record.rule]
        for rule in rules where books.target(rule).pinned.value == notification.rules {
            guard let ladder = books.target(rule).ladder else { continue }
            let levels = books.book(of: rule).book.escalations[ladder].levels
            if level < levels.count { return levels[level].recipients }
        }
        return []
    }
}
