public import CrisisDetection

/// An alert with what was most unusual while it went on.
public struct WatchedAlert: Hashable, Sendable {
    /// The alert as it stands.
    public let alert: CrisisAlert
    /// The most surprising signal of each kind, the most surprising first; the alert itself keeps the latest ones.
    public let reasons: [CrisisSignal]
}
