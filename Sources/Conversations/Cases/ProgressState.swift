/// Where the work on a conversation or case stands.
public struct ProgressState: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension ProgressState {
    /// Nobody has looked at it.
    public static let new = ProgressState(rawValue: "new")
    /// Being worked on.
    public static let open = ProgressState(rawValue: "open")
    /// Waiting for the customer.
    public static let pending = ProgressState(rawValue: "pending")
    /// Waiting for somebody else.
    public static let onHold = ProgressState(rawValue: "onHold")
    /// Put away until later.
    public static let snoozed = ProgressState(rawValue: "snoozed")
    /// Answered and believed done; asks for closing.
    public static let resolved = ProgressState(rawValue: "resolved")
    /// Done; asks for closing.
    public static let closed = ProgressState(rawValue: "closed")
}
