#if SQLite
public import CrisisDetection
public import Foundation

extension OutboxChannel {
    /// What crisis detection tells.
    public static let alerts = OutboxChannel(rawValue: "alerts")
}

extension OutboxMessage {
    /// What crisis detection tells, for the outbox.
    public init(_ notification: AlertNotification) throws {
        self.init(
            channel: .alerts,
            key: notification.deduplicationKey,
            body: [UInt8](try canonicalEncoder().encode(notification))
        )
    }

    /// What crisis detection told.
    ///
    /// - Throws: `DecodingError` where the message is something else.
    public func alert() throws -> AlertNotification {
        try JSONDecoder().decode(AlertNotification.self, from: Data(body))
    }
}

/// A sink that keeps alerts in the outbox, from which a worker delivers them later.
extension SQLiteStore: AlertSink {
    /// Keeps a notification unless it was told before.
    public func deliver(_ notification: AlertNotification) async throws {
        try await enqueue([OutboxMessage(notification)])
    }

    /// Delivers the alerts that nobody was told yet.
    ///
    /// - Parameters:
    ///   - sink: Whom to tell, who tells repeats by their key.
    ///   - now: The present.
    ///   - lease: The lease of the worker.
    /// - Returns: How many were delivered.
    /// - Throws: What the sink throws; that notification waits for the next time.
    @discardableResult
    public func deliverAlerts(to sink: some AlertSink, at now: Date, under lease: WorkerLease? = nil) async throws
        -> Int
    {
        try await deliverPending(.alerts, at: now, under: lease) { try await sink.deliver($0.alert()) }
    }
}
#endif
