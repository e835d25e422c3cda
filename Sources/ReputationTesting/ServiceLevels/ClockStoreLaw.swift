/// What every store of clocks must do, law by law.
public enum ClockStoreLaw: String, CaseIterable, Sendable {
    /// A new store holds no snapshot.
    case startsEmpty
    /// The last snapshot is the one that is read, and an older one comes back if it is saved again.
    case lastSnapshotCounts
    /// Events, erasures, times, acknowledgements and deadlines come back as they were.
    case snapshotsComeBackUnchanged
    /// Events that were erased do not come back.
    case nothingErasedComesBack
    /// Identifiers may be long and hold any character.
    case namesMayBeAnything
    /// A snapshot of many events and of a text of a megabyte comes back whole.
    case largeSnapshotsComeBackWhole
    /// An engine that goes on from what was saved tells nothing twice and forgets nothing.
    case enginesGoOn
    /// While others save, whoever reads gets one of the snapshots, whole.
    case readersSeeWholeSnapshots
    /// A save that fails leaves the last snapshot as it was.
    case failedSaveChangesNothing
    /// A cancelled caller leaves a store that works and a whole snapshot.
    case cancellationLeavesStoreUsable
}
