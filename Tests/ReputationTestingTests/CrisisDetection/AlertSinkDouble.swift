import CrisisDetection
import Foundation
import ReputationTesting

/// A mistake that somebody who writes a sink of alerts makes.
enum AlertSinkFault: String, CaseIterable, Sendable {
    case refusesAnEmptyReason, cutsLongReasons, tellsEveryTime, tellsAnAlertOnce, cutsAtZeroBytes, overflows
    case looksBeforeItLeaps, notesBeforeItSends, passesOverWhatIsOlder

    /// The laws that must find it: this many and no other.
    var laws: Set<AlertSinkLaw> {
        switch self {
        case .refusesAnEmptyReason: [.takesEveryKind, .nothingIsChanged]
        case .cutsLongReasons: [.nothingIsChanged]
        case .tellsEveryTime: [.repeatsChangeNothing, .concurrentRepeatsChangeNothing]
        case .tellsAnAlertOnce: [.levelsAreNews]
        case .cutsAtZeroBytes: [.namesMayBeAnything]
        case .overflows: [.losesNothing]
        case .looksBeforeItLeaps: [.concurrentRepeatsChangeNothing]
        case .notesBeforeItSends: [.failuresMayBeRepeated]
        case .passesOverWhatIsOlder: [.clocksMayDisagree, .nothingIsChanged]
        }
    }
}

actor AlertSinkDouble: AlertSink {
    private struct Away: Error {}

    private let fault: AlertSinkFault?
    private(set) var delivered: [AlertNotification] = []
    private var seen: Set<String> = []
    private var failsNext = false

    init(_ fault: AlertSinkFault?) {
        self.fault = fault
    }

    func failNextDelivery() { failsNext = true }

    func deliver(_ notification: AlertNotification) async throws {
        if fault == .refusesAnEmptyReason, notification.explanation.isEmpty { throw Away() }
        var name = fault == .tellsAnAlertOnce ? notification.alert.rawValue : notification.deduplicationKey
        if fault == .cutsAtZeroBytes {
            let alert = notification.alert.rawValue.prefix { $0 != "\u{0}" }
            name = "\(alert)/\(notification.kind)/\(notification.level)"
        }
        if fault != .tellsEveryTime, seen.contains(name) { return }
        if fault == .looksBeforeItLeaps { for _ in 0..<20 { await Task.yield() } }
        if failsNext {
            failsNext = false
            if fault == .notesBeforeItSends { seen.insert(name) }
            throw Away()
        }
        seen.insert(name)
        if fault == .passesOverWhatIsOlder, let last = delivered.last, notification.date < last.date { return }
        if fault == .overflows, delivered.count == 500 { return }
        let limit = fault == .cutsLongReasons ? 4096 : Int.max
        delivered.append(
            AlertNotification(
                alert: notification.alert,
                kind: notification.kind,
                level: notification.level,
                at: notification.date,
                explanation: String(notification.explanation.prefix(limit))
            )
        )
    }
}
