#if SQLite
import Conversations
public import Foundation
public import ServiceLevels

extension OutboxMessage {
    /// What a clock tells, for the outbox.
    ///
    /// - Parameters:
    ///   - notification: What happened.
    ///   - recipients: Whom the escalation's level names.
    /// - Throws: `EncodingError` for a number that JSON cannot write.
    public init(_ notification: ServiceLevelNotification, to recipients: [String] = []) throws {
        self.init(
            channel: .serviceLevels,
            key: notification.key.text,
            revision: notification.revision,
            body: [UInt8](try canonicalEncoder().encode(Escalation(notification: notification, recipients: recipients)))
        )
    }

    /// What a clock told, and to whom.
    ///
    /// - Throws: `DecodingError` where the message is something else.
    public func escalation() throws -> (notification: ServiceLevelNotification, recipients: [String]) {
        let escalation = try JSONDecoder().decode(Escalation.self, from: Data(body))
        return (escalation.notification, escalation.recipients)
    }

    private struct Escalation: Codable {
        var notification: ServiceLevelNotification
        var recipients: [String]
    }
}

/// A sink that keeps what it is told in the outbox, from which a worker delivers it later.
extension SQLiteStore: EscalationSink {
    /// Keeps a notification unless it was told before.
    public func deliver(_ notification: ServiceLevelNotification, to recipients: [String]) async throws {
        try await enqueue([OutboxMessage(notification, to: recipients)])
    }

    /// Delivers what the clocks have told and nobody was told yet.
    ///
    /// - Parameters:
    ///   - sink: Whom to tell, who tells repeats by their key and revision.
    ///   - now: The present.
    ///   - lease: The lease of the worker.
    /// - Returns: How many were delivered.
    /// - Throws: What the sink throws; that notification waits for the next time.
    @discardableResult
    public func deliverEscalations(
        to sink: some EscalationSink,
        at now: Date,
        under lease: WorkerLease? = nil
    ) async throws -> Int {
        try await deliverPending(.serviceLevels, at: now, under: lease) { message in
            let (notification, recipients) = try message.escalation()
            try await sink.deliver(notification, to: recipients)
        }
    }
}
#endif
