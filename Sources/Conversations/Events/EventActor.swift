/// Who made something happen.
public struct EventActor: Hashable, Codable, Sendable {
    /// What sort of actor.
    public enum Kind: String, Codable, Sendable {
        /// The author of the message concerned.
        case author
        /// A person on the brand's side.
        case agent
        /// A rule or program on the brand's side.
        case automation
        /// The platform itself.
        case platform
    }

    /// What sort of actor.
    public var kind: Kind
    /// Its name, where known.
    public var name: String?

    /// Names an actor.
    public init(kind: Kind, name: String? = nil) {
        self.kind = kind
        self.name = name
    }

    /// A person on the brand's side.
    public static func agent(_ id: AgentID) -> EventActor {
        EventActor(kind: .agent, name: id.rawValue)
    }
}
