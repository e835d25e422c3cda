/// What every store of calendars must do, law by law.
public enum CalendarStoreLaw: String, CaseIterable, Sendable {
    /// A new store holds nothing.
    case startsEmpty
    /// Saving a version again with the same content changes nothing.
    case savingIsIdempotent
    /// Other content under a version that exists is refused as ``/ServiceLevels/CalendarStoreError/versionTaken(_:version:)``.
    case savedVersionsNeverChange
    /// Version `nil` is the highest, in whatever order versions were saved.
    case latestIsTheHighest
    /// Every part of a calendar comes back as it was, with thousands of holidays too.
    case contentComesBackUnchanged
    /// Names may be long and hold any character.
    case namesMayBeAnything
    /// The names of all calendars are given in order, each once.
    case namesAreListedOnce
    /// Of several who save different content as one version at once, exactly one succeeds.
    case oneOfManySaversWins
    /// Who saves while others save loses nothing.
    case saversLoseNothing
    /// A cancelled caller leaves a store that works and keeps what it confirmed.
    case cancellationLeavesStoreUsable
}
