/// What a reply gives its reader.
public struct Substance: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension Substance {
    /// An answer, a solution, or a dated next step.
    public static let substantive = Substance(rawValue: "substantive")
    /// A notice that the message arrived, no more.
    public static let acknowledgement = Substance(rawValue: "acknowledgement")
    /// Sends the reader elsewhere without need.
    public static let deflection = Substance(rawValue: "deflection")
    /// Moves the matter to a private channel for a reason.
    public static let handOff = Substance(rawValue: "handOff")
}
