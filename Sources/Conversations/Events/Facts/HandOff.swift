/// A matter moved to another channel or system.
public struct HandOff: Hashable, Codable, Sendable {
    /// Its name, the same on the giving and the taking side.
    public var id: HandOffID
    /// Which side reports it.
    public var side: HandOffSide
    /// The matter, in this side's terms.
    public var target: EventTarget
    /// What the other side calls it, such as a ticket number.
    public var counterpart: String?
    /// Why it could not be solved where it was reported.
    public var reason: String?

    /// Describes it.
    public init(
        id: HandOffID,
        side: HandOffSide,
        target: EventTarget,
        counterpart: String? = nil,
        reason: String? = nil
    ) {
        self.id = id
        self.side = side
        self.target = target
        self.counterpart = counterpart
        self.reason = reason
    }
}
