import Conversations
import CrisisDetection
import Foundation

/// Notifications for the laws of sinks.
enum AlertStory {
    static let levels = AlertLevel.allCases

    static func told(
        _ alert: String,
        _ kind: AlertNotification.Kind,
        _ level: AlertLevel,
        _ explanation: String = "40 mentions, expected 10",
        _ minutes: Double = 0
    ) -> AlertNotification {
        AlertNotification(
            alert: AlertID(rawValue: alert),
            kind: kind,
            level: level,
            at: EventBuilder().time(minutes),
            explanation: explanation
        )
    }
}
