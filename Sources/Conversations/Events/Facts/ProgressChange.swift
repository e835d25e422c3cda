/// Work on a conversation or case moved on.
public struct ProgressChange: Hashable, Codable, Sendable {
    /// The conversation or case.
    public var target: EventTarget
    /// Where it stands now.
    public var state: ProgressState
    /// Why, where somebody said.
    public var reason: String?

    /// Describes it.
    public init(target: EventTarget, state: ProgressState, reason: String? = nil) {
        self.target = target
        self.state = state
        self.reason = reason
    }
}
