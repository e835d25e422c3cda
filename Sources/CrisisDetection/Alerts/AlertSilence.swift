#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations

/// Somebody's decision not to be notified for a while; alerts go on and are shown.
public struct AlertSilence: Hashable, Codable, Sendable {
    /// What is silenced; `nil` for everything.
    public var key: AlertKey?
    /// The highest level that is silenced; what is worse is notified.
    public var upTo: AlertLevel
    /// From when.
    public var start: Date
    /// Until when.
    public var end: Date
    /// Who decided.
    public var by: AgentID
    /// Why.
    public var reason: String

    /// Silences notifications.
    public init(
        key: AlertKey? = nil,
        upTo: AlertLevel = .review,
        from start: Date,
        until end: Date,
        by agent: AgentID,
        reason: String
    ) {
        self.key = key
        self.upTo = upTo
        self.start = start
        self.end = end
        by = agent
        self.reason = reason
    }

    func covers(_ alert: CrisisAlert, at date: Date) -> Bool {
        (key ?? alert.key) == alert.key && alert.level <= upTo && start <= date && date < end
    }
}
