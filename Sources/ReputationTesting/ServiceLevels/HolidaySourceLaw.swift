/// What every source of holidays must do, law by law.
public enum HolidaySourceLaw: String, CaseIterable, Sendable {
    /// Every holiday of a range is given under its name, and none that is not one.
    case givesEverything
    /// A range includes its first and its last date.
    case rangesIncludeBothEnds
    /// Of a range without holidays none is given, and it is no error.
    case emptyRangesAreEmpty
    /// Several holidays on one date, and the same name on several dates, are all given.
    case datesMayBeShared
    /// Names may be long and hold any character.
    case namesMayBeAnything
    /// Thousands of holidays are all given.
    case manyAreGiven
    /// The same question gets the same answer, from many tasks at once too.
    case answersAreRepeatable
    /// A source that cannot say throws, and never gives an empty list instead.
    case failuresAreErrors
}
