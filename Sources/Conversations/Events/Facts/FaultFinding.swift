/// Whose fault a matter was found to be; an admission in public needs one.
public struct FaultFinding: Hashable, Codable, Sendable {
    /// The matter.
    public var target: EventTarget
    /// Whose fault.
    public var party: FaultParty
    /// What was found.
    public var note: String?

    /// Describes it.
    public init(target: EventTarget, party: FaultParty, note: String? = nil) {
        self.target = target
        self.party = party
        self.note = note
    }
}
