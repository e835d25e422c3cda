#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Conversations
import ReputationFoundations

/// Notifications on their way out.
struct NotificationReport {
    let detected: Int64
    /// Whether anybody listens.
    let isWanted: Bool
    var notifications: [ServiceLevelNotification] = []

    init(detected: Int64, isWanted: Bool = true) {
        self.detected = detected
        self.isWanted = isWanted
    }

    /// In the order of when things happened; of one clock, what was taken back before what was added.
    func sorted() -> [ServiceLevelNotification] {
        notifications.count < 2 ? notifications : notifications.sorted { $0.precedes($1) }
    }
}

extension ServiceLevelEngine {
    /// Writes an entry of a clock's schedule as a notification.
    func tell(
        _ entry: ClockSchedule.Entry,
        _ record: ClockRecord,
        _ report: inout NotificationReport,
        withdrawn reason: RetractionReason? = nil
    ) {
        guard report.isWanted, let anchor = log.messageID(at: record.node) else { return }
        let metric = ServiceLevelMetric.allCases[Int(record.metric)]
        let kind: ServiceLevelNotification.Kind
        if let reason {
            kind = entry.kind == .breached ? .breachRetracted(reason) : .withdrawn(reason)
        } else {
            kind = self.kind(of: entry, record)
        }
        report.notifications.append(
            ServiceLevelNotification(
                key: NotificationKey(
                    clock: ClockID(digest: record.id),
                    threshold: entry.publicThreshold,
                    cycle: Int(entry.cycle)
                ),
                revision: Int(record.revision),
                kind: kind,
                nominalAt: Instant(milliseconds: entry.at).date,
                detectedAt: Instant(milliseconds: max(entry.at, report.detected)).date,
                metric: metric,
                anchor: anchor,
                rules: books.target(entry.rule).pinned.value
            )
        )
    }

    private func kind(of entry: ClockSchedule.Entry, _ record: ClockRecord) -> ServiceLevelNotification.Kind {
        switch entry.kind {
        case .started: return .started
        case .paused: return .paused(entry.cause ?? .awaitingCustomer)
        case .resumed: return .resumed
        case .warned: return .warned(fraction: Double(entry.parameter) / 1_000_000)
        case .breached: return .breached
        case .fulfilled:
            return .fulfilled(elapsed: .milliseconds(entry.elapsed), late: .milliseconds(entry.late))
        case .cancelled: return .cancelled(entry.reason ?? .noPolicy)
        case .policyChanged:
            return .policyChanged(
                from: books.target(entry.rule).pinned.value,
                to: books.target(entry.next ?? record.rule).pinned.value
            )
        case .escalated:
            return .escalated(level: Int(entry.parameter), cycle: Int(entry.cycle))
        }
    }
}

extension ClockSchedule.Entry {
    fileprivate var publicThreshold: NotificationKey.Threshold {
        switch kind {
        case .started: .start
        case .paused: .pause
        case .resumed: .resumption
        case .warned: .warning(Int(parameter))
        case .breached: .breach
        case .fulfilled, .cancelled: .end
        case .policyChanged: .policyChange
        case .escalated: .escalation(level: Int(parameter))
        }
    }
}
