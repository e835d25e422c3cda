/// Where notifications go.
public protocol AlertSink: Sendable {
    /// Tells somebody, once for each ``AlertNotification/deduplicationKey``.
    ///
    /// Whoever does not know whether a notification was taken delivers it again, so one that is known changes nothing.
    ///
    /// - Throws: An error of the sink; the notification was not taken and will be delivered again.
    func deliver(_ notification: AlertNotification) async throws
}

extension AlertSink {
    /// Delivers notifications in their order.
    ///
    /// - Returns: Those that could not be delivered, each with the error; deliver them again.
    public func deliver(
        _ notifications: [AlertNotification]
    ) async -> [(notification: AlertNotification, error: any Error)] {
        var failures: [(notification: AlertNotification, error: any Error)] = []
        for notification in notifications {
            do { try await deliver(notification) } catch { failures.append((notification, error)) }
        }
        return failures
    }
}

/// Keeps notifications in memory.
public actor InMemoryAlertSink: AlertSink {
    /// What was delivered, in order.
    public private(set) var notifications: [AlertNotification] = []
    private var keys: Set<String> = []

    /// Makes an empty sink.
    public init() {}

    /// Keeps a notification, unless it is known.
    public func deliver(_ notification: AlertNotification) {
        if keys.insert(notification.deduplicationKey).inserted { notifications.append(notification) }
    }
}
