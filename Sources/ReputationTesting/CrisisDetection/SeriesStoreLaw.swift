/// What every store of series must do, law by law.
public enum SeriesStoreLaw: String, CaseIterable, Sendable {
    /// A new store has no series, and an unknown series has no samples.
    case startsEmpty
    /// Samples come back with their times to the millisecond and their values to the bit.
    case samplesComeBackUnchanged
    /// Samples come back earliest first, in whatever order they were saved.
    case samplesComeInOrder
    /// A sample at a known time replaces the one that was there.
    case laterSamplesReplace
    /// A stretch of time has its first moment and not its last.
    case stretchesAreHalfOpen
    /// Series are told apart whatever their names hold.
    case namesMayBeAnything
    /// Every series with samples is listed once, in the order of names, and no other.
    case everySeriesIsListed
    /// Many samples come back, also when several save at once.
    case losesNothing
    /// A detector that reads a series from the store is the one that saw it.
    case detectorsGoOn
    /// A save that fails keeps nothing, and may be repeated.
    case failedSavesKeepNothing
    /// A cancelled caller leaves a store that works and keeps what it confirmed.
    case cancellationLeavesStoreUsable
}
