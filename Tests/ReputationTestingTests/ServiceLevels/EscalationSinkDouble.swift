import Foundation
import ReputationTesting
import ServiceLevels

/// A mistake that somebody who writes a sink of escalations makes.
enum EscalationSinkFault: String, CaseIterable, Sendable {
    case refusesPauses, tellsOneOfTwo, tellsEveryTime, tellsAKeyOnce, overflows, looksBeforeItLeaps, joinsByCommas
    case notesBeforeItSends, passesOverWhatIsOlder

    /// The laws that must find it: this many and no other.
    var laws: Set<EscalationSinkLaw> {
        switch self {
        case .refusesPauses: [.takesEveryKind]
        case .tellsOneOfTwo: [.nothingIsChanged]
        case .tellsEveryTime: [.repeatsChangeNothing, .concurrentRepeatsChangeNothing]
        case .tellsAKeyOnce:
            [
                .correctionsArrive, .nothingIsChanged, .repeatsChangeNothing, .concurrentRepeatsChangeNothing,
                .failuresMayBeRepeated,
            ]
        case .overflows: [.losesNothing]
        case .looksBeforeItLeaps: [.concurrentRepeatsChangeNothing]
        case .joinsByCommas: [.recipientsMayBeAnything]
        case .notesBeforeItSends: [.failuresMayBeRepeated]
        case .passesOverWhatIsOlder: [.clocksMayDisagree]
        }
    }
}

actor EscalationSinkDouble: EscalationSink {
    private struct Away: Error {}

    private let fault: EscalationSinkFault?
    private(set) var delivered: [SinkDelivery] = []
    private var seen: Set<String> = []
    private var failsNext = false

    init(_ fault: EscalationSinkFault?) {
        self.fault = fault
    }

    func failNextDelivery() { failsNext = true }

    func deliver(_ notification: ServiceLevelNotification, to recipients: [String]) async throws {
        var recipients = recipients
        if fault == .refusesPauses, case .paused = notification.kind { throw Away() }
        let revision = fault == .tellsAKeyOnce ? 0 : notification.revision
        let name = "\(notification.key.text)/\(revision)"
        if fault != .tellsEveryTime, seen.contains(name) { return }
        if fault == .looksBeforeItLeaps { for _ in 0..<20 { await Task.yield() } }
        if failsNext {
            failsNext = false
            if fault == .notesBeforeItSends { seen.insert(name) }
            throw Away()
        }
        seen.insert(name)
        // Within an hour or two it goes by the order of telling.
        if fault == .passesOverWhatIsOlder, let last = delivered.last?.notification,
            notification.nominalAt < last.nominalAt.addingTimeInterval(-86_400)
        {
            return
        }
        if fault == .tellsOneOfTwo, recipients.count == 2 { recipients.removeLast() }
        if fault == .joinsByCommas, !recipients.isEmpty {
            recipients = recipients.joined(separator: ",").split(separator: ",", omittingEmptySubsequences: false)
                .map(String.init)
        }
        if fault == .overflows, delivered.count == 500 { return }
        delivered.append(SinkDelivery(notification, to: recipients))
    }
}
