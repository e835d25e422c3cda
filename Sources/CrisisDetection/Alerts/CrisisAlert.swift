#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
package import ReputationFoundations

/// Names an alert.
public struct AlertID: StringIdentifier {
    /// The whole name.
    public var rawValue: String

    /// Takes any string; nothing is checked or normalised.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What alerts are about: signals with one key make one alert, however many there are.
public enum AlertKey: String, Hashable, Codable, Sendable, CaseIterable {
    /// A storm: volume, mood and sites.
    case storm
    /// A feed that seems dead.
    case feed

    init(_ kind: CrisisSignal.Kind) {
        self = kind == .silence ? .feed : .storm
    }
}

/// One storm, or one dead feed, from its first signal to its end.
public struct CrisisAlert: Hashable, Codable, Sendable, Identifiable {
    /// Where it stands.
    public enum State: String, Hashable, Codable, Sendable {
        /// Seen, not yet for long enough.
        case pending
        /// Going on.
        case firing
        /// Calm again, not yet for long enough.
        case recovering
        /// Over.
        case resolved
    }

    /// Its name, fixed when it opens.
    public let id: AlertID
    /// What it is about.
    public let key: AlertKey
    package let opened: Instant
    /// Where it stands.
    public internal(set) var state: State
    /// How serious it is now.
    public internal(set) var level: AlertLevel
    /// How serious it was at most.
    public internal(set) var highest: AlertLevel
    /// The levels that were notified; none twice.
    public internal(set) var notified: Set<AlertLevel>
    /// The latest signals, one of each kind, by kind.
    public internal(set) var signals: [CrisisSignal]
    /// Whether anybody was told of it; a silence may have kept it back.
    public internal(set) var isTold = false
    package var calmSince: Instant?
    package var changed: Instant

    init(key: AlertKey, at instant: Instant, level: AlertLevel, signals: [CrisisSignal]) {
        id = AlertID(rawValue: "\(key.rawValue)-\(instant.rfc3339)")
        self.key = key
        opened = instant
        state = .pending
        self.level = level
        highest = level
        notified = []
        self.signals = signals
        changed = instant
    }

    /// When its first signal came.
    public var openedAt: Date { opened.date }

    /// When its state or level last changed.
    public var changedAt: Date { changed.date }

    /// Whether it is not over.
    public var isOpen: Bool { state != .resolved }

    /// The reasons, one for each signal.
    public var explanation: String { signals.map(\.explanation).joined(separator: "\n") }
}

/// Something that somebody should be told, once.
public struct AlertNotification: Hashable, Codable, Sendable {
    /// What is said.
    public enum Kind: String, Hashable, Codable, Sendable {
        /// An alert reached a level for the first time.
        case raised
        /// It is over.
        case resolved
    }

    /// The alert it is about; the same for every notification of one alert.
    public let alert: AlertID
    /// What is said.
    public let kind: Kind
    /// The level reached, or the highest of an alert that is over.
    public let level: AlertLevel
    package let at: Instant
    /// Why.
    public let explanation: String

    /// Describes a notification, for a sink's own tests; an ``AlertBook`` makes the others.
    public init(alert: AlertID, kind: Kind, level: AlertLevel, at date: Date, explanation: String) {
        self.init(alert: alert, kind: kind, level: level, at: Instant(date), explanation: explanation)
    }

    init(alert: AlertID, kind: Kind, level: AlertLevel, at: Instant, explanation: String) {
        self.alert = alert
        self.kind = kind
        self.level = level
        self.at = at
        self.explanation = explanation
    }

    /// When.
    public var date: Date { at.date }

    /// What tells one notification from another: the alert, the kind and the level, each told once.
    public var deduplicationKey: String { "\(alert)/\(kind.rawValue)/\(level.name)" }
}
