/// What every store of promises must do, law by law.
public enum PromiseStoreLaw: String, CaseIterable, Sendable {
    /// A new store holds nothing.
    case startsEmpty
    /// An event counts once, however often it is appended.
    case appendIsIdempotent
    /// Order and batches change nothing: evidence may come before the promise.
    case orderAndBatchesChangeNothing
    /// Events that are not about promises are passed over and not counted.
    case otherFactsAreLeftOut
    /// A retraction counts, also of an event that comes after it.
    case retractionsCount
    /// Every part of a promise, its evidence and its withdrawal comes back as it was.
    case contentComesBackUnchanged
    /// Names may be long and hold any character.
    case namesMayBeAnything
    /// A batch that the store says it failed to append is not there, not even in part.
    case failedAppendStoresNothing
    /// Promises and evidence count at the times that they were given, however far our clock is from those.
    case clocksMayDisagree
    /// Who appends while others append loses nothing.
    case appendersLoseNothing
    /// A cancelled caller leaves a store that works and keeps what it confirmed.
    case cancellationLeavesStoreUsable
}
