/// Which side of a hand-off reports it.
public enum HandOffSide: String, Codable, Sendable {
    /// The side that gives the matter away.
    case giving
    /// The side that takes it.
    case taking
}
