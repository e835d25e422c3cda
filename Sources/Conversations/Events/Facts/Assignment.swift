/// Somebody became responsible.
public struct Assignment: Hashable, Codable, Sendable {
    /// What was assigned.
    public var target: EventTarget
    /// The person or program; `nil` when nobody is responsible any more.
    public var agent: AgentID?
    /// The team, where one is named.
    public var team: String?

    /// Describes it.
    public init(target: EventTarget, agent: AgentID? = nil, team: String? = nil) {
        self.target = target
        self.agent = agent
        self.team = team
    }
}
