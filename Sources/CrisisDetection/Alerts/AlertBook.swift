import ReputationFoundations

/// Turns signals into alerts that open once, grow by levels, and end after calm.
///
/// All transitions are values: give the book the reports of a ``CrisisMonitor`` in their order and deliver what it
/// returns. The same reports give the same alerts and notifications, one for each alert and level.
public struct AlertBook: Hashable, Codable, Sendable {
    /// When alerts begin, grow and end.
    public let policy: AlertPolicy
    /// The surprise, in powers of ten, at which an alert opens.
    public let threshold: Double
    /// All alerts, earliest first.
    public private(set) var alerts: [CrisisAlert] = []
    /// Decisions not to be notified.
    public var silences: [AlertSilence] = []

    /// Starts without alerts.
    ///
    /// - Parameters:
    ///   - policy: When alerts begin, grow and end.
    ///   - budget: How many alerts calm times may raise; used unless the policy says at which surprise they open.
    public init(_ policy: AlertPolicy = AlertPolicy(), budget: AlarmBudget = .weekly) {
        self.policy = policy
        threshold =
            policy.open
            ?? budget.returnPeriod(blockMilliseconds: 21_600_000).naturalLogarithm * 0.4342944819032518
    }

    /// The alerts that are not over.
    public var open: [CrisisAlert] { alerts.filter(\.isOpen) }

    /// Takes in the next report.
    ///
    /// - Returns: What somebody should be told.
    public mutating func apply(_ report: MonitorReport) -> [AlertNotification] {
        var notifications: [AlertNotification] = []
        let feedIsDead = report.signals.contains { $0.kind == .silence }
        for key in AlertKey.allCases {
            var signals = report.signals.filter { AlertKey($0.kind) == key }
            // A planned change explains a storm: it is watched, and raises no alert of its own.
            if key == .storm, signals.allSatisfy(\.isExplained) { signals = [] }
            // A dead feed inhibits storms: few mentions are then no news, and calm is none either.
            if key == .storm, feedIsDead { continue }
            let surprise = report.surprises.filter { AlertKey($0.key) == key }.map(\.value).max() ?? 0
            step(key, signals, surprise, at: report.end, into: &notifications)
        }
        return notifications
    }

    private mutating func step(
        _ key: AlertKey,
        _ signals: [CrisisSignal],
        _ surprise: Double,
        at instant: Instant,
        into notifications: inout [AlertNotification]
    ) {
        let level =
            key == .feed
            ? signals.isEmpty ? nil : AlertLevel.review
            : policy.level(of: signals.map(\.surprise), threshold: threshold)
        guard let index = alerts.lastIndex(where: { $0.key == key && $0.isOpen }) else {
            guard let level else { return }
            var alert = CrisisAlert(key: key, at: instant, level: level, signals: signals)
            alert.advance(to: level, signals, policy: policy, at: instant)
            notify(&alert, at: instant, into: &notifications)
            alerts.append(alert)
            return
        }
        var alert = alerts[index]
        if let level {
            alert.advance(to: level, signals, policy: policy, at: instant)
            notify(&alert, at: instant, into: &notifications)
        } else {
            let isCalm = key == .feed || surprise < policy.close
            if alert.calmDown(isCalm: isCalm, policy: policy, at: instant), alert.isTold {
                notifications.append(
                    AlertNotification(
                        alert: alert.id,
                        kind: .resolved,
                        level: alert.highest,
                        at: instant,
                        explanation: "calm since \(alert.calmSince?.rfc3339 ?? instant.rfc3339)"
                    )
                )
            }
        }
        // What never lasted long enough to fire leaves no trace.
        if alert.state == .resolved, alert.notified.isEmpty {
            alerts.remove(at: index)
        } else {
            alerts[index] = alert
        }
    }

    private func notify(
        _ alert: inout CrisisAlert,
        at instant: Instant,
        into notifications: inout [AlertNotification]
    ) {
        guard alert.state == .firing, alert.notified.max().map({ alert.level > $0 }) ?? true else { return }
        // A level that was jumped over is not told later.
        for level in AlertLevel.allCases where level <= alert.level { alert.notified.insert(level) }
        let date = instant.date
        guard !silences.contains(where: { $0.covers(alert, at: date) }) else { return }
        alert.isTold = true
        notifications.append(
            AlertNotification(
                alert: alert.id,
                kind: .raised,
                level: alert.level,
                at: instant,
                explanation: alert.explanation
            )
        )
    }
}

extension CrisisAlert {
    /// Takes in signals of a level.
    fileprivate mutating func advance(
        to level: AlertLevel,
        _ signals: [CrisisSignal],
        policy: AlertPolicy,
        at instant: Instant
    ) {
        calmSince = nil
        for signal in signals {
            self.signals.removeAll { $0.kind == signal.kind }
            self.signals.append(signal)
        }
        self.signals.sort { $0.kind.rawValue < $1.kind.rawValue }
        let isHeld = instant.milliseconds(since: opened) >= policy.holdMilliseconds
        let next: State = state == .pending && !isHeld ? .pending : .firing
        if next != state || level > self.level { changed = instant }
        state = next
        // Down goes a level only when calm comes: a constant signal never makes it flap.
        self.level = max(self.level, level)
        highest = max(highest, level)
    }

    /// Takes in a bucket without signals; true when that ends the alert.
    fileprivate mutating func calmDown(isCalm: Bool, policy: AlertPolicy, at instant: Instant) -> Bool {
        guard isCalm else {
            calmSince = nil
            if state == .recovering { (state, changed) = (.firing, instant) }
            return false
        }
        let since = calmSince ?? instant
        calmSince = since
        let calm = instant.milliseconds(since: since)
        // A feed that gives again is alive.
        guard calm >= policy.calmMilliseconds || state == .pending || key == .feed else {
            if state == .firing, calm >= policy.recoveringMilliseconds { (state, changed) = (.recovering, instant) }
            return false
        }
        (state, changed) = (.resolved, instant)
        return true
    }
}
