/// What all rules of zones must do, law by law.
public enum ZoneRulesLaw: String, CaseIterable, Sendable {
    /// A zone that is not known is an error, whatever its name.
    case unknownZonesAreErrors
    /// The zones that the kit was told of are known, and are as far from UTC as it was told.
    case knownOffsetsAreRight
    /// A transition is strictly later than the moment it was asked for.
    case transitionsMoveForward
    /// Between two transitions the offset is the same.
    case offsetsChangeAtTransitionsOnly
    /// Offsets are within 26 hours.
    case offsetsAreInRange
    /// A table of a zone says the same as the rules, to the millisecond.
    case tablesAgree
    /// The same question gets the same answer, from another instance and from many tasks at once.
    case answersNeverChange
    /// The version of the data is stated, the same each time.
    case versionIsStated
}
