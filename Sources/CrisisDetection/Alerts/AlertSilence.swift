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
    public var highestLevel: AlertLevel
    /// From when.
    public var start: Date
    /// Until when.
    public var end: Date
    /// Who decided.
    public var decidedBy: AgentID
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
        self.highestLevel = upTo
        self.start = start
        self.end = end
        decidedBy = agent
        self.reason = reason
    }

    func covers(_ alert: CrisisAlert, at date: Date) -> Bool {
        (key ?? alert.key) == alert.key && alert.level <= highestLevel && start <= date && date < end
    }
}
