#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations

/// Something that happened to a clock.
///
/// Of all notifications with one ``key`` the one with the highest ``revision`` counts; what late events change is
/// corrected under the same key. ``NotificationLedger`` keeps what counts.
public struct ServiceLevelNotification: Hashable, Sendable {
    /// What happened.
    public enum Kind: Hashable, Sendable {
        /// Time began to count.
        case started
        /// Time stands still.
        case paused(PauseCause)
        /// Time counts again.
        case resumed
        /// A share of the limit is used up.
        case warned(fraction: Double)
        /// The limit was passed; see ``ServiceLevelNotification/nominalAt`` and
        /// ``ServiceLevelNotification/detectedAt``.
        case breached
        /// What was promised was done, after so much counted time and so much later than promised.
        case fulfilled(elapsed: Duration, late: Duration)
        /// It ended without counting.
        case cancelled(CancellationReason)
        /// Another target holds from now on.
        case policyChanged(from: PinnedRules, to: PinnedRules)
        /// A level of the escalation ladder is told, for the so many-th time from 0.
        case escalated(level: Int, cycle: Int)
        /// A breach that was reported never happened.
        case breachRetracted(RetractionReason)
        /// Something else that was reported never happened.
        case withdrawn(RetractionReason)
    }

    /// What it is about; the same however often it is reported.
    public let key: NotificationKey
    /// How often the clock had been corrected before, from 0.
    public let revision: Int
    /// What happened.
    public let kind: Kind
    /// When it happened.
    public let nominalAt: Date
    /// When the engine learnt of it: the time it was advanced to, or that of the event that told.
    public let detectedAt: Date
    /// What the clock measures.
    public let metric: ServiceLevelMetric
    /// The message that the clock hangs on.
    public let anchor: MessageID
    /// The policy and calendars it runs on, with their versions.
    public let rules: PinnedRules

    /// The clock to which it happened.
    public var clock: ClockID { key.clock }
}

/// Why something reported of a clock does not hold any more.
public enum RetractionReason: String, Codable, Sendable {
    /// An event that became known later changed what happened.
    case lateEvent
    /// The clock itself never was: its message was taken back or is not the oldest of its turn.
    case clockVoid
}

/// What a notification is about, by which repeats are told: clock, threshold and cycle.
public struct NotificationKey: Hashable, Sendable {
    /// The thresholds of a clock.
    public enum Threshold: Hashable, Sendable {
        /// The start.
        case start
        /// The beginning of a pause.
        case pause
        /// The end of a pause.
        case resumption
        /// A warning, at so many millionths of the limit.
        case warning(Int)
        /// The breach.
        case breach
        /// The end: fulfilled or cancelled.
        case end
        /// A change of the target.
        case policyChange
        /// A level of the ladder, from 0.
        case escalation(level: Int)
    }

    /// The clock that reached something.
    public let clock: ClockID
    /// What the clock reached.
    public let threshold: Threshold
    /// Which time, from 0: the number of the pause, of the target, of the solution, or of the round of escalation.
    public let cycle: Int

    /// Names something that can happen to a clock.
    public init(clock: ClockID, threshold: Threshold, cycle: Int = 0) {
        self.clock = clock
        self.threshold = threshold
        self.cycle = cycle
    }

    /// The key as one text, for sinks that tell repeats by a string.
    public var text: String {
        let name =
            switch threshold {
            case .start: "start"
            case .pause: "pause"
            case .resumption: "resumption"
            case .warning(let share): "warning-\(share)"
            case .breach: "breach"
            case .end: "end"
            case .policyChange: "policyChange"
            case .escalation(let level): "escalation-\(level)"
            }
        return "\(clock.rawValue)/\(name)/\(cycle)"
    }
}
