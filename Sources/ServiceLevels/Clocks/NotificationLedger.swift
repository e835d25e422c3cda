/// What counts of a stream of notifications: for each key the last word, with what was retracted left out.
///
/// Two streams over the same events give equal ledgers, however often time was advanced and in whatever order events
/// came.
public struct NotificationLedger: Sendable {
    private var byKey: [NotificationKey: ServiceLevelNotification] = [:]

    /// Starts empty.
    public init() {}

    /// Takes in notifications in the order in which the engine gave them.
    public mutating func apply(_ notifications: some Sequence<ServiceLevelNotification>) {
        for notification in notifications {
            switch notification.kind {
            case .breachRetracted, .withdrawn: byKey[notification.key] = nil
            default: byKey[notification.key] = notification
            }
        }
    }

    /// The notification that counts under a key.
    public subscript(key: NotificationKey) -> ServiceLevelNotification? {
        byKey[key]
    }

    /// Whether a notification still holds, so that it may be acted on: nothing has corrected or retracted it.
    public func holds(_ notification: ServiceLevelNotification) -> Bool {
        guard let current = byKey[notification.key] else { return false }
        return current.kind == notification.kind && current.nominalAt == notification.nominalAt
    }

    /// What counts, in the order of when it happened.
    ///
    /// - Complexity: O(n log n).
    public var notifications: [ServiceLevelNotification] {
        byKey.values.sorted { $0.precedes($1) }
    }

    /// Whether another ledger says the same; when something was detected and how often it was corrected apart.
    public func saysTheSame(as other: NotificationLedger) -> Bool {
        byKey.count == other.byKey.count
            && byKey.allSatisfy { key, mine in
                guard let theirs = other.byKey[key] else { return false }
                return mine.kind == theirs.kind && mine.nominalAt == theirs.nominalAt && mine.rules == theirs.rules
            }
    }
}

extension ServiceLevelNotification {
    /// The order in which notifications are given: by when it happened, then by the clock and the threshold.
    func precedes(_ other: ServiceLevelNotification) -> Bool {
        if nominalAt != other.nominalAt { return nominalAt < other.nominalAt }
        if clock != other.clock { return clock < other.clock }
        return key.order < other.key.order
    }
}

extension NotificationKey {
    /// A number by which the notifications of one clock at one moment are put in order.
    var order: Int {
        let rank =
            switch threshold {
            case .start: 0
            case .resumption: 1
            case .pause: 2
            case .policyChange: 3
            case .warning(let share): 4 + share
            case .breach: 1_000_005
            case .escalation(let level): 1_000_006 + level
            case .end: 2_000_000
            }
        return rank * 100_000 + cycle
    }
}
